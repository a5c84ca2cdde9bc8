import { scoreAttributions } from '../unit/annotate/attributions/score';
import { markdownTable } from './markdown-table';

const readings = [
  { name: 'trt-world', article: '2023-03-14-trt-world', seen: 'yes' },
  { name: 'rfe-rl', article: '2023-03-14-rfe-rl', seen: 'yes' },
  { name: 'ea-worldview', article: '2023-03-21-ea-worldview', seen: 'no' },
  { name: 'al-jazeera', article: '2023-03-13-al-jazeera', seen: 'no' },
];

/**
 * How well the rules find who says what, against readings by hand; editors’ corrections left out. Two
 * of the articles were before the rules’ author (`seen`), two were not.
 */
export async function attributionTable(): Promise<string> {
  const rows = await Promise.all(
    readings.map(async ({ name, article, seen }) => {
      const score = await scoreAttributions(name, article);
      return [
        name,
        seen,
        `${score.right}/${score.found} (${percent(score.right, score.found)})`,
        `${score.right}/${score.there} (${percent(score.right, score.there)})`,
        `${score.rightParty}/${score.right}`,
        `${score.rightVia}/${score.right}`,
      ];
    }),
  );
  return markdownTable(['article', 'seen', 'precision', 'recall', 'party', 'relay'], rows);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
