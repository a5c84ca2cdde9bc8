import { Link } from '@/components/site/link';
import type { Entry } from '@/lib/schema/entry';
import { withBasePath } from '@/lib/url/base-path';
import { entryUrl } from '@/lib/url/page-urls';

/** Redirects from an entry's former URL to its current one. */
export function MovedEntry({ entry }: { entry: Entry }) {
  const url = entryUrl(entry);
  return (
    <div className="prose pt-9">
      <meta httpEquiv="refresh" content={`0; url=${withBasePath(url)}`} />
      <h1 className="title">This entry has moved</h1>
      <p>
        It is now at <Link href={url}>{url}</Link>: {entry.headline.text}
      </p>
    </div>
  );
}
