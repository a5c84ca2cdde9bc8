import { describe, expect, test } from 'vitest';
import { confirmWriting } from '@/lib/cli/confirm-writing';
import { proposeArticle } from '@/lib/editor/add-article';
import { oneOutlet } from './one-outlet';

/** Proposes an article of the posts given, with all its facts. */
function propose(posts: string) {
  const proposal = proposeArticle(
    'a.txt',
    `Live: Ferries sail again\nTuesday, March 14, 2023\n${posts}`,
    { outlet: 'trt-world', evidence: [{ fact: 'outlet', words: 'Saved from its page.' }] },
    { outlets: oneOutlet, articles: [] },
  );
  if (proposal.kind !== 'ready') throw new Error(JSON.stringify(proposal));
  return proposal;
}

const post = (clock: string) =>
  `${clock} – Ferries sail\nThe first of the ferries left the port, the harbour said.\n`;
const sure = ['1617 GMT', '1502 GMT', '1310 GMT'].map(post).join('');
const contradicted = `<h1>Live: Ferries</h1>${['16:17', '15:02', '13:10']
  .map(
    (clock, index) =>
      `<section><p><time datetime="2023-03-14T${index === 0 ? '11:00' : clock}:00Z">${clock} GMT</time></p><p>The first of the ferries left the port, the harbour said.</p></section>`,
  )
  .join('')}`;

describe('before an article is written', () => {
  test.each([
    ['', true],
    ['y', true],
    ['n', false],
  ])('the answer “%s” decides if nothing is in doubt', async (answer, isWritten) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answer;
    };
    expect(await confirmWriting(ask, propose(sure))).toBe(isWritten);
    expect(asked).toEqual(['Write it as 2023-03-14-trt-world? [Y/n] ']);
  });

  test.each([
    ['', false],
    ['yes', true],
    ['n', false],
  ])('doubts are named, and “%s” decides', async (answer, isWritten) => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return answer;
    };
    expect(await confirmWriting(ask, propose(contradicted))).toBe(isWritten);
    expect(asked[0]).toMatch(/^The reading is in doubt:\n {2}1 of 3 posts print a different time/u);
    expect(asked[0]).toMatch(/all the same\? \[y\/N\] $/u);
  });
});
