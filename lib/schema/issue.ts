import { z } from 'zod';

/**
 * Every kind of problem Daybook can report: one closed list. `error` fails the build; a `warning` is
 * shown and the build goes on. `means` and `remedy` are the documentation of the code.
 */
export const issueCodes = {
  // The file as a whole
  'file-unreadable': {
    severity: 'error',
    means: 'The file could not be read.',
    remedy: 'Check that the file exists and may be read.',
  },
  'file-not-text': {
    severity: 'error',
    means:
      'The file is no text (a picture, a PDF, a Word document …), or text that is not UTF-8 and does not say what it is.',
    remedy:
      'Save the article as plain text in UTF-8; if its encoding is known, `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW-FILE` does it.',
  },
  'file-empty': {
    severity: 'error',
    means: 'The file holds no text.',
    remedy: 'Paste the article’s text below the front matter, or delete the file.',
  },
  'file-line-too-long': {
    severity: 'error',
    means: 'One line is longer than 1,000,000 characters: this is not an article’s text.',
    remedy: 'Save the article’s text with its paragraphs on lines of their own.',
  },
  'encoding-unknown': {
    severity: 'error',
    means:
      'The page declares, or the file begins with, an encoding that is not known or is not what its bytes are.',
    remedy: 'Save the page again in UTF-8.',
  },
  'encoding-unmarked': {
    severity: 'error',
    means: 'The file is text in UTF-16, but does not begin with the mark that says so.',
    remedy: 'Save the file as UTF-8.',
  },
  'html-without-text': {
    severity: 'error',
    means: 'The HTML page holds no text outside its scripts and navigation.',
    remedy: 'Save the page after it has loaded, or copy its text into a plain text file.',
  },
  'json-broken': {
    severity: 'error',
    means: 'The file is named or begins like JSON but cannot be read as JSON.',
    remedy: 'Copy the whole of the JSON again, or save the article as text.',
  },
  'json-not-live-blog': {
    severity: 'error',
    means: 'The JSON holds no schema.org `LiveBlogPosting` that can be read.',
    remedy: 'Give the JSON-LD of the live blog itself, or save the page as HTML or text.',
  },
  'structured-data-broken': {
    severity: 'warning',
    means: 'The page’s structured data is no usable `LiveBlogPosting`; the page’s text is read.',
    remedy: 'Check that the page was saved whole.',
  },
  'structured-data-incomplete': {
    severity: 'warning',
    means: 'The structured data lacks posts or sentences of the page, or times of its posts.',
    remedy: 'Check the entries against the original; nothing of the page was left out.',
  },
  'machine-time-contradicts': {
    severity: 'warning',
    means:
      'Posts of an HTML page print another time than their `<time datetime>` gives; the printed one is followed.',
    remedy:
      'Check one of these times against the original; nothing is to be done if it is as printed.',
  },
  // Front matter and catalogue
  'front-matter-missing': {
    severity: 'error',
    means: 'The file does not begin with front matter between two lines of `---`.',
    remedy: 'Begin the file with `---`, `outlet: <id>`, `---`, then the text.',
  },
  'front-matter-broken': {
    severity: 'error',
    means: 'The front matter is not valid YAML.',
    remedy: 'Correct the YAML at the place named.',
  },
  'front-matter-invalid': {
    severity: 'error',
    means: 'A field of the front matter is missing, unknown or has a wrong value.',
    remedy: 'Correct the field as the message says.',
  },
  'outlet-unknown': {
    severity: 'error',
    means: 'The article names an outlet that the catalogue does not have.',
    remedy: 'Add the outlet to content/catalogue/outlets.yaml, or correct the id.',
  },
  'zone-invalid': {
    severity: 'error',
    means: 'The zone given for an article is not one that can be computed with.',
    remedy: 'Give an IANA name (Europe/Kyiv), an offset (+02:00) or a plain abbreviation (GMT).',
  },
  'evidence-missing': {
    severity: 'error',
    means: 'Front matter gives a fact for which it gives no evidence.',
    remedy: 'Add an item to `evidence` with the fact and a quotation or a note.',
  },
  'evidence-not-verbatim': {
    severity: 'error',
    means: 'A quotation given as evidence does not stand on the line it names.',
    remedy:
      'Copy the words exactly as the text has them, and count lines from the first line below the front matter.',
  },
  'set-aside-out-of-range': {
    severity: 'error',
    means: 'An override sets aside lines that the text does not have.',
    remedy: 'Correct the line numbers.',
  },
  'content-invalid': {
    severity: 'error',
    means:
      'A file of the catalogue or the collection’s settings is missing, is not valid YAML or JSON, or has a wrong field.',
    remedy: 'Correct the file as the message says.',
  },
  'duplicate-id': {
    severity: 'error',
    means: 'Two outlets, topics, people, organisations or places have the same id.',
    remedy: 'Give each its own id.',
  },
  'entry-id-shared': {
    severity: 'warning',
    means: 'Two articles of one outlet have a post at the same minute; the second gets a number.',
    remedy: 'Nothing, unless both are copies of the same page: then keep one.',
  },
  'duplicate-article': {
    severity: 'error',
    means: 'Two files hold the same article text.',
    remedy: 'Delete one of them.',
  },
  'change-names-unknown': {
    severity: 'error',
    means:
      'The log of changes names an entry that was never published, or an article that is not held.',
    remedy: 'Correct the id in content/changes.yaml, or take it out.',
  },
  'override-unknown': {
    severity: 'error',
    means: 'An editor’s override or list names an entry, topic or name that does not exist.',
    remedy: 'Correct or delete the override, or the item of the list.',
  },
  'spelling-shared': {
    severity: 'error',
    means:
      'A spelling stands at two names of the catalogue, or twice at one: texts cannot tell which is meant.',
    remedy:
      'Keep it at the one that is meant by default, and name the others in `overrides` by entry and words; accents and kinds of apostrophes make no other spelling.',
  },
  'name-not-held': {
    severity: 'error',
    means: 'The catalogue says that an entry holds a name or words that its text does not hold.',
    remedy: 'Add the spelling that the text has to `variants`, or take the entry or the words out.',
  },
  'event-repeated': {
    severity: 'error',
    means: 'Two events, two storylines or two notes have the same id or the same label.',
    remedy: 'Give each its own, or make one of the two.',
  },
  'event-entry-unknown': {
    severity: 'error',
    means: 'An event, a storyline or a note names an entry that does not exist.',
    remedy: 'Correct the id: it is the entry’s day and the last part of its address.',
  },
  'event-entry-repeated': {
    severity: 'error',
    means: 'An event or a storyline has two accounts of one entry.',
    remedy: 'Make them one account, with the lines of both.',
  },
  'event-lines-outside': {
    severity: 'error',
    means:
      'Lines given for an account are not lines of its entry, or a quotation stands outside of its account.',
    remedy: 'Count lines from the first line of the article’s text, as its page shows them.',
  },
  'event-quote-not-verbatim': {
    severity: 'error',
    means: 'A quotation does not stand word for word on the line that it names.',
    remedy: 'Copy the words from the line exactly, quotation marks and dashes included.',
  },
  'event-cell-unknown-account': {
    severity: 'error',
    means: 'A point quotes an entry that is not one of the accounts.',
    remedy: 'Add the entry to `accounts` with its lines, or take the quotation away.',
  },
  'event-days-apart': {
    severity: 'error',
    means: 'An event’s day and the days of its accounts lie more than 31 days apart.',
    remedy: 'Correct the days, or make two events; a matter that goes on is a storyline.',
  },
  'attribution-not-verbatim': {
    severity: 'error',
    means: 'A corrected attribution quotes words that do not stand on the line that it names.',
    remedy:
      'Copy the words from the line as its article’s page shows it, and count lines from the first line of the article’s text.',
  },
  'attribution-not-found': {
    severity: 'error',
    means: 'A correction replaces or removes an attribution that the text’s reading does not have.',
    remedy:
      'Give the line and `of` as `npm run parse -- --json` prints the attribution, or delete the correction.',
  },
  'passage-lines-outside': {
    severity: 'error',
    means: 'Lines given for a passage are not whole paragraphs of their entry.',
    remedy:
      'Give the first and the last line of whole paragraphs, counted from the first line of the article’s text, as its page shows them.',
  },
  'passage-lines-overlap': {
    severity: 'error',
    means: 'Two runs of lines given for passages of one entry share a line.',
    remedy: 'Give every line to one run alone.',
  },
  'party-unknown': {
    severity: 'error',
    means: 'A person, an organisation or a place is of a party that the collection does not have.',
    remedy:
      'Give the id of one of `parties` in content/collection.yaml, `third` or null; or add the party there.',
  },
  'permalink-lost': {
    severity: 'error',
    means: 'An entry id that was published before no longer exists, so links to it would break.',
    remedy: 'Add the old id to `aliases` in content/permalinks.json with the id that replaces it.',
  },
  'permalink-new': {
    severity: 'warning',
    means: 'Entries have ids that the permalink ledger does not list yet.',
    remedy: 'Run `npm run check -- --update-permalinks` and commit content/permalinks.json.',
  },
  'day-outside-collection': {
    severity: 'error',
    means: 'An entry falls on a day outside the collection’s range.',
    remedy: 'Widen `days` in content/collection.yaml, or correct the article’s day.',
  },
  // Reading the text into time
  'day-unknown': {
    severity: 'error',
    means: 'Nothing in the text or the front matter says which day this is.',
    remedy: 'Add `published: YYYY-MM-DD` to the front matter, with its evidence.',
  },
  'day-conflict': {
    severity: 'warning',
    means: 'Two statements of the article’s day disagree; the dateline is followed.',
    remedy: 'Correct `published` in the front matter (or the flag), or leave it out.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    means: 'A printed date names a weekday that the date does not fall on.',
    remedy:
      'Check the date against the original; give `published` with evidence if the print is wrong.',
  },
  'time-impossible': {
    severity: 'warning',
    means: 'A time marker shows a clock that does not exist; the entry keeps its day and its text.',
    remedy: 'Check the marker against the original.',
  },
  'time-out-of-order': {
    severity: 'warning',
    means: 'An entry stands out of the order of the list; it is taken to be of the same day.',
    remedy: 'Nothing, if the original has it so.',
  },
  'times-fit-no-order': {
    severity: 'warning',
    means:
      'The times of the posts follow neither order; posts that print no date are taken to be of the article’s day.',
    remedy:
      'Check the days against the original; print a date or a day heading above the posts of another day.',
  },
  'zone-unknown': {
    severity: 'warning',
    means:
      'Clocks are printed without a zone that is known; they are shown as local time and not converted.',
    remedy: 'Add `zone` to the front matter, with its evidence, if the zone is certain.',
  },
  'zone-of-page': {
    severity: 'warning',
    means:
      'Clocks are printed without a zone; the page prints one with the time of its own publication or last change, and they are read in it.',
    remedy:
      'Check one time against the original; give `zone` with evidence, which then holds instead.',
  },
  'zone-season': {
    severity: 'warning',
    means:
      'A zone is named by its winter or summer time in the other season; the local clock is meant.',
    remedy:
      'Check one time against the original; give `zone` with evidence if it is meant literally.',
  },
  'zone-ambiguous': {
    severity: 'warning',
    means:
      'A zone abbreviation means different zones in different countries; the commonest is taken.',
    remedy: 'Give `zone` in the front matter, with its evidence.',
  },
  'zones-contradict': {
    severity: 'warning',
    means: 'The page states two zones for its times that are not the same; its times stay local.',
    remedy: 'Give `zone` in the front matter, with its evidence.',
  },
  // Reading the text into entries
  'not-an-article': {
    severity: 'warning',
    means: 'The page asks for consent, a login or a subscription; it holds no article.',
    remedy: 'Save the page again once the article itself is shown, or delete the file.',
  },
  'characters-repaired': {
    severity: 'warning',
    means:
      'Characters were damaged by a wrong encoding, or escaped as in HTML (`&amp;`), and are shown repaired; the file is unchanged.',
    remedy: 'Nothing; save the article again as UTF-8 if the original is at hand.',
  },
  'embed-missing': {
    severity: 'warning',
    means: 'The text announces a post or a video that the copy does not hold.',
    remedy: 'Nothing; readers are told that it is missing.',
  },
  'entry-empty': {
    severity: 'warning',
    means: 'A time marker is followed by no text.',
    remedy: 'Check the copy against the original: the post’s text may be missing.',
  },
} as const satisfies Record<
  string,
  { severity: 'error' | 'warning'; means: string; remedy: string }
>;

export type IssueCode = keyof typeof issueCodes;

/** One problem found. `line` and `column` are 1-based; null where it is about the file as a whole. */
export const issueSchema = z.strictObject({
  code: z.enum(Object.keys(issueCodes) as [IssueCode, ...IssueCode[]]),
  severity: z.enum(['error', 'warning']),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable(),
  /** What was found and what was expected, in a sentence. */
  message: z.string(),
  remedy: z.string(),
});
export type Issue = z.infer<typeof issueSchema>;

/**
 * Makes an issue of a known code; severity and remedy come from the code's row unless given.
 * @param at 1-based position, where there is one
 */
export function issue(
  code: IssueCode,
  message: string,
  at: { line?: number | null; column?: number | null; remedy?: string } = {},
): Issue {
  const { severity, remedy } = issueCodes[code];
  return {
    code,
    severity,
    line: at.line ?? null,
    column: at.column ?? null,
    message,
    remedy: at.remedy ?? remedy,
  };
}
