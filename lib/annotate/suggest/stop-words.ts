import { monthNames, weekdayNames } from '@/lib/calendar/month-names';

/**
 * English stop words: function words, days and months, and the verbs and nouns by which news reports
 * speech (`said`, `statement`). Compared in lower case, before stemming.
 */
export const stopWords: ReadonlySet<string> = new Set([
  ...[...weekdayNames, ...monthNames].map((name) => name.toLowerCase()),
  ...`a about above according added adding after again against all also although am amid among an and
  another any are around as asked at be because been before being below between both but by call called
  came can cannot come could did do does doing down during each either else even ever every few
  following for former from further gave get give given go going had has have having he her here hers
  him his how however i if in including instead into is it its itself just last late later latest least
  like made make many may me meanwhile might more moreover most much must my near nearly neither never
  new next no nor not noted now of off official officials often on once one only onto or other others
  our out over own part per put quoted recent recently report reported reportedly reporting reports
  said same say saying says see set shall she should since so some still such take taken than that the
  their them themselves then there these they this those though through thus to told too toward towards
  under until up upon us use used using very via was way we well were what when where whether which
  while who whom whose why will with within without would yet you your
  statement spokesman spokesperson spokeswoman spoke speaking news agency year years month
  months week weeks day days today yesterday mr mrs ms`.split(/\s+/u),
]);
