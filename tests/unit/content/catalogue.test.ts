import { describe, expect, test } from 'vitest';
import { compilePhrases } from '@/lib/annotate/phrases/compile-phrases';
import { outletsFileSchema, type TopicVariant, topicsFileSchema } from '@/lib/schema/catalogue';
import { collectionSchema } from '@/lib/schema/collection';
import { contentYaml } from './content';

const { outlets } = outletsFileSchema.parse(contentYaml('catalogue/outlets.yaml'));
const { topics, overrides } = topicsFileSchema.parse(contentYaml('catalogue/topics.yaml'));

function expectDistinct(values: readonly string[]) {
  expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
}

function textOf(variant: TopicVariant): string {
  return typeof variant === 'string' ? variant : variant.text;
}

test('the collection’s settings fit their schema', () => {
  expect(collectionSchema.parse(contentYaml('collection.yaml')).days).toEqual({
    first: '2023-03-13',
    last: '2023-03-21',
  });
});

describe('outlets', () => {
  test('have unique ids, names and aliases', () => {
    expectDistinct(outlets.map(({ id }) => id));
    expectDistinct(
      outlets.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((known) => known.toLowerCase()),
      ),
    );
  });

  test('are distinguished by shape alone and by colour alone', () => {
    expectDistinct(outlets.map(({ mark }) => mark.shape));
    expectDistinct(outlets.map(({ mark }) => mark.hue));
  });

  test('have home zones that exist', () => {
    for (const { homeZone } of outlets) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: homeZone })).not.toThrow();
    }
  });
});

describe('topics', () => {
  test('are sixteen, with unique ids and labels', () => {
    expect(topics).toHaveLength(16);
    expectDistinct(topics.map(({ id }) => id));
    expectDistinct(topics.map(({ label }) => label));
  });

  test.each(topics)(
    '$id names each variant and false friend once',
    ({ variants, falseFriends }) => {
      expectDistinct(variants.map(textOf));
      expectDistinct(falseFriends.map(({ text }) => text));
    },
  );

  test.each(topics)('$id has false friends that contain one of its variants', (topic) => {
    const find = compilePhrases(
      topic.variants.map((variant) => ({ text: textOf(variant), tag: 0 })),
    );
    for (const { text } of topic.falseFriends) expect(find(text), text).not.toEqual([]);
  });
});

test('no relation of an entry to a topic is overridden twice', () => {
  expectDistinct(overrides.map(({ entry, topic }) => `${entry} ${topic}`));
});
