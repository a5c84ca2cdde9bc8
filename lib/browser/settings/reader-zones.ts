import { findAll } from '../dom';

/** A zone to choose, and what it is called on the page. */
export type NamedZone = readonly [zone: string, label: string];

/** The collection's own zones, as the page carries them: `Europe/Kyiv Kyiv;…`. */
export function readerZones(): NamedZone[] {
  const zones = findAll('[data-zones]')[0]?.dataset.zones ?? '';
  return zones
    .split(';')
    .map((zone) => /^(\S+) (.+)$/.exec(zone))
    .flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? ''] as const] : []));
}

/** The zone that the reader's device is set to, by its IANA name. */
export function ownZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What a chosen zone is called beside a clock. */
export function zoneLabel(zone: string): string {
  if (zone === 'own') return 'your time';
  return readerZones().find(([name]) => name === zone)?.[1] ?? zone;
}
