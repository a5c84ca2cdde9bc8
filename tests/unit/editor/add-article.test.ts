import { describe, expect, test } from 'vitest';
import { proposeArticle } from '@/lib/editor/add-article';
import type { InputFacts } from '@/lib/editor/input-facts';
import { outletsFileSchema } from '@/lib/schema/catalogue';

const mark = { shape: 'square', hue: 'amber' };
const { outlets } = outletsFileSchema.parse({
  outlets: [
    {
      id: 'trt-world',
      name: 'TRT World',
      aliases: ['TRT'],
      country: 'Türkiye',
      homeZone: 'Europe/Istanbul',
      url: 'https://www.trtworld.com/',
      mark,
    },
    {
      id: 'independent',
      name: 'The Independent',
      aliases: ['Independent'],
      country: 'United Kingdom',
      homeZone: 'Europe/London',
      url: 'https://www.independent.co.uk/',
      mark,
    },
  ],
});

const blog = 'March 14, 2023\n1617 GMT – Headline\nText.\n';
const known = [{ fact: 'outlet', words: 'Known.' }] as const;

function propose(text: string, input: Partial<InputFacts> = {}) {
  return proposeArticle('a.txt', text, { evidence: [], ...input }, { outlets, articles: [] });
}

/** Returns the proposed front matter, or the reasons why there is none. */
function outcome(proposal: ReturnType<typeof propose>): string | string[] {
  if (proposal.kind === 'ready') return proposal.yaml;
  if (proposal.kind === 'refused') return proposal.reasons;
  return proposal.missing.map(({ fact, need }) => `${fact} ${need}`);
}

describe('the outlet', () => {
  test('is proposed if the text names exactly one, with the words and their line', () => {
    expect(outcome(propose(`${blog}He told TRT World so.\n`))).toBe(
      'outlet: trt-world\nevidence:\n  - fact: outlet\n    line: 4\n    quote: TRT World\n',
    );
  });

  test.each([
    ['two outlets are named', 'TRT World quotes The Independent.'],
    ['a name is part of a word', 'ATRTB'],
    ['a name is an ordinary word', 'An Independent inquiry.'],
  ])('is not guessed if %s', (_, line) => {
    expect(outcome(propose(`${blog}${line}\n`))).toEqual(['outlet value']);
  });

  test('is identified by the URL before any name in the text', () => {
    const input: Partial<InputFacts> = {
      url: 'https://www.independent.co.uk/a',
      evidence: [{ fact: 'url', words: 'Saved from there.' }],
    };
    expect(outcome(propose(`${blog}He told TRT World so.\n`, input))).toBe(`outlet: independent
url: https://www.independent.co.uk/a
evidence:
  - fact: outlet
    note: The URL of the original is at independent.co.uk, the outlet’s own site.
  - fact: url
    note: Saved from there.
`);
  });
});

describe('a given fact', () => {
  test('that the text states is left out', () => {
    const input = { outlet: 'TRT', published: '2023-03-14', zone: 'GMT', evidence: known };
    expect(outcome(propose(blog.replace('\n', '\nAll times GMT.\n\n'), input))).not.toContain(
      'zone',
    );
    expect(outcome(propose(blog, { ...input, zone: undefined }))).not.toContain('published');
  });

  test('with quoted evidence needs those words in the text', () => {
    const evidence = [{ fact: 'outlet', words: '“Saved from its page”' }] as const;
    expect(outcome(propose(blog, { outlet: 'TRT', evidence }))).toEqual(['outlet evidence']);
  });

  test.each([
    ['published', '2023-02-30'],
    ['zone', 'Middle-earth'],
    ['url', 'trtworld.com'],
  ])('that is invalid is reported: %s %s', (fact, value) => {
    const input = { outlet: 'TRT', [fact]: value, evidence: known };
    expect(outcome(propose(blog, input))).toEqual([`${fact} value`]);
  });
});

describe('a file with front matter', () => {
  const above = '---\noutlet: trt-world\nevidence:\n  - fact: outlet\n    note: Known.\n---\n';

  test('keeps it', () => {
    const proposal = propose(above + blog);
    expect(proposal.kind === 'ready' && proposal.content).toBe(above + blog);
  });

  test('is refused if a flag contradicts it', () => {
    expect(outcome(propose(above + blog, { outlet: 'The Independent' }))).toEqual([
      'Its front matter says `outlet: trt-world`, but --outlet says independent.',
    ]);
  });

  test('is shown with lines of the file', () => {
    const proposal = propose(above + blog.replace('1617', '2561'));
    expect(proposal.kind === 'ready' && proposal.reading.report.issues).toMatchObject([
      { code: 'time-impossible', line: 8 },
    ]);
  });
});

test('a file without text is refused', () => {
  expect(outcome(propose('\n'))).toEqual(['The file has no text.']);
});

test('a page in front of an article is refused', () => {
  const wall =
    'We value your privacy\nWe and our partners store cookies on your device.\nACCEPT ALL\nAlready a subscriber? Log in\n';
  const input: Partial<InputFacts> = {
    outlet: 'TRT',
    published: '2023-03-14',
    evidence: [...known, { fact: 'published', words: 'Its address.' }],
  };
  expect(outcome(propose(wall, input))).toEqual([
    expect.stringContaining('The page has a notice or a form'),
  ]);
});

test('a page with the day in its HTML needs no given day', () => {
  const posts = ['16:17', '15:02'].map(
    (clock) =>
      `<p><time datetime="2023-03-14T${clock}:00Z">${clock}</time></p><p>The ferries sailed again, the harbour said.</p>`,
  );
  const proposal = propose(`<h1>Live</h1>${posts.join('')}`, {
    outlet: 'TRT',
    evidence: known,
  });
  expect(proposal).toMatchObject({ kind: 'ready', name: '2023-03-14-trt-world' });
});
