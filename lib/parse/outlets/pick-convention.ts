import type { Convention } from './convention';
import { eaWorldview } from './ea-worldview';
import { rfeRl } from './rfe-rl';
import { trtWorld } from './trt-world';

/** Outlets whose pages need more than the generic reader knows. Al Jazeera’s and The Independent’s do not. */
const conventions: readonly Convention[] = [trtWorld, eaWorldview, rfeRl];

/** What is read when the outlet is unknown or has no conventions of its own: general rules alone. */
export const generic: Convention = {
  outlet: 'generic',
  markers: [],
  setAside: [],
};

/**
 * The conventions an article is read with: its outlet's own, else none but the general rules.
 * @param outlet id of the outlet; null where unknown
 */
export function pickConvention(outlet: string | null): Convention {
  return conventions.find((convention) => convention.outlet === outlet) ?? generic;
}
