import { describe, expect, test } from 'vitest';
import { formatNames, scoreFormat } from './score';

/**
 * How each page must be read at least. A page that is read better than its row says makes the row
 * wrong: raise it, so that it cannot fall back unseen. Pages without a row must be read wholly.
 */
const known: Readonly<Record<string, string[]>> = {
  // The second post has neither headline nor time: nothing tells it from the first.
  '20-guardian-2023-03-17': [
    'body of “Su-27 pilots get medals for drone encoun”: 4, not 1',
    'missing: Officials whom Russia installed in occupied Luhansk say',
  ],
  // A site’s description of itself ends as sentences do.
  '33-lb-ua-2014-03-14': [
    "kept: LB.ua sets out Ukraine's news in English for readers abroad.",
    'set aside: Ukrainian crisis: March 14 (live updates)',
  ],
  // Without the outlet’s conventions its links above the posts look like title and standfirst.
  '48-eaworldview-2022-03-26': [
    'kept: EA on BBC: Why Putin Wavers Over Ukraine',
    'kept: EA on Times Radio and TV Abroad: Putin Gave NATO New Life',
  ],
  // A post that is nothing but a link, below which no text stands.
  '53-meduza-rima-2022-03-25': [
    'headline: “Earlier live coverage from Meduza” (first-sentence) for “Earlier live coverage from Meduza”',
    'kept: Earlier live coverage from Meduza',
    'set aside: Russia’s war against Ukraine',
  ],
  // Headlines run into their text within one line; only the type on the page told them apart.
  '54-kyivindependent-2023-03-23': [
    "missing: NATO's chief: Putin plans formore war.",
    'missing: Missileshit**two apartment houses in Zaporizhzhia. **',
    'missing: Bakhmut sees the hardest fighting**, General Staff says.**',
    'missing: President’s Office: Japan could be among thesecurity guarantors.',
    'kept: Thursday, March 23',
    'kept: Russia’s war against Ukraine',
  ],
};

test.each(formatNames())('%s is read as its annotation says, but for what is known', (name) => {
  const { wrong, lost } = scoreFormat(name).score;
  const differences = [...wrong, ...lost.map((line) => `set aside: ${line}`)];
  expect(differences).toEqual(known[name] ?? []);
});

describe('without a day from outside', () => {
  test.each(formatNames())('%s: no instant is made up', (name) => {
    const { parsed } = scoreFormat(name, false);
    for (const { time } of parsed.entries) {
      if (time.kind === 'instant') expect(time.day.quote ?? time.day.because).not.toBe('');
    }
    if (parsed.published === null) {
      expect(
        parsed.entries.every(({ time }) => time.kind === 'local' || time.kind === 'none'),
      ).toBe(true);
    }
  });
});
