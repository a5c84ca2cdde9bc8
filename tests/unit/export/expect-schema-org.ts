import { z } from 'zod';

/*
 * Requirements of schema.org and of search engines on the finished data. The types of schema-dts check names
 * and kinds of properties at compile time, but not which are required, nor the form of dates.
 */
const date = z.union([z.iso.date(), z.iso.datetime({ local: true })]);
const address = z.url({ protocol: /^https?$/ });
const organisation = z.strictObject({
  '@type': z.literal('NewsMediaOrganization'),
  name: z.string().min(1),
  url: address,
});
const original = z.strictObject({
  '@type': z.literal('NewsArticle'),
  url: address,
  headline: z.string().min(1).optional(),
});
const words = {
  '@id': address,
  url: address,
  headline: z.string().min(1).optional(),
  inLanguage: z.string().min(2),
  author: organisation,
  publisher: organisation,
  creditText: z.string().min(1).optional(),
  isBasedOn: original.optional(),
};
const blogPosting = z.strictObject({
  '@type': z.literal('BlogPosting'),
  ...words,
  datePublished: date,
  articleBody: z.string(),
  isPartOf: z.strictObject({ '@id': address }),
  keywords: z.array(z.string()).min(1).optional(),
});
const newsArticle = z.strictObject({
  '@type': z.literal('NewsArticle'),
  ...words,
  datePublished: date.optional(),
});
const liveBlogPosting = z.strictObject({
  '@type': z.literal('LiveBlogPosting'),
  '@id': address,
  url: address,
  headline: z.string().min(1),
  inLanguage: z.string().min(2),
  temporalCoverage: z.iso.date(),
  image: address,
  coverageStartTime: z.iso.datetime().optional(),
  coverageEndTime: z.iso.datetime().optional(),
  about: z.strictObject({ '@type': z.literal('Event'), name: z.string().min(1) }),
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: z.string(), url: address }),
  liveBlogUpdate: z.array(blogPosting).min(1),
});
const breadcrumbList = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: z.string().min(1),
        item: address,
      }),
    )
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1)),
});
const known = z.discriminatedUnion('@type', [
  blogPosting,
  newsArticle,
  liveBlogPosting,
  breadcrumbList,
]);

/** Throws where data lacks a required property or has an unknown one. */
export function expectSchemaOrg(data: unknown): void {
  known.parse(data);
}
