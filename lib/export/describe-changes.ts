import { formatCount } from '@/lib/wording/counts-and-lists';
import type { FieldChange, ManifestChange } from './compare-manifests';

/** Describes the differences between two builds for a terminal. */
export function describeChanges(changes: readonly ManifestChange[]): string {
  if (changes.length === 0) return 'Both builds have the same articles and entries.';
  return (['article', 'entry'] as const)
    .map((what) => changes.filter((change) => change.what === what))
    .filter((found) => found.length > 0)
    .map((found) => [`${formatHeading(found)}`, ...found.flatMap(describeChange)].join('\n'))
    .join('\n\n');
}

/** `2 entries added, 1 moved`. */
function formatHeading(changes: readonly ManifestChange[]): string {
  const kinds = ['added', 'changed', 'moved', 'removed'] as const;
  const what = changes[0]?.what ?? 'entry';
  return kinds
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }, index) =>
      index === 0
        ? `${formatCount(count, what, what === 'entry' ? 'entries' : 'articles')} ${kind}`
        : `${count} ${kind}`,
    )
    .join(', ');
}

function describeChange(change: ManifestChange): string[] {
  const id = `  ${change.id}`;
  switch (change.kind) {
    case 'added':
      return [`${id} was added: “${change.title}”`];
    case 'removed':
      return [`${id} is gone, and its URL does not redirect: “${change.title}”`];
    case 'changed':
      return [`${id} changed:`, ...change.changes.map(formatField)];
    case 'moved':
      return [
        change.by === 'alias'
          ? `${id} is now ${change.to}; its old URL redirects there`
          : `${id} has the same text as ${change.to} now; its old URL does not redirect`,
        ...change.changes.map(formatField),
      ];
  }
}

function formatField({ field, from, to }: FieldChange): string {
  const shown = (value: string) => (value === '' ? 'none' : `“${value}”`);
  return `    ${field}: ${shown(from)} → ${shown(to)}`;
}
