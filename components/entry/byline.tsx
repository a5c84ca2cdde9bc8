import { Link } from '@/components/site/link';
import type { Outlet } from '@/lib/schema/catalogue';
import { outletUrl } from '@/lib/url/page-urls';
import { OutletMark } from '../site/outlet-mark';

/** Names the outlet of an entry, with a remark on the entry's place in its article. */
export function Byline({ outlet, remark }: { outlet: Outlet; remark?: string | undefined }) {
  return (
    <p className="byline">
      <OutletMark outlet={outlet} />
      <Link className="no-underline hover:underline" href={outletUrl(outlet.id)}>
        {outlet.name}
      </Link>
      {remark && <span>· {remark}</span>}
    </p>
  );
}
