/** The kinds of speaker that a noun can name. */
export type SpeakerNature = 'person' | 'people' | 'body' | 'document';

const nouns: Record<SpeakerNature, string> = {
  person:
    'president minister premier chancellor king queen pope spokesman spokeswoman spokesperson ' +
    'governor gov mayor general gen colonel col commander commander-in-chief chief head leader boss ' +
    'adviser advisor aide prosecutor ambassador envoy diplomat official officer lawmaker senator ' +
    'secretary secretary-general director commissioner ombudsman ombudswoman analyst expert ' +
    'economist historian activist lawyer soldier resident survivor witness source deputy chairman ' +
    'chairwoman chair speaker counterpart correspondent journalist reporter negotiator captain ' +
    'sergeant lieutenant brigadier admiral founder judge scholar professor researcher physician ' +
    'doctor volunteer mediator representative',
  people:
    'officials authorities sources ministers leaders commanders analysts experts soldiers ' +
    'residents witnesses prosecutors investigators lawmakers diplomats forces separatists rebels ' +
    'militants activists critics allies governments agencies troops presidents spokesmen aides ' +
    'generals governors economists researchers observers locals groups survivors officers fighters ' +
    'insiders medics rescuers firefighters police reporters journalists correspondents ' +
    'organisers organizers negotiators people countries powers media',
  body:
    'ministry military army navy fleet government office administration command staff parliament ' +
    'council commission committee agency department service court tribunal union group ' +
    'organisation organization party embassy authority operator company regulator university ' +
    'institute intelligence headquarters centre center delegation cabinet secretariat bloc watchdog ' +
    'alliance coalition mission network broadcaster newspaper daily channel television tv outlet ' +
    'bank association federation foundation charity militia guard opposition state house campaign ' +
    'side consortium presidency leadership directorate bureau fund corps',
  document:
    'statement report inquiry assessment study survey poll bulletin communique communiqué briefing reports',
};

const natures = new Map<string, SpeakerNature>();
for (const nature of ['person', 'people', 'body', 'document'] as const)
  for (const noun of nouns[nature].split(' ')) natures.set(noun, nature);

/** Returns the kind of speaker that a word in lower case names, or null. */
export function classifySpeakerNoun(word: string): SpeakerNature | null {
  return natures.get(word.replace(/\.$/u, '').replace(/'s?$/u, '')) ?? null;
}

const unnamed = new Set(
  (
    'source sources official officials diplomat diplomats witness witnesses resident residents people ' +
    'insiders survivor survivors locals statement report reports aide aides analysts experts observers ' +
    'authorities'
  ).split(' '),
);

/** Returns whether a noun without a name or nationality means a speaker left unnamed. */
export function isUnnamedNoun(word: string): boolean {
  return unnamed.has(word);
}

/** Words that no name begins with, even when capitalised. */
const noNames = new Set(
  (
    'in on at of for from by with to into over under between after before during following amid ' +
    'and but or as if when while where that which who however meanwhile earlier later yesterday ' +
    'today both all no not there here then so still also he she it they we you i at monday tuesday ' +
    'wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december'
  ).split(' '),
);

/** Returns whether a word in lower case is never part of a name, even when capitalised. */
export function isNeverName(word: string): boolean {
  return noNames.has(word);
}

/** Words that only qualify a speaker: `a senior government official`, `the regional governor`. */
const qualifiers = new Set(
  (
    'senior top former deputy acting regional foreign defence defense prime first vice state news ' +
    'national security military government presidential parliamentary local federal interior ' +
    'finance justice energy health public private press chief high general permanent special human ' +
    'rights humanitarian army navy air naval ground land district city town village provincial ' +
    'central supreme upper lower main joint armed self-proclaimed so-called several some many two ' +
    'three four both other another unnamed anonymous diplomatic intelligence police emergency ' +
    'rescue nuclear state-run state-owned semi-official independent opposition political ' +
    'investigative daily business weekly local law-enforcement exiled newly-appointed outgoing ' +
    'incoming then international european western eastern northern southern private billionaire ' +
    'ruling far-right veteran medical hospital hardline occupied breakaway separatist rebel ' +
    'mercenary border election church religious supreme trade legal country whole entire same very ' +
    'foreign-policy policy affairs development ex-president ex-prime defence-ministry home middle ' +
    'proxy municipal export import trade recent new latest early initial associate assistant managing executive under'
  ).split(' '),
);

/** Returns whether a word in lower case can precede a speaker’s noun or name. */
export function isQualifier(word: string): boolean {
  const plain = word.replace(/'s?$/u, '');
  return (
    qualifiers.has(plain) ||
    classifySpeakerNoun(word) !== null ||
    /^(?:pro|anti|ex|vice)-/u.test(word)
  );
}

export const determiners = new Set(
  'the a an this that these those his her its their our one another some several many its'.split(
    ' ',
  ),
);

/** Peoples, countries and capitals that show a third party, unless a collection makes them a main party. */
const nationalities = new Set(
  (
    'Afghan Albanian Algerian American Argentine Armenian Australian Austrian Azerbaijani Azeri Belarusian ' +
    'Belarusan Belgian Bosnian Brazilian British Bulgarian Canadian Chinese Croatian Cuban Czech ' +
    'Danish Dutch Egyptian Emirati Estonian Ethiopian Finnish French Georgian German Greek ' +
    'Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Japanese Jordanian ' +
    'Kazakh Kenyan Korean Kuwaiti Latvian Lebanese Libyan Lithuanian Malaysian Mexican Moldovan ' +
    'Moroccan Nigerian Norwegian Pakistani Palestinian Polish Portuguese Qatari Romanian Russian ' +
    'Saudi Scottish Serbian Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian ' +
    'Taiwanese Thai Tunisian Turkish Turk Ukrainian Venezuelan Vietnamese Yemeni ' +
    'US U.S. USA UK U.K. UN U.N. EU E.U. NATO Nato America Britain China Iran Israel Türkiye Turkey ' +
    'Germany France Poland India Japan Hungary Belarus Qatar Lebanon Syria Iraq Egypt ' +
    'Pentagon Vatican Beijing Washington London Berlin Paris Brussels Ankara Tehran Warsaw ' +
    'Budapest Ukraine Russia European Afghanistan Albania Algeria Argentina Armenia Australia ' +
    'Austria Azerbaijan Belgium Bosnia Brazil Bulgaria Canada Croatia Cuba Cyprus Czechia Denmark ' +
    'Estonia Ethiopia Finland Georgia Greece Iceland Indonesia Ireland Italy Jordan Kazakhstan ' +
    'Kenya Kosovo Kuwait Latvia Libya Lithuania Luxembourg Malaysia Malta Mexico Moldova Montenegro ' +
    'Morocco Netherlands Nigeria Norway Pakistan Palestine Philippines Portugal Romania Scotland ' +
    'Serbia Singapore Slovakia Slovenia Somalia Spain Sudan Sweden Switzerland Taiwan Thailand ' +
    'Tunisia Uzbekistan Venezuela Vietnam Yemen'
  ).split(' '),
);

/** Returns whether a word as printed, possessive or not, names a nation or an international body. */
export function isNationality(word: string): boolean {
  return nationalities.has(word.replace(/['’]s?$/u, ''));
}

const media = new Set(
  (
    'Reuters AFP AP TASS Tass RIA Interfax BBC CNN NBC CBS Bloomberg Axios Politico Anadolu Xinhua ' +
    'DPA EFE ANSA PAP Ukrinform Suspilne Meduza WAFA ISNA IRNA Kyodo Handelsblatt Bild Guardian ' +
    'Sky Unian UNIAN'
  ).split(' '),
);

/** Returns whether a word as printed is the name of a news medium. */
export function isMediumName(word: string): boolean {
  return media.has(word.replace(/['’]s?$/u, ''));
}

/** Words that end the name of a news medium: `the TASS news agency`, `Russian state media`. */
export const mediumPattern =
  /(?:news (?:agency|agencies|website|site|channel|outlet)|state (?:media|tv|television|broadcaster)|newspaper|broadcaster|television|tv|daily|media|magazine|(?:new york|financial|sunday|moscow) times|wall street journal|washington post|associated press|ria novosti|agence france-presse|kyiv independent|sky news|al jazeera|ukrainska pravda)$/iu;

/** Social networks. */
export const networkPattern =
  /\b(?:on|via|to) (?:(?:the|his|her|its|their|an?)\s)?(?:[\p{L}-]+\s){0,2}?(?:messaging app |platform )?(Telegram|Twitter|Facebook|Instagram|YouTube|TikTok|Truth Social|social media)\b/u;
