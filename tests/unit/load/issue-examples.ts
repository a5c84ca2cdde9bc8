import { catchDefect } from '@/lib/load/catch-defect';
import type { Issue } from '@/lib/schema/issue';
import type { IssueCode } from '@/lib/schema/issue-codes';
import { goodArticle, goodFrontMatter } from './content-folder';

/**
 * A content folder that provokes one issue: path → content over a small collection without faults
 * (`content-folder.ts`); null leaves a file out.
 */
type IssueExample = {
  files: Record<string, string | Uint8Array | null>;
  /** Text that `lib/schema/issues.md` shows instead of files that people cannot read. */
  shown?: string;
  /** Provokes the issue if no file does. */
  provoke?: () => Issue | null;
};

const dated = 'March 14, 2023\n';

/** An article of 14 March 2023 whose text goes on as given: enough for most codes of the parser. */
function blog(text: string): IssueExample {
  return { files: { 'articles/example.txt': `${goodFrontMatter}${dated}${text}\n` } };
}

/** An article without faults below the given lines of front matter. */
function above(frontMatter: string, text = `${dated}1617 GMT – Headline\nText.`): IssueExample {
  return { files: { 'articles/example.txt': `---\n${frontMatter}\n---\n${text}\n` } };
}

/** A person as people.yaml has one. */
function person(id: string, name: string, more = ''): string {
  return `  - { id: ${id}, name: ${name}, role: Test, party: null${more} }\n`;
}

/** A live blog of three posts with the given events. */
function events(yaml: string): IssueExample {
  return {
    files: {
      'articles/example.txt': `${goodFrontMatter}${dated}1617 GMT – Bridge falls\nThree people were hurt, officials said.\n\n1608 GMT – Bridge is down\nTwo people were hurt, the mayor said.\n\n1555 GMT – Road closed\nIt stays closed until noon.\n`,
      'catalogue/events.yaml': yaml,
    },
  };
}

/** Returns a valid event with two accounts, changed by the given fields. */
function bridge(id = 'bridge', label = 'The bridge', day = '2023-03-14'): string {
  return `  - id: ${id}\n    label: ${label}\n    description: A bridge fell.\n    day: ${day}\n    accounts:\n      - { entry: 2023-03-14-1608-trt-world, lines: [[5, 6]] }\n      - { entry: 2023-03-14-1617-trt-world, lines: [[2, 3]] }\n`;
}

/** A correction that adds an attribution to the post of the article without faults. */
function attribution(more: string): string {
  return `overrides:\n  - { entry: 2023-03-14-1617-trt-world, line: 3, why: Test., ${more} }\n`;
}

/** A cut of the post of the article without faults. */
function cuts(lines: string): IssueExample {
  return {
    files: {
      'articles/example.txt': goodArticle,
      'catalogue/passages.yaml': `cuts:\n  - { entry: 2023-03-14-1617-trt-world, lines: ${lines}, why: Test. }\n`,
    },
  };
}

const grain = '  - { id: grain, label: Grain, description: It., variants: [grain] }\n';

/**
 * One example for every code. The page `lib/schema/issues.md` is made of them, and a test holds that
 * each provokes its code. A new code: add its row here, then run the tests with UPDATE_FIXTURES=1.
 */
export const issueExamples: Readonly<Record<IssueCode, IssueExample>> = {
  'file-unreadable': { files: { 'collection.yaml': null }, shown: '(no file collection.yaml)' },
  'file-skipped': {
    files: { 'articles/.example.txt': goodArticle },
    shown: '(a file `articles/.example.txt`)',
  },
  'reading-stopped': {
    files: {},
    shown: '(none: every file that shows a defect is a reason to fix it)',
    provoke: () =>
      catchDefect(() => {
        throw new RangeError('Invalid time value');
      }).issue,
  },
  'file-not-text': {
    files: { 'articles/example.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]) },
    shown: '(a picture: the bytes 89 50 4E 47 0D 0A …)',
  },
  'file-empty': { files: { 'articles/example.txt': goodFrontMatter } },
  'file-line-too-long': {
    files: { 'articles/example.txt': `${goodArticle}${'x'.repeat(1_000_001)}` },
    shown: '(a line of 1,000,001 characters)',
  },
  'encoding-unknown': {
    files: {
      'articles/example.html': Uint8Array.from([
        ...new TextEncoder().encode('<meta charset="x-nothing"><p>caf'),
        0xe9,
      ]),
    },
    shown: '<meta charset="x-nothing">, and bytes that are not UTF-8',
  },
  'encoding-unmarked': {
    files: { 'articles/example.txt': new Uint8Array(Buffer.from(goodArticle, 'utf16le')) },
    shown: '(an article in UTF-16 without a byte order mark)',
  },
  'encoding-doubtful': blog(`1617 GMT – Headline\n${'Ïåðåãîâîðû ïðîäîëæàþòñÿ. '.repeat(8)}`),
  'two-documents': blog(`1617 GMT – Headline\nText.\n${goodFrontMatter}1500 GMT – Another\nText.`),
  'page-cut-off': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><html><h1>Ferries sail</h1><p>March 14, 2023</p><p>The ferries sailed again.</p><p cla`,
    },
  },
  'page-changed': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><html class="translated-ltr"><h1>Ferries sail</h1><p>March 14, 2023</p><p>The ferries sailed again.</p></html>`,
    },
  },
  'html-without-text': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><body><img src="a.png">\n`,
    },
  },
  'json-broken': { files: { 'articles/example.json': `${goodFrontMatter}{ "@type": \n` } },
  'json-not-live-blog': {
    files: { 'articles/example.json': `${goodFrontMatter}{ "@type": "Recipe", "name": "Soup" }\n` },
  },
  'structured-data-broken': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><script type="application/ld+json">{ "@type": "LiveBlogPosting", </script><p>March 14, 2023</p><p>1617 GMT – Headline</p><p>Text.</p>\n`,
    },
  },
  'structured-data-incomplete': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><script type="application/ld+json">{ "@type": "LiveBlogPosting", "headline": "Live", "liveBlogUpdate": [{ "@type": "BlogPosting", "headline": "The bridge is open", "articleBody": "It was opened at noon.", "datePublished": "2023-03-14T12:00:00Z" }] }</script><h1>Live</h1><h2>The bridge is open</h2><p>It was opened at noon.</p><h2>The ferry is back</h2><p>It sails again from Monday, the harbour said.</p>\n`,
    },
  },
  'machine-time-contradicts': {
    files: {
      'articles/example.html': `${goodFrontMatter}<!doctype html><h1>Live</h1>${[
        ['16:17 GMT', '2023-03-14T16:17:00Z'],
        ['15:40 GMT', '2023-03-14T13:40:00Z'],
        ['14:02 GMT', '2023-03-14T14:02:00Z'],
      ]
        .map(
          ([printed, given]) =>
            `<p><time datetime="${given}">${printed}</time></p><p>The ferries sailed again, the harbour said.</p>`,
        )
        .join('\n')}\n`,
    },
  },
  'front-matter-missing': { files: { 'articles/example.txt': `${dated}1617 GMT – A\nText.\n` } },
  'front-matter-broken': above('outlet: [trt-world'),
  'front-matter-invalid': above('outlet: trt-world\npublished: 2023-02-30'),
  'outlet-unknown': above('outlet: tass\nevidence:\n  - { fact: outlet, note: Known. }'),
  'zone-invalid': above(
    'outlet: trt-world\nzone: Middle-earth\nevidence:\n  - { fact: outlet, note: Known. }\n  - { fact: zone, note: Known. }',
  ),
  'evidence-missing': above('outlet: trt-world'),
  'evidence-not-verbatim': above(
    'outlet: trt-world\nevidence:\n  - { fact: outlet, line: 1, quote: Headline }',
  ),
  'set-aside-out-of-range': above(
    'outlet: trt-world\nevidence:\n  - { fact: outlet, note: Known. }\nsetAside:\n  - { lines: [3, 9], reason: editor }',
  ),
  'content-invalid': {
    files: {
      'catalogue/topics.yaml':
        'topics:\n  - { id: Grain Deal, label: Grain, description: It., variants: [grain] }\n',
    },
  },
  'duplicate-id': { files: { 'catalogue/topics.yaml': `topics:\n${grain}${grain}` } },
  'entry-id-shared': {
    files: {
      'articles/example.txt': goodArticle,
      'articles/other.txt': goodArticle.replace('Text.', 'Another text.'),
    },
  },
  'duplicate-article': {
    files: { 'articles/example.txt': goodArticle, 'articles/other.txt': goodArticle },
  },
  'change-names-unknown': {
    files: {
      'changes.yaml':
        'changes:\n  - { day: 2023-03-15, words: A post was added., entries: [2023-03-14-nobody] }\n',
    },
  },
  'override-unknown': {
    files: {
      'catalogue/topics.yaml': `topics:\n${grain}overrides:\n  - { entry: 2023-03-14-nobody, topic: grain, relation: about, why: Test. }\n`,
    },
  },
  'spelling-shared': {
    files: {
      'catalogue/people.yaml': `people:\n${person('kuleba', 'Dmytro Kuleba', ', variants: [Dmytro]')}${person('lubinets', 'Dmytro Lubinets', ', variants: [Dmytro]')}`,
    },
  },
  'name-not-found': {
    files: {
      'articles/example.txt': goodArticle,
      'catalogue/people.yaml': `people:\n${person('kuleba', 'Dmytro Kuleba', ', expected: [2023-03-14-1617-trt-world]')}`,
    },
  },
  'event-repeated': events(
    `events:\n${bridge('bridge', 'The bridge')}${bridge('bridge-again', 'The bridge')}`,
  ),
  'event-entry-unknown': events(
    `events:\n${bridge()}    notMembers:\n      - { entry: 2023-03-14-nobody, why: Another bridge. }\n`,
  ),
  'event-entry-repeated': events(
    `storylines:\n  - id: bridges\n    label: Bridges\n    description: Of bridges.\n    accounts:\n      - { entry: 2023-03-14-1617-trt-world, lines: [[2, 2]] }\n      - { entry: 2023-03-14-1617-trt-world, lines: [[3, 3]] }\n`,
  ),
  'event-lines-outside': events(
    `events:\n${bridge()}    followUps:\n      - { entry: 2023-03-14-1608-trt-world, lines: [[5, 9]], why: Later. }\n`,
  ),
  'event-quote-not-verbatim': events(
    `events:\n${bridge()}    points:\n      - label: injured\n        verdict: one-only\n        cells:\n          - { account: 2023-03-14-1617-trt-world, line: 3, quote: Three people was hurt }\n`,
  ),
  'event-cell-unknown-account': events(
    `events:\n${bridge()}    points:\n      - label: closed until\n        verdict: one-only\n        cells:\n          - { account: 2023-03-14-1555-trt-world, line: 9, quote: until noon }\n`,
  ),
  'event-days-apart': events(`events:\n${bridge('bridge', 'The bridge', '2022-03-14')}`),
  'attribution-not-verbatim': {
    files: {
      'articles/example.txt': goodArticle,
      'catalogue/attributions.yaml': attribution(
        'do: add, speaker: Somebody, party: third, quote: Texts.',
      ),
    },
  },
  'attribution-not-found': {
    files: {
      'articles/example.txt': goodArticle,
      'catalogue/attributions.yaml': attribution('do: remove, of: Somebody'),
    },
  },
  'passage-lines-outside': cuts('[[2, 2]]'),
  'passage-lines-overlap': cuts('[[3, 3], [3, 3]]'),
  'party-unknown': {
    files: {
      'catalogue/people.yaml':
        'people:\n  - { id: kuleba, name: Dmytro Kuleba, role: Test, party: ukriane }\n',
    },
  },
  'permalink-lost': {
    files: { 'permalinks.json': '{ "ids": ["2023-03-14-0900-trt-world"] }\n' },
  },
  'permalink-new': {
    files: { 'articles/example.txt': goodArticle, 'permalinks.json': '{ "ids": [] }\n' },
  },
  'day-outside-collection': {
    files: {
      'articles/example.txt': `${goodFrontMatter}April 1, 2023\n1617 GMT – Headline\nText.\n`,
    },
  },
  'day-unknown': {
    files: { 'articles/example.txt': `${goodFrontMatter}1617 GMT – Headline\nText.\n` },
  },
  'day-conflict': above(
    'outlet: trt-world\npublished: 2023-03-15\nevidence:\n  - { fact: outlet, note: Known. }\n  - { fact: published, note: Known. }',
  ),
  'weekday-mismatch': {
    files: { 'articles/example.txt': goodArticle.replace('Tuesday', 'Friday') },
  },
  'time-impossible': blog('2561 GMT – Headline\nText.'),
  'time-out-of-order': blog(
    '1121 GMT – One\nText.\n\n0918 GMT – Two\nText.\n\n1042 GMT – Three\nText.\n\n0905 GMT – Four\nText.',
  ),
  'times-fit-no-order': blog(
    '1121 GMT – One\nText.\n\n1918 GMT – Two\nText.\n\n0842 GMT – Three\nText.\n\n1905 GMT – Four\nText.\n\n0705 GMT – Five\nText.',
  ),
  'time-skipped': {
    files: {
      'articles/example.txt': `${goodFrontMatter}March 31, 2024\nAll times are Kyiv time.\n04:10: Headline\nText.\n03:30: Headline\nText.\n`,
    },
  },
  'time-repeated': {
    files: {
      'articles/example.txt': `${goodFrontMatter}October 27, 2024\nAll times are Kyiv time.\n04:10: Headline\nText.\n03:30: Headline\nText.\n`,
    },
  },
  'times-all-midnight': blog('00:00: A\nText.\n\n00:00: B\nText.\n\n00:00: C\nText.'),
  'heading-day-unknown': blog(
    'Live\nDay 3\n09:10: A\nText.\n10:20: B\nText.\nDay 4\n11:30: C\nText.\n12:40: D\nText.',
  ),
  'stamp-before-posts': blog(
    'Updated: March 14, 2023 18:00 GMT\n20:05: A\nText.\n19:04: B\nText.\n16:03: C\nText.',
  ),
  'zone-unknown': blog('16:17 – Headline\nText.\n\n16:08 – Another\nText.'),
  'zone-of-page': blog(
    'Updated 14 March 2023 17:30 EET\n\n16:17 – Headline\nText.\n\n16:08 – Another\nText.',
  ),
  'zone-season': blog('16:17 EEST – Headline\nText.\n\n16:08 EEST – Another\nText.'),
  'zone-ambiguous': blog('16:17 IST – Headline\nText.\n\n16:08 IST – Another\nText.'),
  'zones-contradict': blog(
    'Follow the day’s news. All times are Paris time (GMT+2).\n\n16:17 – Headline\nText.\n\n16:08 – Another\nText.',
  ),
  'not-an-article': {
    files: {
      'articles/example.txt': `${goodFrontMatter}We value your privacy\nWe and our partners store cookies on your device.\nACCEPT ALL\nAlready a subscriber? Log in\n`,
    },
  },
  'posts-few': blog('16:17 – Headline\nText.\n\n16:08 – Another\nText.'),
  'posts-without-times': blog(
    'Daily summary: the bridge\n\nBridge falls in the north\nThree people were hurt there, the officials said.\n\nRoad closed in the south\nIt stays closed until noon, the officials said.',
  ),
  'text-outside-posts': blog(
    `Live updates\n${'The bridge fell at night and nobody was hurt there. '.repeat(8)}\n16:17 GMT – Headline\nText.\n15:10 GMT – Second\nText.\n14:05 GMT – Third\nText.`,
  ),
  'characters-repaired': blog('1617 GMT – Kyivâ€™s answer\nText.'),
  'characters-lost': blog('1617 GMT – Kyiv\uFFFDs answer\nText.'),
  'embed-missing': blog(
    '1617 GMT – Headline\nText.\n\nThe minister tweeted:\n\n1608 GMT – Another\nText.',
  ),
  'entry-empty': blog('1617 GMT:\n1608 GMT:\nText.'),
};
