import { describe, expect, test } from 'vitest';
import { goodFrontMatter, readContent } from './content-folder';

const article = `${goodFrontMatter}Tuesday, March 14, 2023
1617 GMT – Bridge falls
Three people were hurt; 1,100 cross it each day.

1608 GMT – Bridge is down
Two people were hurt, the mayor’s office said.
`;
const accounts = `    accounts:
      - { entry: 2023-03-14-1608-trt-world, lines: [[5, 6]] }
      - { entry: 2023-03-14-1617-trt-world, lines: [[2, 3]] }
`;
const event = `  - id: bridge
    label: The bridge
    description: A bridge fell.
    day: 2023-03-14
${accounts}`;

/** An event with one point that quotes one account. */
function quoting(quote: string, line = 3, clock = '1617'): string {
  return `events:
${event}    points:
      - label: injured
        verdict: one-only
        cells:
          - { account: 2023-03-14-${clock}-trt-world, line: ${line}, quote: ${JSON.stringify(quote)} }
`;
}

async function issuesOf(yaml: string): Promise<string[]> {
  const { issues } = await readContent({
    'articles/example.txt': article,
    'catalogue/events.yaml': yaml,
  });
  return issues.map(
    ({ code, file, line, column, message }) => `${file}:${line}:${column} ${code} ${message}`,
  );
}

describe('quotations', () => {
  test('on their line are accepted', async () => {
    expect(await issuesOf(quoting('Three people were hurt'))).toEqual([]);
    expect(await issuesOf(quoting('1,100'))).toEqual([]);
  });

  test('with a wrong character are refused, with the place and the most similar words', async () => {
    expect(await issuesOf(quoting('Three people where hurt'))).toMatchInlineSnapshot(`
      [
        "catalogue/events.yaml:13:67 event-quote-not-verbatim “Three people where hurt” is not on line 3 of the text of \`2023-03-14-1617-trt-world\`; most similar is line 3: “Three people were hurt”.",
      ]
    `);
    expect(await issuesOf(quoting('Three people were hurt, 1'))).toMatchInlineSnapshot(`
      [
        "catalogue/events.yaml:13:67 event-quote-not-verbatim “Three people were hurt, 1” is not on line 3 of the text of \`2023-03-14-1617-trt-world\`; most similar is line 3: “Three people were hurt; 1”.",
      ]
    `);
  });

  test('from another line are refused, with that line', async () => {
    expect(await issuesOf(quoting('Two people were hurt'))).toMatchInlineSnapshot(`
      [
        "catalogue/events.yaml:13:67 event-quote-not-verbatim “Two people were hurt” is not on line 3 of the text of \`2023-03-14-1617-trt-world\`; it is on line 6.",
      ]
    `);
    expect(await issuesOf(quoting('Bridge falls'))).toMatchInlineSnapshot(`
      [
        "catalogue/events.yaml:13:67 event-quote-not-verbatim “Bridge falls” is not on line 3 of the text of \`2023-03-14-1617-trt-world\`; it is on line 2.",
      ]
    `);
  });

  test('that cut a number or a word are refused', async () => {
    for (const quote of ['1', '1,1', '100 cross', 'hree people', 'Three people wer']) {
      expect(await issuesOf(quoting(quote)), quote).toEqual([
        expect.stringMatching(/event-quote-not-verbatim/),
      ]);
    }
  });

  test('unlike the text are refused without a suggestion', async () => {
    expect(await issuesOf(quoting('A tunnel was flooded overnight'))).toEqual([
      expect.stringMatching(/; nothing in the text is similar\.$/),
    ]);
  });

  test('with another kind of quotation mark are refused', async () => {
    const yaml = quoting("the mayor's office said", 6, '1608');
    expect(await issuesOf(yaml)).toEqual([expect.stringContaining('“the mayor’s office said”')]);
  });

  test('from outside the account’s lines are refused', async () => {
    const yaml = quoting('Tuesday', 1);
    expect(await issuesOf(yaml)).toEqual([expect.stringMatching(/event-lines-outside Line 1 /)]);
  });
});

describe('events', () => {
  test('may be at most a month apart', async () => {
    const on = (day: string) => `events:\n${event.replace('day: 2023-03-14', `day: ${day}`)}`;
    expect(await issuesOf(on('2023-02-11'))).toEqual([]);
    expect(await issuesOf(on('2023-02-10'))).toEqual([
      expect.stringMatching(/^catalogue\/events.yaml:5:10 event-days-apart /),
    ]);
  });

  test('need two accounts for a point on which they agree or differ', async () => {
    const yaml = quoting('Three people were hurt').replace('one-only', 'differ');
    expect(await issuesOf(yaml)).toEqual([
      expect.stringMatching(/content-invalid .*`agree` and `differ` need two/),
    ]);
  });

  test('with reversed lines, or lines outside their entry, are refused', async () => {
    for (const lines of ['[[6, 5]]', '[[4, 6]]', '[[5, 7]]']) {
      expect(await issuesOf(`events:\n${event.replace('[[5, 6]]', lines)}`), lines).toEqual([
        expect.stringMatching(/event-lines-outside/),
      ]);
    }
  });
});

test('a note may quote any line of an article, and no line that it does not have', async () => {
  const note = (line: number) =>
    `notes:\n  - id: n\n    label: N\n    text: T.\n    quotes:\n      - { entry: 2023-03-14-1617-trt-world, line: 1, quote: Tuesday }\n      - { entry: 2023-03-14-1617-trt-world, line: ${line}, quote: Bridge }\n`;
  expect(await issuesOf(note(5))).toEqual([]);
  expect(await issuesOf(note(99))).toEqual([expect.stringMatching(/event-quote-not-verbatim/)]);
});

test('a collection without events has none', async () => {
  const { library, issues } = await readContent({ 'articles/example.txt': article });
  expect(issues).toEqual([]);
  expect(library?.events).toEqual([]);
});
