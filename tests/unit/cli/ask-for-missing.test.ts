import { expect, test } from 'vitest';
import { askForMissing } from '@/lib/cli/ask-for-missing';
import { proposeArticle } from '@/lib/editor/add-article';
import type { InputFacts } from '@/lib/editor/input-facts';
import { oneOutlet } from './one-outlet';

const propose = (said: InputFacts) =>
  proposeArticle('a.txt', '1617 GMT – Headline\nIt was Tuesday.\n', said, {
    outlets: oneOutlet,
    articles: [],
  });

/** Returns a person who gives these answers in turn, then empty ones. */
function answering(...answers: string[]) {
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(/(\w+): $/.exec(question)?.[1] ?? question);
    return answers.shift() ?? '';
  };
  return { asked, ask };
}

test('asks for outlet, day and their evidence, and for nothing else', async () => {
  const { asked, ask } = answering(
    'TRT World',
    '2023-03-14',
    'Its page says so.',
    'It was Tuesday',
  );
  const proposal = await askForMissing(propose, { evidence: [] }, ask);
  expect(asked).toEqual(['outlet', 'published', 'outlet', 'published']);
  expect(proposal).toMatchObject({
    kind: 'ready',
    name: '2023-03-14-trt-world',
    yaml: `outlet: trt-world
published: 2023-03-14
evidence:
  - fact: outlet
    note: Its page says so.
  - fact: published
    line: 2
    quote: It was Tuesday
`,
  });
});

test('asks again after a wrong answer', async () => {
  const { asked, ask } = answering('Nobody', 'trt-world');
  await askForMissing(propose, { evidence: [] }, ask);
  expect(asked.slice(0, 2)).toEqual(['outlet', 'outlet']);
});

test('an empty answer ends the questions, and nothing is written', async () => {
  const { asked, ask } = answering();
  const proposal = await askForMissing(propose, { evidence: [] }, ask);
  expect(asked).toHaveLength(1);
  expect(proposal.kind).toBe('incomplete');
});
