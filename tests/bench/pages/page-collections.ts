import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { z } from 'zod';

/** The public collections of saved pages that can be measured. */
export const collectionNames = [
  'htmldate',
  'fundus',
  'article-extraction-benchmark',
  'readability',
] as const;
export type CollectionName = (typeof collectionNames)[number];

/** A saved page, and the facts that its collection states of it; a fact it does not state is null or empty. */
export type ExpectedPage = {
  collection: CollectionName;
  /** Path below the collection's folder. */
  name: string;
  path: string;
  url: string | null;
  title: string | null;
  /** Days that count as right: an instant is of one day in UTC and perhaps another in its own zone. */
  days: string[];
  paragraphs: string[];
  /** Texts of the article besides title and paragraphs: summary, headings of sections. */
  otherTexts: string[];
  /** The whole main text. */
  text: string | null;
};

/** Texts that another program took from the same pages, by page. */
export type ReferenceTexts = { program: string; textByName: ReadonlyMap<string, string> };

/** A collection in a folder. */
export type PageCollection = {
  collection: CollectionName;
  pages: ExpectedPage[];
  references: ReferenceTexts[];
};

/** Reads the collections that a folder is or holds, recognised by their files. */
export function findCollections(folder: string): PageCollection[] {
  const folders = [
    folder,
    ...readdirSync(folder, { withFileTypes: true })
      .filter((item) => item.isDirectory() || item.isSymbolicLink())
      .map(({ name }) => join(folder, name))
      .sort(),
  ];
  return folders.flatMap((root) =>
    collectionNames.flatMap((collection) => {
      const { sign, read } = collections[collection];
      if (!existsSync(join(root, sign))) return [];
      return [{ collection, references: [], ...read(root) }];
    }),
  );
}

type Contents = Pick<PageCollection, 'pages'> & Partial<Pick<PageCollection, 'references'>>;

/** Each collection's sign, a path that only it has, and its reader. */
const collections: Record<CollectionName, { sign: string; read: (root: string) => Contents }> = {
  htmldate: { sign: 'tests/eval_default.json', read: readHtmldate },
  fundus: { sign: 'tests/resources/parser/test_data', read: readFundus },
  'article-extraction-benchmark': { sign: 'ground-truth.json', read: readExtractionBenchmark },
  readability: { sign: 'test/test-pages', read: readReadability },
};

const noFacts = { url: null, title: null, days: [], paragraphs: [], otherTexts: [], text: null };

const htmldateSchema = z.record(
  z.string(),
  z.object({ file: z.string(), date: z.string().nullable() }),
);

/** Pages whose date the collection leaves open are left out. */
function readHtmldate(root: string): Contents {
  const lists = ['tests/eval_mediacloud_2020.json', 'tests/eval_default.json'];
  const pages = lists
    .filter((list) => existsSync(join(root, list)))
    // Python writes NaN for a date that nobody knows, which is not JSON.
    .map((list) => readFileSync(join(root, list), 'utf8').replace(/: NaN\b/gu, ': null'))
    .flatMap((list) => Object.entries(htmldateSchema.parse(JSON.parse(list))));
  return {
    pages: [...new Map(pages)].flatMap(([url, { file, date }]): ExpectedPage[] => {
      const name = ['test_set', 'cache', 'eval']
        .map((folder) => `tests/${folder}/${file}`)
        .find((path) => existsSync(join(root, path)));
      return date === null || name === undefined
        ? []
        : [
            {
              ...noFacts,
              collection: 'htmldate',
              name,
              path: join(root, name),
              url,
              days: [date],
            },
          ];
    }),
  };
}

const fundusSchema = z.record(
  z.string(),
  z.object({
    title: z.string(),
    publishing_date: z.string(),
    body: z.object({
      summary: z.array(z.string()),
      sections: z.array(
        z.object({ headline: z.array(z.string()), paragraphs: z.array(z.string()) }),
      ),
    }),
  }),
);
const fundusMetaSchema = z.record(z.string(), z.object({ url: z.string() }));

/** Every version of a newsroom's parser has one page, in the order of the versions and of crawling. */
function readFundus(root: string): Contents {
  const data = 'tests/resources/parser/test_data';
  return {
    pages: readdirSync(join(root, data))
      .filter((country) => existsSync(join(root, data, country, 'meta.info')))
      .sort()
      .flatMap((country) => {
        const folder = `${data}/${country}`;
        const urls = fundusMetaSchema.parse(readJson(join(root, folder, 'meta.info')));
        const files = readdirSync(join(root, folder)).sort();
        return files
          .filter((file) => file.endsWith('.json'))
          .flatMap((file) => {
            const versions = Object.entries(fundusSchema.parse(readJson(join(root, folder, file))));
            const crawled = new RegExp(
              String.raw`^${file.replace(/\.json$/u, '')}_\d{4}_\d\d_\d\d\.html\.gz$`,
              'u',
            );
            const pages = files.filter((page) => crawled.test(page));
            return versions
              .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
              .flatMap(([, expected], index): ExpectedPage[] => {
                const page = pages[index];
                return page === undefined
                  ? []
                  : [
                      {
                        ...noFacts,
                        collection: 'fundus',
                        name: `${country}/${page}`,
                        path: join(root, folder, page),
                        url: urls[page]?.url ?? null,
                        title: expected.title,
                        days: listDaysOf(expected.publishing_date),
                        paragraphs: expected.body.sections.flatMap(({ paragraphs }) => paragraphs),
                        otherTexts: [
                          ...expected.body.summary,
                          ...expected.body.sections.flatMap(({ headline }) => headline),
                        ],
                      },
                    ];
              });
          });
      }),
  };
}

/** Returns the day that a printed instant is of in its own zone, and in UTC if it states its offset. */
export function listDaysOf(printed: string): string[] {
  const own = printed.slice(0, 10);
  if (!/\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u.test(printed)) return [own];
  return [...new Set([own, new Date(printed.replace(' ', 'T')).toISOString().slice(0, 10)])];
}

const articleBodiesSchema = z.record(
  z.string(),
  z.object({ articleBody: z.string(), url: z.string().optional() }),
);
const predictionSchema = z.union([z.object({ output: articleBodiesSchema }), articleBodiesSchema]);

function readExtractionBenchmark(root: string): Contents {
  const truth = articleBodiesSchema.parse(readJson(join(root, 'ground-truth.json')));
  const output = join(root, 'output');
  return {
    pages: Object.entries(truth).map(([id, { articleBody, url }]) => ({
      ...noFacts,
      collection: 'article-extraction-benchmark',
      name: `html/${id}.html.gz`,
      path: join(root, 'html', `${id}.html.gz`),
      url: url ?? null,
      text: articleBody,
    })),
    references: (existsSync(output) ? readdirSync(output) : [])
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => {
        const prediction = predictionSchema.parse(readJson(join(output, file)));
        const bodies = articleBodiesSchema.safeParse(prediction);
        const found = bodies.success ? bodies.data : prediction['output'];
        return {
          program: file.replace(/\.json$/u, ''),
          textByName: new Map(
            Object.entries(articleBodiesSchema.parse(found)).map(([id, { articleBody }]) => [
              `html/${id}.html.gz`,
              articleBody,
            ]),
          ),
        };
      }),
  };
}

const metadataSchema = z.object({
  title: z.string().nullish(),
  publishedTime: z.string().nullish(),
});

/** The expected text is what Firefox's reader view shows, right or wrong: no reader's own judgement. */
function readReadability(root: string): Contents {
  const folder = 'test/test-pages';
  return {
    pages: readdirSync(join(root, folder))
      .filter((page) => existsSync(join(root, folder, page, 'source.html')))
      .sort()
      .map((page): ExpectedPage => {
        const { title, publishedTime } = metadataSchema.parse(
          readJson(join(root, folder, page, 'expected-metadata.json')),
        );
        return {
          ...noFacts,
          collection: 'readability',
          name: `${folder}/${page}/source.html`,
          path: join(root, folder, page, 'source.html'),
          title: title ?? null,
          days:
            typeof publishedTime === 'string' && /^\d{4}-\d\d-\d\d/u.test(publishedTime)
              ? listDaysOf(publishedTime)
              : [],
          text: readMarkupText(readFileSync(join(root, folder, page, 'expected.html'), 'utf8')),
        };
      }),
  };
}

/** Returns the text of a piece of HTML; every tag that is not within a line of text ends a word. */
function readMarkupText(html: string): string {
  const spaced = html.replace(
    /<(?!\/?(?:a|abbr|b|cite|code|em|i|mark|q|small|span|strong|sub|sup|u)\b)/gu,
    '\n<',
  );
  return parseHTML(`<html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
