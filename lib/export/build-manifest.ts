import { createHash } from 'node:crypto';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { Library } from '@/lib/schema/library';
import { type Manifest, type ManifestEntry, manifestVersion } from '@/lib/schema/manifest';
import { entryUrl } from '@/lib/url/page-urls';

/**
 * Builds the manifest of a build, which proves later what the build contained. The same content gives the
 * same manifest, byte for byte.
 */
export function buildManifest({ collection, articles, entries, aliases }: Library): Manifest {
  return {
    version: manifestVersion,
    collection: collection.title,
    articles: articles.map(({ id, outlet, title, sha256 }) => ({
      id,
      outlet,
      title: title?.text ?? null,
      sha256,
    })),
    entries: entries.map(toManifestEntry),
    aliases,
  };
}

function toManifestEntry(entry: AnnotatedEntry): ManifestEntry {
  const { id, source, kind, day, time, headline, body } = entry;
  return {
    id,
    address: entryUrl(entry),
    article: source.article,
    lines: source.lines,
    kind,
    day,
    printed: time.printed,
    instant: time.kind === 'instant' ? time.instant : null,
    headline: headline.text,
    bodySha256: createHash('sha256')
      .update(body.map(({ text }) => `${text}\n`).join(''), 'utf8')
      .digest('hex'),
  };
}
