import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '@/lib/extract/files/split-front-matter';
import { frontMatterSchema } from '@/lib/schema/article';
import { factNames } from '@/lib/schema/evidence';
import { contentFile } from './content';

/** SHA-256 of each outlet’s text as it was received. A change here is a change to a publisher’s words. */
const received: Record<string, string> = {
  'trt-world': '945cc2da5063aab56395afb423ea18c399c7f277b43cc387fdd6ed4fe987f2f8',
  'rfe-rl': '60541136214af2ca73df8df3fcd6ed9a00d3199bddf6b57ce30a5bbf4d0a4c53',
  'al-jazeera': 'be263afca34054b2840b068f32ed83bcd76cb14c6cf933ecf090502cf75129b9',
  independent: 'b28150250417d65f79fd634d8b0b258ca4529068256f91a95f78caa16ef5d07b',
  'ea-worldview': 'bb58450d4c6710e1c77de1e6d7cd5e7a22291c0ae1c1ad413af82710af4304d9',
};

const folder = contentFile('articles');
const articles = readdirSync(folder).map((file) => {
  const { yaml, text } = splitFrontMatter(readFileSync(join(folder, file), 'utf8'));
  return { file, text, front: frontMatterSchema.parse(parse(yaml ?? '')) };
});

test('the text of every outlet is in the collection once', () => {
  expect(articles.map(({ front }) => front.outlet).sort()).toEqual(Object.keys(received).sort());
});

describe.each(articles)('$file', ({ text, front }) => {
  test('has its outlet’s text byte for byte', () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(received[front.outlet]);
  });

  test('gives evidence for every fact', () => {
    const given = factNames.filter((fact) => front[fact] !== undefined);
    expect(front.evidence.map(({ fact }) => fact)).toEqual(expect.arrayContaining([...given]));
  });

  test('quotes its evidence verbatim', () => {
    const lines = text.split('\n');
    for (const { quote, line } of front.evidence) {
      if (quote !== undefined && line !== undefined) expect(lines[line - 1]).toContain(quote);
    }
  });
});
