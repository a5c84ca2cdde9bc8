import { describe, expect, test } from 'vitest';
import { annotateEntries } from '@/lib/annotate/annotate-entries';
import type { LineRange } from '@/lib/schema/entry';
import { entry, noAttributions, noNames, topic } from '../entries';

const texts = ['Grain left.', 'More grain left.', 'It was corn.', 'Bakhmut held.', 'It rained.'];

/** Returns the lines of the passages of an entry with paragraphs on lines 3, 5, 7, 9 and 11. */
function passages(kind: 'report' | 'update', ...lines: LineRange[]) {
  const of = entry(kind, null, ...texts);
  const [annotated] = annotateEntries([of], {
    topics: [topic('grain', ['grain']), topic('front', ['Bakhmut'])],
    overrides: [],
    cuts: lines.length === 0 ? [] : [{ entry: of.id, lines, why: 'Test.' }],
    names: noNames,
    attributions: noAttributions,
  });
  return annotated?.passages.map((passage) => [
    passage.lines.join('–'),
    passage.topics.map((tag) => tag.topic).join(' '),
  ]);
}

describe('an editor’s cut', () => {
  test('makes a passage of its lines; those around it stay separate', () => {
    expect(passages('report')).toEqual([
      ['3–7', 'grain'],
      ['9–11', 'front'],
    ]);
    expect(passages('report', [5, 5])).toEqual([
      ['3–3', 'grain'],
      ['5–5', 'grain'],
      ['7–7', ''],
      ['9–11', 'front'],
    ]);
  });

  test('joins passages that the rules separate', () => {
    expect(passages('report', [7, 9])).toEqual([
      ['3–5', 'grain'],
      ['7–9', 'front'],
      ['11–11', ''],
    ]);
  });

  test('divides a post too', () => {
    expect(passages('update', [3, 7])).toEqual([
      ['3–7', 'grain'],
      ['9–11', 'front'],
    ]);
  });

  test.each([[[4, 5]], [[4, 4]], [[11, 13]]] as [LineRange][])(
    'of lines that are not whole paragraphs does nothing: %j',
    (lines) => {
      expect(passages('report', lines)).toEqual(passages('report'));
    },
  );
});
