import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { splitFrontMatter } from '@/lib/extract/files/split-front-matter';
import { readFrontMatter } from '@/lib/load/front-matter';
import { type ArticleFacts, noFacts } from '@/lib/parse/facts';
import { formatNames } from '../formats/score-formats';

/** A fixture text and the facts given for it. */
export type FixtureText = { name: string; text: string; facts: ArticleFacts };

/** Returns the collection's articles and the pages in other layouts. */
export function fixtureTexts(): FixtureText[] {
  const articles = 'content/articles';
  const formats = 'tests/fixtures/formats';
  return [
    ...readdirSync(articles).map((name): FixtureText => {
      const { yaml, text } = splitFrontMatter(readFileSync(join(articles, name), 'utf8'));
      const {
        outlet = null,
        title = null,
        published = null,
      } = readFrontMatter(yaml ?? '').value ?? {};
      return { name, text, facts: { ...noFacts, outlet, title, published } };
    }),
    ...formatNames().map((name): FixtureText => {
      const { publishedDate } = z
        .object({ publishedDate: z.string() })
        .parse(JSON.parse(readFileSync(join(formats, `${name}.json`), 'utf8')));
      const text = readFileSync(join(formats, `${name}.txt`), 'utf8');
      return { name, text, facts: { ...noFacts, published: publishedDate } };
    }),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
}
