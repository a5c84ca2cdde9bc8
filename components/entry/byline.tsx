import type { Outlet } from '@/lib/schema/catalogue';
import { outletUrl } from '@/lib/url/page-urls';
import { Swatch } from '../site/swatch';

/** Who published an entry, and what is worth saying of its place in the article. */
export function Byline({ outlet, remark }: { outlet: Outlet; remark?: string | undefined }) {
  return (
    <p className="byline">
      <Swatch outlet={outlet} />
      <a className="no-underline hover:underline" href={outletUrl(outlet.id)}>
        {outlet.name}
      </a>
      {remark && <span>· {remark}</span>}
    </p>
  );
}
