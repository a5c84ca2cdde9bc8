import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { toCsv } from '@/lib/export/data/csv-file';
import { dataVersion, dataVersions } from '@/lib/export/data/data-versions';
import { exportEntries } from '@/lib/export/data/export-entries';
import { buildDataFile, generateJsonLines, toJson } from '@/lib/export/data/json-file';
import { buildDataJsonSchema } from '@/lib/export/data/json-schema';
import { findView, type ViewRequest } from '@/lib/export/data/views';
import { toFilterRow } from '@/lib/filter/filter-row';
import { makeLibrary, readCollection } from './libraries';

const library = await readCollection();
const { collection } = library;

function view(request: ViewRequest) {
  const found = findView(library, request);
  if (found === null) throw new Error('no such view');
  return found;
}

const everyView: ViewRequest[] = [
  { kind: 'all' },
  ...library.days.map((id) => ({ kind: 'day', id }) as const),
  ...library.topics.map(({ id }) => ({ kind: 'topic', id }) as const),
  ...library.outlets.map(({ id }) => ({ kind: 'outlet', id }) as const),
  ...library.events.map(({ id }) => ({ kind: 'event', id }) as const),
];

/** Compares an output with its fixture; UPDATE_FIXTURES=1 accepts a change. */
function expectFixture(name: string, actual: string) {
  const path = `tests/fixtures/export/${name}`;
  if (process.env['UPDATE_FIXTURES'] === '1') writeFileSync(path, actual);
  expect(existsSync(path), `${path} is missing: run with UPDATE_FIXTURES=1`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

describe('the files of one day', () => {
  const day = view({ kind: 'day', id: '2023-03-13' });
  test('equal the JSON fixture', () =>
    expectFixture('2023-03-13.json', toJson(buildDataFile(collection, day))));
  test('equal the CSV fixture', () => expectFixture('2023-03-13.csv', toCsv(day.entries)));
});

describe('the schema', () => {
  const schema: Record<string, unknown> = JSON.parse(buildDataJsonSchema(collection));
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));
  const isFile = ajv.compile(schema);

  test('changes only with its fixture and the version', () => {
    expectFixture('entries.v1.schema.json', buildDataJsonSchema(collection));
    expect(dataVersion).toBe(dataVersions[0].version);
    expect(schema['title']).toContain(dataVersion);
  });

  test.for(everyView)('accepts $kind $id', (request) => {
    const file: unknown = JSON.parse(toJson(buildDataFile(collection, view(request))));
    expect(isFile(file) ? [] : isFile.errors).toEqual([]);
  });

  test('rejects an invalid clock, an undocumented field and a broken hash', () => {
    const [entry] = view({ kind: 'all' }).entries;
    const file = buildDataFile(collection, { ...view({ kind: 'all' }), entries: [] });
    const wrong = [
      { ...entry, time: { ...entry?.time, clock: '24:61' } },
      { ...entry, verdict: 'true' },
      { ...entry, source: { ...entry?.source, sha256: 'abc' } },
    ];
    for (const one of wrong) expect(isFile({ ...file, entries: [one] })).toBe(false);
  });

  test('has an absolute id once the site has a URL', () => {
    const named = JSON.parse(
      buildDataJsonSchema({ ...collection, siteUrl: 'https://a.example/x' }),
    );
    expect(named.$id).toBe('https://a.example/x/schema/entries.v1.json');
    expect(schema['$id']).toBeUndefined();
  });
});

describe('the export', () => {
  test('has every entry once, in the order of the chronology', () => {
    const lines = [...generateJsonLines([...exportEntries(library).values()])];
    const ids = lines.map((line) => JSON.parse(line).id);
    expect(ids).toEqual(library.entries.map(({ id }) => id));
  });

  test('has the text of each entry', () => {
    for (const entry of library.entries) {
      const published = exportEntries(library).get(entry.id);
      expect(published?.body).toEqual(entry.body);
      expect(published?.headline).toEqual(entry.headline);
    }
  });

  test('has as many passages as the filter rows', () => {
    for (const entry of library.entries) {
      const passages = exportEntries(library).get(entry.id)?.passages ?? [];
      expect(Math.max(1, passages.length)).toBe(toFilterRow(entry).passages.length);
    }
  });

  test('has no instant without a published clock and zone', () => {
    for (const { time } of exportEntries(library).values()) {
      if (time.kind !== 'instant') expect([time.instant, time.kind]).toEqual([null, time.kind]);
    }
  });
});

describe('a view', () => {
  test('of a topic marks the passages on it, and leaves the entry whole', () => {
    const report = view({ kind: 'topic', id: 'grain-deal' }).entries.find(
      ({ passages }) => passages.length > 3,
    );
    expect(report).toBeDefined();
    const marked = report?.passages.filter(({ lines }) =>
      report.matchingLines?.some(([first]) => first === lines[0]),
    );
    expect(marked?.length).toBeLessThan(report?.passages.length ?? 0);
    expect(marked?.every(({ topics }) => topics.includes('grain-deal'))).toBe(true);
  });

  test('of an event marks the lines that report it', () => {
    const event = library.events[0];
    const entries = view({ kind: 'event', id: event?.id ?? '' }).entries;
    expect(entries).toHaveLength(event?.accounts.length ?? 0);
    for (const { id, matchingLines } of entries) {
      expect(matchingLines).toEqual(event?.accounts.find(({ entry }) => entry === id)?.lines);
    }
  });

  test('of a day or an outlet marks nothing', () => {
    const { entries } = view({ kind: 'outlet', id: 'trt-world' });
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every(({ matchingLines }) => matchingLines === null)).toBe(true);
  });

  test('of an unknown id is null', () => {
    expect(findView(library, { kind: 'topic', id: 'none' })).toBeNull();
    expect(findView(library, { kind: 'outlet', id: '../../etc/passwd' })).toBeNull();
    expect(findView(library, { kind: 'day', id: '2022-01-01' })).toBeNull();
  });

  test('of an empty day, or an empty collection, is a file without entries', () => {
    const empty = findView(makeLibrary(), { kind: 'all' });
    expect(empty?.entries).toEqual([]);
    expect(
      JSON.parse(
        toJson(buildDataFile(makeLibrary().collection, view({ kind: 'day', id: '2023-03-16' }))),
      ).entries,
    ).toEqual([]);
    expect(toCsv([])).toMatch(/^\uFEFF"id","permalink".*"events"\r\n$/);
  });
});

test('URLs are absolute once the site has a URL', () => {
  const siteUrl = 'https://a.example/archive';
  const found = findView({ ...library, collection: { ...collection, siteUrl } }, { kind: 'all' });
  expect(found?.entries[0]?.permalink).toMatch(/^https:\/\/a\.example\/archive\/2023-03-13\//);
});
