import { statSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of page of the site, by the form of their URLs. */
const KINDS: readonly { kind: string; form: RegExp }[] = [
  { kind: 'front page', form: /^index\.html$/ },
  { kind: 'day', form: /^\d{4}-\d\d-\d\d\/index\.html$/ },
  { kind: 'month', form: /^\d{4}-\d\d\/index\.html$/ },
  {
    kind: 'part of a day',
    form: /^\d{4}-\d\d-\d\d\/(?:from-\d\d|local|untimed)(?:-\d+)?\/index\.html$/,
  },
  {
    kind: 'entry',
    form: /^\d{4}-\d\d-\d\d\/(?!from-|local\/|untimed)[^/]+\/index\.html$/,
  },
  {
    kind: 'month of a list',
    form: /^(?:topics|outlets|people|organisations|places)\/[^/]+\/[^/]+\/index\.html$/,
  },
  { kind: 'embedded entry', form: /^\d{4}-\d\d-\d\d\/[^/]+\/embed\/index\.html$/ },
  { kind: 'topics', form: /^topics\/index\.html$/ },
  { kind: 'topic', form: /^topics\/[^/]+\/index\.html$/ },
  { kind: 'events', form: /^events\/index\.html$/ },
  { kind: 'event', form: /^events\/[^/]+\/index\.html$/ },
  { kind: 'embedded event', form: /^events\/[^/]+\/embed\/index\.html$/ },
  { kind: 'storyline', form: /^storylines\/[^/]+\/index\.html$/ },
  { kind: 'places', form: /^places\/index\.html$/ },
  { kind: 'place', form: /^places\/[^/]+\/index\.html$/ },
  { kind: 'people', form: /^people\/index\.html$/ },
  { kind: 'person', form: /^people\/[^/]+\/index\.html$/ },
  { kind: 'organisation', form: /^organisations\/[^/]+\/index\.html$/ },
  { kind: 'outlet', form: /^outlets\/[^/]+\/index\.html$/ },
  { kind: 'article', form: /^articles\/[^/]+\/index\.html$/ },
  { kind: 'data', form: /^data\/index\.html$/ },
  { kind: 'search', form: /^search\/index\.html$/ },
  { kind: 'about', form: /^about\/index\.html$/ },
  { kind: 'offline', form: /^offline\/index\.html$/ },
  { kind: 'not found', form: /^404\.html$/ },
];

export type SamplePage = { kind: string; path: string; pages: number };

/** Returns the largest page of each kind in the export, to which limits apply. */
export function samplePages(out: string, files: readonly string[]): SamplePage[] {
  return KINDS.flatMap(({ kind, form }) => {
    const paths = files.filter((path) => form.test(path));
    const sizes = new Map(paths.map((path) => [path, statSync(join(out, path)).size]));
    const [heaviest] = [...paths].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
    return heaviest === undefined ? [] : [{ kind, path: heaviest, pages: paths.length }];
  });
}
