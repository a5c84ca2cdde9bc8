import { expect, test } from 'vitest';
import { noSearchFilters, type SearchFilters } from '@/lib/search/facets';
import { runSearch } from '@/lib/search/run-search';
import { articlesIndex } from './index-for-test';

const sizeOf = async (query: string, filters: SearchFilters) => {
  const { hits } = await runSearch(await articlesIndex(), query, filters);
  return hits.length;
};

test.for([
  ['zelensky', {}],
  ['zelensky', { outlet: ['trt-world'] }],
  ['', { topic: ['grain-deal'], day: ['2023-03-14'] }],
  ['grain tuesday', { outlet: ['rfe-rl'], topic: ['bakhmut'] }],
] as const)(
  'each facet count is the number of entries after choosing the value: “%s” with %j',
  async ([query, chosen]) => {
    const index = await articlesIndex();
    const filters: SearchFilters = { ...noSearchFilters, ...chosen };
    const { counts } = await runSearch(index, query, filters);
    const days = ['2023-03-13', '2023-03-14', '2023-03-15', '2023-03-21'];
    const values = {
      topic: index.manifest.topics.map(({ id }) => id),
      outlet: index.manifest.outlets.map(({ id }) => id),
      day: days,
    };
    for (const facet of ['topic', 'outlet', 'day'] as const) {
      for (const value of values[facet]) {
        const given = await sizeOf(query, { ...filters, [facet]: [value] });
        expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(given);
      }
    }
  },
);

test('days outside the collection find nothing', async () => {
  expect(await sizeOf('grain after 21 March', noSearchFilters)).toBe(0);
});
