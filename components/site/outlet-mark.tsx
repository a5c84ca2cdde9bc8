import { outletMarkPath } from '@/lib/chronology/outlet-mark-shapes';
import type { Outlet } from '@/lib/schema/catalogue';

/** An outlet's mark: its own shape, then its colour. Always beside its name. */
export function OutletMark({ outlet }: { outlet: Outlet }) {
  return (
    <svg className={`outlet-mark ${outlet.mark.hue}`} viewBox="0 0 10 10" aria-hidden="true">
      <path d={outletMarkPath(outlet.mark.shape)} />
    </svg>
  );
}
