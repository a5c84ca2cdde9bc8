import type { Metadata } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { z } from 'zod';
import { formatDetection, titleTemplate } from '@/app/next-metadata';

/** The metadata that pages of this site may have; any other is refused, because it would be lost here. */
const metadataSchema = z.strictObject({
  title: z.string(),
  description: z.string().optional(),
  robots: z.strictObject({ index: z.literal(false) }).optional(),
  alternates: z
    .strictObject({ canonical: z.string(), types: z.record(z.string(), z.string()) })
    .optional(),
  openGraph: z
    .strictObject({
      type: z.string(),
      siteName: z.string(),
      locale: z.string(),
      title: z.string(),
      description: z.string(),
      url: z.string(),
      images: z.array(
        z.strictObject({
          url: z.string(),
          type: z.string(),
          width: z.number(),
          height: z.number(),
          alt: z.string(),
        }),
      ),
    })
    .optional(),
  twitter: z.strictObject({ card: z.string() }).optional(),
});

/**
 * Renders metadata as the elements that the framework makes of it, in its order.
 * @param description the site's description, for pages without one
 */
export function renderHead(metadata: Metadata, description: string): string {
  const { title, robots, alternates, openGraph, twitter, ...own } = metadataSchema.parse(metadata);
  const detection = Object.keys(formatDetection).map((kind) => `${kind}=no`);
  return renderToStaticMarkup(
    <>
      <title>{titleTemplate.replace('%s', () => title)}</title>
      <meta name="description" content={own.description ?? description} />
      {robots && <meta name="robots" content="noindex" />}
      {alternates && <link rel="canonical" href={alternates.canonical} />}
      {Object.entries(alternates?.types ?? {}).map(([type, href]) => (
        <link key={type} rel="alternate" type={type} href={href} />
      ))}
      <meta name="format-detection" content={detection.join(', ')} />
      {openGraph && (
        <>
          <meta property="og:title" content={openGraph.title} />
          <meta property="og:description" content={openGraph.description} />
          <meta property="og:url" content={openGraph.url} />
          <meta property="og:site_name" content={openGraph.siteName} />
          <meta property="og:locale" content={openGraph.locale} />
          {openGraph.images.map(({ url, type, width, height, alt }) => (
            <Image key={url} url={url} type={type} width={width} height={height} alt={alt} />
          ))}
          <meta property="og:type" content={openGraph.type} />
        </>
      )}
      {openGraph && twitter && (
        <>
          <meta name="twitter:card" content={twitter.card} />
          <meta name="twitter:title" content={openGraph.title} />
          <meta name="twitter:description" content={openGraph.description} />
          {openGraph.images.map(({ url, type, width, height, alt }) => (
            <TwitterImage key={url} url={url} type={type} width={width} height={height} alt={alt} />
          ))}
        </>
      )}
    </>,
  );
}

type ImageFacts = { url: string; type: string; width: number; height: number; alt: string };

function Image({ url, type, width, height, alt }: ImageFacts) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content={type} />
      <meta property="og:image:width" content={String(width)} />
      <meta property="og:image:height" content={String(height)} />
      <meta property="og:image:alt" content={alt} />
    </>
  );
}

function TwitterImage({ url, type, width, height, alt }: ImageFacts) {
  return (
    <>
      <meta name="twitter:image" content={url} />
      <meta name="twitter:image:alt" content={alt} />
      <meta name="twitter:image:type" content={type} />
      <meta name="twitter:image:width" content={String(width)} />
      <meta name="twitter:image:height" content={String(height)} />
    </>
  );
}
