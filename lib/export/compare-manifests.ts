import type { Manifest, ManifestArticle, ManifestEntry } from '@/lib/schema/manifest';
import { requireValue } from '@/lib/text/required';

/** A field of an article or entry that differs between two builds. */
export type FieldChange = { field: string; from: string; to: string };

/**
 * A difference between two builds.
 * - `moved`: it has another id. `by` is the evidence: `alias` (the log of permalinks redirects the old id) or
 *   `text` (the same text has another id, so links to the old one break).
 */
export type ManifestChange = { what: 'article' | 'entry'; id: string } & (
  | { kind: 'added'; title: string }
  | { kind: 'removed'; title: string }
  | { kind: 'changed'; changes: FieldChange[] }
  | { kind: 'moved'; to: string; by: 'alias' | 'text'; changes: FieldChange[] }
);

/**
 * Lists the differences between two builds: articles, then entries, each in the order of the builds. Topics,
 * names and other annotations are not compared: they are Daybook's, not the outlets'.
 */
export function compareManifests(older: Manifest, newer: Manifest): ManifestChange[] {
  return [
    ...listDifferences<ManifestArticle>('article', older.articles, newer.articles, {
      titleOf: ({ title, id }) => title ?? id,
      sameText: ({ sha256 }) => sha256,
      fieldsOf: toArticleFields,
      aliases: {},
    }),
    ...listDifferences<ManifestEntry>('entry', older.entries, newer.entries, {
      titleOf: ({ headline }) => headline,
      sameText: ({ article, bodySha256, headline }) => `${article} ${bodySha256} ${headline}`,
      fieldsOf: toEntryFields,
      aliases: newer.aliases,
    }),
  ];
}

function listDifferences<T extends { id: string }>(
  what: ManifestChange['what'],
  older: readonly T[],
  newer: readonly T[],
  rules: {
    titleOf: (item: T) => string;
    sameText: (item: T) => string;
    fieldsOf: (item: T) => Record<string, string>;
    aliases: Readonly<Record<string, string>>;
  },
): ManifestChange[] {
  const now = new Map(newer.map((item) => [item.id, item]));
  const before = new Set(older.map(({ id }) => id));
  const fresh = new Map(
    newer.filter(({ id }) => !before.has(id)).map((item) => [rules.sameText(item), item]),
  );
  const arrived = new Set<string>();
  const old = older.flatMap((item): ManifestChange[] => {
    const same = now.get(item.id);
    if (same) {
      const changes = listFieldChanges(rules.fieldsOf(item), rules.fieldsOf(same));
      return changes.length === 0 ? [] : [{ what, id: item.id, kind: 'changed', changes }];
    }
    const alias = now.get(rules.aliases[item.id] ?? '');
    const target = alias ?? fresh.get(rules.sameText(item));
    if (!target) return [{ what, id: item.id, kind: 'removed', title: rules.titleOf(item) }];
    arrived.add(target.id);
    return [
      {
        what,
        id: item.id,
        kind: 'moved',
        to: target.id,
        by: alias ? 'alias' : 'text',
        changes: listFieldChanges(rules.fieldsOf(item), rules.fieldsOf(target)),
      },
    ];
  });
  const added = newer
    .filter(({ id }) => !before.has(id) && !arrived.has(id))
    .map(
      (item): ManifestChange => ({ what, id: item.id, kind: 'added', title: rules.titleOf(item) }),
    );
  return [...old, ...added];
}

function listFieldChanges(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): FieldChange[] {
  return Object.entries(from)
    .map(([field, value]) => ({
      field,
      from: value,
      to: requireValue(to[field], 'Both builds have the same fields.'),
    }))
    .filter((change) => change.from !== change.to);
}

function toArticleFields({ outlet, title, sha256 }: ManifestArticle): Record<string, string> {
  return { outlet, title: title ?? '', 'SHA-256 of the text': sha256 };
}

function toEntryFields(entry: ManifestEntry): Record<string, string> {
  return {
    article: entry.article,
    'place in the article': `lines ${entry.lines.join('–')}`,
    kind: entry.kind,
    day: entry.day,
    'printed time': entry.printed ?? '',
    'instant (UTC)': entry.instant ?? '',
    headline: entry.headline,
    'SHA-256 of the text': entry.bodySha256,
  };
}
