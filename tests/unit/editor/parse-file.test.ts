import { describe, expect, test } from 'vitest';
import { parseFile } from '@/lib/editor/parse-file';

const bytes = (text: string) => new TextEncoder().encode(text);
const blog = '1617 GMT – Headline\nText.\n';

describe('a file on the command line', () => {
  test('without front matter has the facts of the flags', async () => {
    const { report } = parseFile(bytes(blog), {
      outlet: 'TRT',
      published: '2023-03-14',
      zone: null,
    });
    expect(report.article).toMatchObject({
      id: '2023-03-14-trt-world',
      outlet: 'trt-world',
      published: { day: '2023-03-14', from: 'flag' },
    });
    expect(report.entries[0]?.time).toEqual({
      kind: 'instant',
      instant: '2023-03-14T16:17:00Z',
      day: '2023-03-14',
      localDay: '2023-03-14',
      clock: '16:17',
      zone: 'UTC',
      precision: 'minute',
      printed: '1617 GMT',
    });
    expect(report.issues).toEqual([]);
  });

  test('of an unknown outlet is read by the general rules', async () => {
    const { report } = parseFile(bytes(blog), { outlet: 'The Daily Test', published: null });
    expect(report.article?.outlet).toBe('the-daily-test');
    expect(report.entries[0]?.time).toMatchObject({ kind: 'local', clock: '16:17', instant: null });
  });

  test('has lines of the file, including front matter', async () => {
    const { report } = parseFile(bytes(`---\noutlet: trt-world\n---\n${blog}`), {});
    expect(report.entries[0]?.lines).toEqual([4, 5]);
  });

  test('that is not text is reported, and counts as unreadable', async () => {
    const { report, isRead } = parseFile(new Uint8Array([0]), {});
    expect(isRead).toBe(false);
    expect(report).toMatchObject({ article: null, issues: [{ code: 'file-not-text' }] });
  });

  test('that does not exist is reported', async () => {
    const { report } = parseFile('nowhere.txt', {});
    expect(report.issues).toMatchObject([{ code: 'file-unreadable' }]);
  });
});

describe('annotations of entries', () => {
  test('have lines of the file', async () => {
    const text = 'Kremlin spokesman Dmitry Peskov spoke in Bakhmut.\nPeskov spoke to Reuters.';
    const { report } = parseFile(
      bytes(`---\noutlet: trt-world\n---\n1617 GMT – Battle for Bakhmut\n${text}\n`),
      {},
    );
    expect(report.entries[0]).toMatchObject({
      passages: [{ lines: [5, 6] }],
      topics: [{ id: 'bakhmut', weight: 'about', lines: [4, 5] }],
      people: [{ id: 'dmitry-peskov', lines: [5, 6] }],
      places: [{ id: 'bakhmut', lines: [4, 5] }],
      organisations: [
        { id: 'kremlin', lines: [5] },
        { id: 'reuters', lines: [6] },
      ],
    });
  });
});
