import { Link } from '@/components/site/link';

/**
 * Links to the page's data files and feeds. Relative links, because the files are in the page's folder.
 * Feeds are also declared in the head, where feed readers look for them.
 */
export function DataLinks({
  of,
  feeds = true,
  from = '',
}: {
  /** Subject of the page, as in `This day as data`. */
  of: string;
  /** Days have no feeds. */
  feeds?: boolean;
  /** Relative path from the page to the folder of its files; empty for the same folder. */
  from?: string;
}) {
  return (
    <p className="remark no-print mt-12">
      {of} as data: <Link href={`${from}entries.json`}>JSON</Link>,{' '}
      <Link href={`${from}entries.csv`}>CSV</Link>.{' '}
      {feeds && (
        <>
          Subscribe: <Link href="feed.xml">Atom feed</Link>, <Link href="feed.json">JSON Feed</Link>
          . <link rel="alternate" type="application/atom+xml" title="Atom feed" href="feed.xml" />
          <link rel="alternate" type="application/feed+json" title="JSON Feed" href="feed.json" />
        </>
      )}
      <Link href="/data/">About the data</Link>
    </p>
  );
}
