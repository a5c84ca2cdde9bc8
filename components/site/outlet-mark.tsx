import { buildOutletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Outlet } from '@/lib/schema/catalogue';

/** Draws an outlet's mark, distinguished by shape as well as colour. Always beside the outlet's name. */
export function OutletMark({ outlet }: { outlet: Outlet }) {
  return (
    <svg className={`outlet-mark ${outlet.mark.hue}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={buildOutletMarkPath(outlet.mark.shape)} />
    </svg>
  );
}
