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
      {of} as data: <a href={`${from}entries.json`}>JSON</a>, <a href={`${from}entries.csv`}>CSV</a>
      .{' '}
      {feeds && (
        <>
          To follow: <a href="feed.xml">Atom feed</a>, <a href="feed.json">JSON Feed</a>.{' '}
          <link rel="alternate" type="application/atom+xml" title="Atom feed" href="feed.xml" />
          <link rel="alternate" type="application/feed+json" title="JSON Feed" href="feed.json" />
        </>
      )}
      <a href="/data/">About the files</a>
    </p>
  );
}
