import { Link } from '@/components/site/link';
/**
 * At a page’s end: the files that hold the same as it does. They stand beside the page, so the links are
 * relative and hold wherever the site is put. Feeds are named in the head as well, where readers of
 * feeds look for them.
 */
export function DataLinks({
  of,
  feeds = true,
  from = '',
}: {
  /** What the page shows, as in `This day as data`. */
  of: string;
  /** Whether the page has feeds: days have none. */
  feeds?: boolean;
  /** Way from the page to the folder that its files lie in; empty where that is its own. */
  from?: string;
}) {
  return (
    <p className="remark no-print mt-12">
      {of} as data: <Link href={`${from}entries.json`}>JSON</Link>,{' '}
      <Link href={`${from}entries.csv`}>CSV</Link>.{' '}
      {feeds && (
        <>
          To follow: <Link href="feed.xml">Atom feed</Link>, <Link href="feed.json">JSON Feed</Link>
          . <link rel="alternate" type="application/atom+xml" title="Atom feed" href="feed.xml" />
          <link rel="alternate" type="application/feed+json" title="JSON Feed" href="feed.json" />
        </>
      )}
      <Link href="/data/">About the files</Link>
    </p>
  );
}
