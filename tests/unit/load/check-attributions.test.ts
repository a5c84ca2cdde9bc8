import { expect, test } from 'vitest';
import { goodArticle, readContent } from './content-folder';

const article = goodArticle.replace('Text.', 'It rained, a source said.');

async function problems(correction: string): Promise<string[]> {
  const { issues } = await readContent({
    'articles/a.txt': article,
    'catalogue/attributions.yaml': `overrides:\n  - entry: 2023-03-14-1617-trt-world\n    why: Test.\n    line: 3\n${correction}`,
  });
  return issues.map(({ file, line, code, message }) => `${file}:${line} ${code}: ${message}`);
}

const added = '    do: add\n    speaker: Somebody\n    party: third\n';

test('a correction that quotes its line verbatim is accepted', async () => {
  expect(await problems(`${added}    quote: It rained\n`)).toEqual([]);
});

test('a quotation with a wrong character is an error that shows the line', async () => {
  expect(await problems(`${added}    quote: It rains\n`)).toEqual([
    'catalogue/attributions.yaml:8 attribution-not-verbatim: “It rains” is not verbatim in `2023-03-14-1617-trt-world`: line 3 reads “It rained, a source said.”.',
  ]);
});

test('a person who is not in the catalogue is an error', async () => {
  expect(await problems(`${added}    quote: It rained\n    speakerId: nobody\n`)).toEqual([
    'catalogue/attributions.yaml:9 override-unknown: A correction names `nobody`, which is in neither people.yaml nor organisations.yaml.',
  ]);
});

test('a party that is not in the collection is an error', async () => {
  const [problem] = await problems(`${added.replace('third', 'north')}    quote: It rained\n`);
  expect(problem).toMatch(/yaml:7 override-unknown: .*`north`; expected one of third, unnamed/u);
});

test('a correction can only remove an attribution that the rules find', async () => {
  expect(await problems('    do: remove\n    of: a source\n')).toEqual([]);
  expect(await problems('    do: remove\n    of: another source\n')).toEqual([
    'catalogue/attributions.yaml:6 attribution-not-found: Nothing on line 3 of `2023-03-14-1617-trt-world` is attributed to “another source”.',
  ]);
});

test('an entry that does not exist is an error', async () => {
  const { issues } = await readContent({
    'articles/a.txt': article,
    'catalogue/attributions.yaml':
      'overrides:\n  - { entry: 2023-03-14-nobody, line: 3, do: remove, of: a source, why: Test. }\n',
  });
  expect(issues.map(({ line, code }) => `${line} ${code}`)).toEqual(['2 override-unknown']);
});
