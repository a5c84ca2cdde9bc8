/**
 * Words that say in which part of the day a twelve-hour clock is: `4:00 in the morning`, `12 noon`,
 * `8 heures du soir`, `4 Uhr nachmittags`, `٤:٠٠ مساءً`.
 */
const words = {
  midnight: 'midnight|minuit|mitternacht|medianoche|mezzanotte|meia-noite|полночь|північ',
  noon: 'noon|midday|midi|mittags|del mediodía|mezzogiorno|do meio-dia|ظهر[اًا]*|ظهر|בצהריים|दोपहर',
  morning:
    'in the (?:early )?morning|du matin|de la (?:mañana|madrugada)|da (?:manhã|madrugada)|d(?:el|i) mattin[ao]|morgens|früh|vormittags|утра|ранку|rano|صباح[اًا]*|صبح|ص|π\\.?μ\\.?|בבוקר|सुबह',
  afternoon:
    "in the afternoon|de l['’]après-midi|de la tarde|da tarde|del pomeriggio|nachmittags|дня|po południu|عصر[اًا]*|بعدازظهر|بعد از ظهر|μ\\.?μ\\.?|אחר הצהריים",
  evening:
    'in the evening|du soir|da noite|d(?:el|i) ser[ao]|abends|вечера|вечора|wieczorem|مساء[ًا]*|م|בערב|शाम',
  night: 'at night|de la noche|de la nuit|di notte|nachts|ночи|ночі|w nocy|ليل[اًا]*|شب|בלילה|रात',
} as const;
type DayPart = keyof typeof words;

/** Allows any blank between the words: pages set no-break ones there. */
const withAnyBlank = (source: string) => source.replaceAll(' ', '\\s');

const readers = (Object.keys(words) as DayPart[]).map(
  (part) => [part, new RegExp(`^(?:${withAnyBlank(words[part])})$`, 'iu')] as const,
);

/** Source of a pattern for all of these words. */
export const dayPartWords = withAnyBlank(Object.values(words).join('|'));

/** Returns the hour, 0 to 23, of a twelve-hour clock and the words after it; null if they contradict each other. */
export function toHourOfDay(hour: number, printed: string): number | null {
  const part = readers.find(([, pattern]) => pattern.test(printed.trim()))?.[0];
  if (part === undefined || hour > 23) return null;
  // Languages of the 24-hour clock add the words as well: `16 Uhr nachmittags`.
  if (hour > 12) return part === 'morning' ? null : hour;
  switch (part) {
    case 'midnight':
      return hour === 12 || hour === 0 ? 0 : null;
    case 'noon':
      return hour >= 10 ? hour : hour + 12;
    case 'morning':
      return hour % 12;
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12;
    case 'evening':
      return hour === 12 ? 0 : hour + 12;
    case 'night':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  }
}
