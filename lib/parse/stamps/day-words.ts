/** Words for days that are counted from the page's own: `today`, `yesterday`. */
const today =
  "today|aujourd['’]hui|heute|hoy|oggi|hoje|vandaag|idag|i\\sdag|tänään|dziś|dzisiaj|dnes|danas|ma|astăzi|bugün|σήμερα|اليوم|сегодня|сьогодні";
const yesterday =
  'yesterday|hier|gestern|ayer|ieri|ontem|gisteren|igår|i\\sgår|eilen|wczoraj|včera|jučer|juče|tegnap|dün|χθες|أمس|вчера|вчора';

/** Patterns of these words, and the days that each is away. */
export const dayWords: readonly { pattern: RegExp; days: number }[] = [
  { pattern: new RegExp(`(?<!\\p{L})(?:${today})(?!\\p{L})`, 'giu'), days: 0 },
  { pattern: new RegExp(`(?<!\\p{L})(?:${yesterday})(?!\\p{L})`, 'giu'), days: -1 },
];
