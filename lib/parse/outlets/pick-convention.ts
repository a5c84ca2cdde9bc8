import type { Convention } from './convention';
import { eaWorldview } from './ea-worldview';
import { rfeRl } from './rfe-rl';
import { trtWorld } from './trt-world';

/** Outlets that need more than the general rules. Al Jazeera and The Independent do not. */
const conventions: readonly Convention[] = [trtWorld, eaWorldview, rfeRl];

/** No conventions: for an unknown outlet, or one that the general rules suffice for. */
export const generic: Convention = {
  outlet: 'generic',
  markers: [],
  setAside: [],
};

/**
 * Returns the conventions of an outlet, or none, so that the general rules alone apply.
 * @param outlet id of the outlet; null if unknown
 */
export function pickConvention(outlet: string | null): Convention {
  return conventions.find((convention) => convention.outlet === outlet) ?? generic;
}
