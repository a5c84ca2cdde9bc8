import type { Place } from '@/lib/schema/names-and-places';
import { capitalise, formatCount } from '@/lib/wording/counts-and-lists';
import type { UsedPlace } from './place-uses';

/** `City: Donetsk region, Ukraine` */
export function describePlace({ kind, within }: Pick<Place, 'kind' | 'within'>): string {
  const word = capitalise(kind.replaceAll('-', ' '));
  return within === null ? word : `${word}: ${within}`;
}

/** `Scene of events in 6 entries (25 times), mentioned in 1 entry`: the uses of a place's name that occur. */
export function describeUses({ uses, sceneMentions }: Omit<UsedPlace, 'place'>): string {
  const [scene, mention, metonym] = [uses.scene.length, uses.mention.length, uses.metonym.length];
  const entries = (count: number) => formatCount(count, 'entry', 'entries');
  const parts = [
    ...(scene > 0
      ? [`scene of events in ${entries(scene)} (${formatCount(sceneMentions, 'time')})`]
      : []),
    ...(mention > 0 ? [`mentioned in ${entries(mention)}`] : []),
    ...(metonym > 0 ? [`stands for a government in ${entries(metonym)}`] : []),
  ];
  return parts.length === 0 ? 'Not named in any entry' : capitalise(parts.join(', '));
}

/** `48.595° N, 38° E`, as precise as the catalogue has it. */
export function formatCoordinates(lat: number, lon: number): string {
  const degrees = (value: number) => `${Math.abs(value)}°`;
  return `${degrees(lat)} ${lat < 0 ? 'S' : 'N'}, ${degrees(lon)} ${lon < 0 ? 'W' : 'E'}`;
}
