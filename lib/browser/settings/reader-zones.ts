import { findAll } from '../dom';

/** A time zone that readers can choose, and its label. */
export type NamedZone = readonly [zone: string, label: string];

/** Returns the time zones of the collection, which the page lists as `Europe/Kyiv Kyiv;…`. */
export function listReaderZones(): NamedZone[] {
  const zones = findAll('[data-zones]')[0]?.dataset.zones ?? '';
  return zones
    .split(';')
    .map((zone) => /^(\S+) (.+)$/.exec(zone))
    .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
}

/** Returns the time zone of the device, by its IANA name. */
export function findOwnZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** Returns the city of a time zone: `Porto Novo` of `Africa/Porto_Novo`. */
export function formatCity(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** Returns the label of a chosen time zone beside a clock. */
export function formatZoneLabel(zone: string): string {
  if (zone === 'own') return 'your time';
  return listReaderZones().find(([name]) => name === zone)?.[1] ?? zone;
}
