import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTopics } from '@/lib/annotate/topics/find-topics';
import { topic } from '../entries';

const grain = topic('grain', ['grain', 'grain deal', 'Black Sea grain'], ['grain of salt']);
const children = topic('children', [{ text: 'children', with: ['deported', 'legal guardians'] }]);

function words(text: string, ...topics: Parameters<typeof compileTopics>[0]): string[] {
  return compileTopics(topics)(text).map(({ start, end }) => text.slice(start, end));
}

test('the longest variant counts, once', () => {
  expect(words('the grain deal', grain)).toEqual(['grain deal']);
});

test('of overlapping variants the first counts', () => {
  expect(words('the Black Sea grain deal', grain)).toEqual(['Black Sea grain']);
});

describe('false friends', () => {
  test('a variant inside one does not count', () => {
    expect(words('Take it with a grain of salt.', grain)).toEqual([]);
  });

  test('a variant outside one still counts', () => {
    expect(words('A grain of salt on the grain deal.', grain)).toEqual(['grain deal']);
  });

  test('a longer variant is not covered by a false friend inside it', () => {
    const sea = topic('sea', ['Black Sea grain'], ['Black Sea']);
    expect(words('Black Sea grain', sea)).toEqual(['Black Sea grain']);
  });

  test('apply to their own topic only', () => {
    const salt = topic('salt', ['salt']);
    expect(words('a grain of salt', grain, salt)).toEqual(['salt']);
  });
});

describe('variants that require a further word', () => {
  test('count with one of the further words in the same text, before or after', () => {
    expect(words('Russia deported children.', children)).toEqual(['children']);
    expect(words('15 children and legal guardians', children)).toEqual(['children']);
  });

  test('do not count alone', () => {
    expect(words('4,000 people still live there, including 33 children.', children)).toEqual([]);
  });

  test('do not count with a word that only contains a further word', () => {
    expect(words('children of undeported families', children)).toEqual([]);
  });

  test('do not hide a shorter variant that requires none', () => {
    const shells = topic('aid', ['shells', { text: 'artillery shells', with: ['package'] }]);
    expect(words('artillery shells', shells)).toEqual(['shells']);
    expect(words('a package of artillery shells', shells)).toEqual(['artillery shells']);
  });
});

test('several topics can be found in the same words', () => {
  const find = compileTopics([topic('front', ['Bakhmut']), topic('city', ['Bakhmut'])]);
  expect(find('Bakhmut').map((hit) => hit.topic)).toEqual(['front', 'city']);
});

test('hits of a topic never overlap and are in text order', () => {
  const text = fc
    .array(fc.constantFrom('Black', 'Sea', 'grain', 'deal', 'of', 'salt', ','))
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, (sample) => {
      let reached = 0;
      for (const { start, end } of compileTopics([grain])(sample)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        reached = end;
      }
    }),
  );
});
