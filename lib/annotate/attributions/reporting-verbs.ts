/** The readings of a reporting verb’s form. `noun`: the word is as often a noun (`claims`). */
export type VerbForm = 'verb' | 'noun' | 'participle';

/** Regular verbs whose subject says something, in their base form. */
const regular =
  'add announce claim report warn confirm insist acknowledge note stress declare vow pledge allege ' +
  'assert explain argue suggest predict describe affirm reiterate remark post tweet concede accuse ' +
  'urge condemn reveal estimate conclude emphasise emphasize threaten caution complain ' +
  'disclose testify summarise summarize denounce dismiss express promise reject blame ' +
  'criticise criticize recount lament demand counter contend proclaim opine clarify elaborate highlight underline praise hail';

const irregular: Record<string, VerbForm> = {
  say: 'verb',
  says: 'verb',
  said: 'verb',
  saying: 'participle',
  tell: 'verb',
  tells: 'verb',
  told: 'verb',
  telling: 'participle',
  write: 'verb',
  writes: 'verb',
  wrote: 'verb',
  written: 'verb',
  writing: 'participle',
  admit: 'verb',
  admits: 'verb',
  admitted: 'verb',
  admitting: 'participle',
  deny: 'verb',
  denies: 'verb',
  denied: 'verb',
  denying: 'participle',
  stated: 'verb',
  stating: 'participle',
  quip: 'verb',
  quipped: 'verb',
  reply: 'noun',
  replies: 'noun',
  replied: 'verb',
};

/** Verbs whose base form and third person are also nouns. */
const alsoNouns = new Set(
  'claim report note stress pledge post tweet estimate remark promise blame demand counter vow'.split(
    ' ',
  ),
);

const forms = new Map<string, VerbForm>(Object.entries(irregular));
for (const base of regular.split(' ')) {
  const stem = base.replace(/e$/u, '');
  const isY = /[^aeiou]y$/u.test(base);
  const third = isY
    ? base.replace(/y$/u, 'ies')
    : `${base}${/(?:s|sh|ch|x)$/u.test(base) ? 'es' : 's'}`;
  const present: VerbForm = alsoNouns.has(base) ? 'noun' : 'verb';
  forms.set(base, present);
  forms.set(third, present);
  forms.set(isY ? base.replace(/y$/u, 'ied') : `${stem}ed`, 'verb');
  forms.set(`${stem}ing`, 'participle');
}

/** Classifies a word in lower case as a form of a reporting verb, or returns null. */
export function classifyReportingVerb(word: string): VerbForm | null {
  return forms.get(word) ?? null;
}

/** Other words that can report speech: `according to`, `citing X`, `has not been able to verify`, `called for`. */
const otherReportingWords = new Set(
  (
    'according quote quotes quoted quoting cite cites cited citing verify verified confirm confirmed ' +
    'call calls called'
  ).split(' '),
);

/** Returns whether a word can report speech. A text without any reports none. */
export function isReportingWord(word: string): boolean {
  return forms.has(word) || findingVerbs.has(word) || otherReportingWords.has(word);
}

const fillers = new Set(
  (
    'has have had also then later earlier since again now once already further just even still all ' +
    'both too today yesterday however meanwhile soon often never'
  ).split(' '),
);
const notAdverbs = new Set(['family', 'daily', 'weekly', 'ally', 'assembly', 'supply', 'anomaly']);

/** Returns whether a word can come between a speaker and the verb: `has`, `also`, `repeatedly`. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || (/^[a-z]{3,}ly$/u.test(word) && !notAdverbs.has(word));
}

/** Verbs by which documents and investigators report. */
const findingVerbs = new Set([
  'found',
  'finds',
  'shows',
  'showed',
  'identified',
  'identifies',
  'cites',
  'reads',
]);

/** Returns whether a verb reports what a document contains. */
export function isFindingVerb(word: string): boolean {
  return findingVerbs.has(word);
}

const negatingWords = new Set(
  (
    'not never to would could will may might should can must did does do be is are was were been ' +
    "being am won't wouldn't didn't doesn't don't hasn't haven't hadn't cannot can't if unless"
  ).split(' '),
);

/** Returns whether a word before the verb negates it, or shows that it has another subject. */
export function isNegating(word: string): boolean {
  return negatingWords.has(word);
}
