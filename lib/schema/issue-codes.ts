/**
 * Every kind of issue that Daybook reports: one closed list, so the file is as long as
 * the list. An `error` fails the build; a `warning` is
 * shown and the build continues. `means` and `remedy` document the code in `issues.md`.
 */
export const issueCodes = {
  // The file as a whole
  'file-unreadable': {
    severity: 'error',
    means: 'The file cannot be read.',
    remedy: 'Check that the file exists and that you have permission to read it.',
  },
  'file-skipped': {
    severity: 'warning',
    means: 'Something among the articles is not read, because it is hidden or a symbolic link.',
    remedy: 'Put an ordinary file in its place, or delete it.',
  },
  'reading-stopped': {
    severity: 'error',
    means: 'Daybook stopped reading the file because of a defect of its own.',
    remedy:
      'Report the file and this message to the maintainers. Until the defect is fixed, save the article’s text as a plain text file.',
  },
  'file-not-text': {
    severity: 'error',
    means:
      'The file is not text (an image, a PDF, a Word document …), or is text in an undeclared encoding other than UTF-8.',
    remedy:
      'Save the article as plain text in UTF-8. If you know its encoding, convert it with `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW-FILE`.',
  },
  'file-empty': {
    severity: 'error',
    means: 'The file has no text.',
    remedy: 'Paste the article’s text below the front matter, or delete the file.',
  },
  'file-line-too-long': {
    severity: 'error',
    means: 'A line is longer than 1,000,000 characters, so this is not an article’s text.',
    remedy: 'Save the article’s text with each paragraph on a line of its own.',
  },
  'encoding-unknown': {
    severity: 'error',
    means:
      'The page declares an encoding, or starts with a byte order mark, that is unknown or does not match its bytes.',
    remedy: 'Save the page again in UTF-8.',
  },
  'encoding-unmarked': {
    severity: 'error',
    means: 'The file is in UTF-16 without a byte order mark.',
    remedy: 'Save the file as UTF-8.',
  },
  'encoding-doubtful': {
    severity: 'warning',
    means: 'The letters of the text are those of a wrong encoding.',
    remedy:
      'Save the page again in UTF-8, or convert the file from its true encoding, such as `iconv -f WINDOWS-1251 -t UTF-8 FILE > NEW-FILE`.',
  },
  'two-documents': {
    severity: 'error',
    means: 'The file has two pages or articles, whose posts and days would be mixed up.',
    remedy: 'Save each page in a file of its own.',
  },
  'page-cut-off': {
    severity: 'warning',
    means: 'The end of the HTML page is missing.',
    remedy: 'Save the page again after it has loaded. What is in the file is read.',
  },
  'page-changed': {
    severity: 'warning',
    means: 'The page is from a service that changes pages: a translation, or a cache.',
    remedy: 'Save the outlet’s own page instead.',
  },
  'html-without-text': {
    severity: 'error',
    means: 'The HTML page has no text outside its scripts and navigation.',
    remedy: 'Save the page after it has loaded, or copy its text into a plain text file.',
  },
  'json-broken': {
    severity: 'error',
    means: 'The file’s name or first character says JSON, but it is not valid JSON.',
    remedy: 'Copy the complete JSON again, or save the article as text.',
  },
  'json-not-live-blog': {
    severity: 'error',
    means: 'The JSON has no readable schema.org `LiveBlogPosting`.',
    remedy: 'Use the JSON-LD of the live blog itself, or save the page as HTML or text.',
  },
  'structured-data-broken': {
    severity: 'warning',
    means:
      'The page’s structured data has no usable `LiveBlogPosting`. The page’s text is read instead.',
    remedy: 'Check that the page was saved completely.',
  },
  'structured-data-incomplete': {
    severity: 'warning',
    means: 'The structured data lacks posts or sentences of the page, or times of its posts.',
    remedy: 'Check the entries against the original. Nothing on the page was left out.',
  },
  'machine-time-contradicts': {
    severity: 'warning',
    means:
      'Posts of an HTML page print a time that differs from their `<time datetime>`. The printed time is used.',
    remedy:
      'Check one of these times against the original. If it is as printed, nothing needs to be done.',
  },
  // Front matter and catalogue
  'front-matter-missing': {
    severity: 'error',
    means: 'The file does not start with front matter between two lines of `---`.',
    remedy: 'Start the file with `---`, `outlet: <id>`, `---`, then the text.',
  },
  'front-matter-broken': {
    severity: 'error',
    means: 'The front matter is not valid YAML.',
    remedy: 'Correct the YAML at the place given.',
  },
  'front-matter-invalid': {
    severity: 'error',
    means: 'A field of the front matter is missing, unknown or has an invalid value.',
    remedy: 'Correct the field as the message says.',
  },
  'outlet-unknown': {
    severity: 'error',
    means: 'The article names an outlet that is not in the catalogue.',
    remedy: 'Add the outlet to content/catalogue/outlets.yaml, or correct the id.',
  },
  'zone-invalid': {
    severity: 'error',
    means: 'The time zone given for an article cannot be used in calculations.',
    remedy:
      'Give an IANA name (Europe/Kyiv), an offset (+02:00) or an unambiguous abbreviation (GMT).',
  },
  'evidence-missing': {
    severity: 'error',
    means: 'Front matter gives a fact without evidence.',
    remedy: 'Add an item to `evidence` with the fact and a quotation or a note.',
  },
  'evidence-not-verbatim': {
    severity: 'error',
    means: 'A quotation given as evidence is not on the line it names.',
    remedy:
      'Copy the words exactly from the text, and count lines from the first line below the front matter.',
  },
  'set-aside-out-of-range': {
    severity: 'error',
    means: 'An override sets aside lines that the text does not have.',
    remedy: 'Correct the line numbers.',
  },
  'content-invalid': {
    severity: 'error',
    means:
      'A file of the catalogue or of the collection’s settings is missing, is not valid YAML or JSON, or has an invalid field.',
    remedy: 'Correct the file as the message says.',
  },
  'duplicate-id': {
    severity: 'error',
    means: 'Two outlets, topics, people, organisations or places have the same id.',
    remedy: 'Give each an id of its own.',
  },
  'entry-id-shared': {
    severity: 'warning',
    means:
      'Two articles of one outlet have a post at the same minute. The second one’s id gets a number.',
    remedy: 'Nothing needs to be done, unless both are copies of the same page: then keep one.',
  },
  'duplicate-article': {
    severity: 'error',
    means: 'Two files have the same article text.',
    remedy: 'Delete one of them.',
  },
  'change-names-unknown': {
    severity: 'error',
    means:
      'The log of changes names an entry that was never published, or an article that is not in the collection.',
    remedy: 'Correct the id in content/changes.yaml, or remove it.',
  },
  'override-unknown': {
    severity: 'error',
    means: 'An editor’s override or list names an entry, topic or name that does not exist.',
    remedy: 'Correct or delete the override or the list item.',
  },
  'spelling-shared': {
    severity: 'error',
    means:
      'Two names of the catalogue share a spelling, or one has it twice, so a text cannot show which is meant.',
    remedy:
      'Keep the spelling at the name that it usually means, and list the others in `overrides` by entry and words. Accents and kinds of apostrophe do not make spellings different.',
  },
  'name-not-found': {
    severity: 'error',
    means: 'The catalogue says that an entry has a name or words that are not in its text.',
    remedy: 'Add the spelling that the text uses to `variants`, or remove the entry or the words.',
  },
  'event-repeated': {
    severity: 'error',
    means: 'Two events, two storylines or two notes have the same id or label.',
    remedy: 'Give each its own id and label, or merge the two.',
  },
  'event-entry-unknown': {
    severity: 'error',
    means: 'An event, a storyline or a note names an entry that does not exist.',
    remedy: 'Correct the id: the entry’s day, a hyphen and the last part of its URL.',
  },
  'event-entry-repeated': {
    severity: 'error',
    means: 'An event or a storyline has two accounts of one entry.',
    remedy: 'Merge them into one account with the lines of both.',
  },
  'event-lines-outside': {
    severity: 'error',
    means:
      'Lines given for an account are not in its entry, or a quotation is outside its account.',
    remedy: 'Count lines from the first line of the article’s text, as its page shows them.',
  },
  'event-quote-not-verbatim': {
    severity: 'error',
    means: 'A quotation is not verbatim on the line it names.',
    remedy: 'Copy the words exactly from the line, including quotation marks and dashes.',
  },
  'event-cell-unknown-account': {
    severity: 'error',
    means: 'A point quotes an entry that is not one of the accounts.',
    remedy: 'Add the entry to `accounts` with its lines, or remove the quotation.',
  },
  'event-days-apart': {
    severity: 'error',
    means: 'An event’s day and the days of its accounts are more than 31 days apart.',
    remedy:
      'Correct the days, or split the event in two. A story that runs for longer is a storyline.',
  },
  'attribution-not-verbatim': {
    severity: 'error',
    means: 'A corrected attribution quotes words that are not on the line it names.',
    remedy:
      'Copy the words from the line as the article’s page shows it, and count lines from the first line of the article’s text.',
  },
  'attribution-not-found': {
    severity: 'error',
    means: 'A correction replaces or removes an attribution that was not found in the text.',
    remedy:
      'Give `of` as `npm run parse -- --json` prints the speaker, and count lines from the first line of the article’s text. Or delete the correction.',
  },
  'passage-lines-outside': {
    severity: 'error',
    means: 'Lines given for a passage are not whole paragraphs of its entry.',
    remedy:
      'Give the first and last lines of whole paragraphs, counted from the first line of the article’s text, as its page shows them.',
  },
  'passage-lines-overlap': {
    severity: 'error',
    means: 'Two line ranges given for passages of one entry share a line.',
    remedy: 'Put each line in only one range.',
  },
  'party-unknown': {
    severity: 'error',
    means: 'A person, an organisation or a place has a party that the collection does not have.',
    remedy:
      'Give the id of one of `parties` in content/collection.yaml, `third` or null, or add the party there.',
  },
  'permalink-lost': {
    severity: 'error',
    means: 'An entry id that was published no longer exists, so links to it would break.',
    remedy: 'Add the old id to `aliases` in content/permalinks.json with the id that replaces it.',
  },
  'permalink-new': {
    severity: 'warning',
    means: 'Entries have ids that are not in the permalink ledger yet.',
    remedy: 'Run `npm run check -- --update-permalinks` and commit content/permalinks.json.',
  },
  'day-outside-collection': {
    severity: 'error',
    means: 'An entry is on a day outside the collection’s range.',
    remedy: 'Widen `days` in content/collection.yaml, or correct the article’s day.',
  },
  // Reading the text into time
  'day-unknown': {
    severity: 'error',
    means: 'Neither the text nor the front matter says which day this is.',
    remedy: 'Add `published: YYYY-MM-DD` to the front matter, with its evidence.',
  },
  'day-conflict': {
    severity: 'warning',
    means: 'Two statements of the article’s day disagree. The dateline is used.',
    remedy: 'Correct `published` in the front matter (or the flag), or remove it.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    means: 'A printed date names a weekday that does not match it.',
    remedy:
      'Check the date against the original. If the printed date is wrong, give `published` with evidence.',
  },
  'time-impossible': {
    severity: 'warning',
    means: 'A time marker shows a time that does not exist. The entry keeps its day and its text.',
    remedy: 'Check the marker against the original.',
  },
  'time-out-of-order': {
    severity: 'warning',
    means: 'An entry is out of the order of the list. It is assumed to be from the same day.',
    remedy: 'Nothing needs to be done if the original has the same order.',
  },
  'times-fit-no-order': {
    severity: 'warning',
    means:
      'The times of the posts follow neither order. Posts without a printed date are assumed to be from the article’s day.',
    remedy:
      'Check the days against the original. Add a date or a day heading above the posts of another day.',
  },
  'time-skipped': {
    severity: 'warning',
    means:
      'A time did not exist in its zone on that day, because clocks were put forward past it. It stays local.',
    remedy: 'Check the time, the day and the zone against the original.',
  },
  'time-repeated': {
    severity: 'warning',
    means:
      'A time came twice in its zone on that day, because clocks were put back. Unless the order of the posts shows which one is meant, it stays local.',
    remedy: 'Check the time against the original. If it prints an offset or a zone name, add it.',
  },
  'times-all-midnight': {
    severity: 'warning',
    means:
      'All posts are printed as of midnight, as pages do whose editors entered a day and no time.',
    remedy: 'Check one time against the original. If only the days are meant, remove the clocks.',
  },
  'heading-day-unknown': {
    severity: 'warning',
    means:
      'A day heading names no month, and no other day on the page settles which day it is. The posts below it have no day.',
    remedy: 'Write the whole date in the heading, with its evidence, or give `published`.',
  },
  'stamp-before-posts': {
    severity: 'warning',
    means:
      'The page’s own time is earlier than that of a post. The post’s day is the better supported one.',
    remedy: 'Check the day of the newest post against the original.',
  },
  'zone-unknown': {
    severity: 'warning',
    means:
      'Times are printed without a known time zone. They are shown as local times and not converted.',
    remedy: 'If the zone is certain, add `zone` to the front matter, with its evidence.',
  },
  'zone-of-page': {
    severity: 'warning',
    means:
      'Times are printed without a time zone. They are read in the zone that the first post prints, or the page with the time of its publication or last change.',
    remedy: 'Check one time against the original. To use another zone, give `zone` with evidence.',
  },
  'zone-season': {
    severity: 'warning',
    means:
      'A time is labelled as summer time in winter, or as winter time in summer. It is read as the local time of that day.',
    remedy:
      'Check one time against the original. If the zone is meant literally, give `zone` with evidence.',
  },
  'zone-ambiguous': {
    severity: 'warning',
    means:
      'A zone abbreviation means different zones in different countries. The most common one is used.',
    remedy: 'Give `zone` in the front matter, with its evidence.',
  },
  'zones-contradict': {
    severity: 'warning',
    means: 'The page states two different zones for its times, so its times stay local.',
    remedy: 'Give `zone` in the front matter, with its evidence.',
  },
  // Reading the text into entries
  'not-an-article': {
    severity: 'warning',
    means: 'The page asks for consent, a login or a subscription, and has no article.',
    remedy: 'Save the page again with the article visible, or delete the file.',
  },
  'posts-few': {
    severity: 'warning',
    means:
      'The page reads as a live blog, but at most two posts were found in it, by times that no outlet’s conventions confirm.',
    remedy:
      'Compare the posts with the original. If posts are missing, save the page again with all of them loaded.',
  },
  'posts-without-times': {
    severity: 'warning',
    means: 'The page prints no times. Its posts were told apart by headlines, list items or days.',
    remedy: 'Compare the beginnings of the posts with the original.',
  },
  'text-outside-posts': {
    severity: 'warning',
    means: 'Most of the text of a live blog is above its first post.',
    remedy:
      'Compare with the original: the times may belong to something else, or some may be missing.',
  },
  'characters-repaired': {
    severity: 'warning',
    means:
      'Characters were damaged by a wrong encoding, or escaped as in HTML (`&amp;`). They are shown repaired; the file is unchanged.',
    remedy:
      'Nothing needs to be done. If the original is available, save the article again as UTF-8.',
  },
  'characters-lost': {
    severity: 'warning',
    means:
      'Characters were lost before the file was saved: it has the replacement character (�) in their place.',
    remedy: 'Save the page again in UTF-8. What was lost cannot be told from the file.',
  },
  'embed-missing': {
    severity: 'warning',
    means: 'The text announces a post or a video that the copy does not contain.',
    remedy: 'Nothing needs to be done. Readers see that it is missing.',
  },
  'entry-empty': {
    severity: 'warning',
    means: 'A time marker has no text after it.',
    remedy: 'Check the copy against the original: the post’s text may be missing.',
  },
} as const satisfies Record<
  string,
  { severity: 'error' | 'warning'; means: string; remedy: string }
>;

export type IssueCode = keyof typeof issueCodes;
