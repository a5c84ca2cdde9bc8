import { Link } from '@/components/site/link';
import type { Entry } from '@/lib/schema/entry';
import { withBasePath } from '@/lib/url/base-path';
import { entryUrl } from '@/lib/url/page-urls';

/** Stands at an entry's former address and leads on to the present one. */
export function MovedEntry({ entry }: { entry: Entry }) {
  const address = entryUrl(entry);
  return (
    <div className="prose pt-9">
      <meta httpEquiv="refresh" content={`0; url=${withBasePath(address)}`} />
      <h1 className="title">This entry has moved</h1>
      <p>
        It is now at <Link href={address}>{address}</Link>: {entry.headline.text}
      </p>
    </div>
  );
}
