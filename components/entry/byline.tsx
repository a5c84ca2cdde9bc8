import { Link } from '@/components/site/link';
import type { Outlet } from '@/lib/schema/catalogue';
import { outletUrl } from '@/lib/url/page-urls';
import { OutletMark } from '../site/outlet-mark';

/** Who published an entry, and what is worth saying of its place in the article. */
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
