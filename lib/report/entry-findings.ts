import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import { fullDate } from '@/lib/wording/format-date';
import { printedZone, utcClock } from '@/lib/wording/format-time';
import { entryDayConfidence, hasIssueIn, isOutOfPlace } from './confidence';
import { editorsSupport, type Finding, finding, lineOf, printedOn, type Support } from './finding';

type Entries = readonly Entry[];

/** One thing about one entry; those that say the same are counted together. */
type Remark = Pick<Finding, 'value' | 'sure' | 'because'> & { support: Support | null };

/**
 * Counts together what is said alike, in the order in which the text first has it. Of what many entries
 * share, the first one's words show what is meant.
 */
function together(entries: Entries, remarkOn: (entry: Entry) => Remark | null): Finding[] {
  const groups = new Map<string, Finding>();
  for (const entry of entries.toSorted((a, b) => a.source.lines[0] - b.source.lines[0])) {
    const remark = remarkOn(entry);
    if (remark === null) continue;
    const { value, sure, because, support } = remark;
    const key = [value, sure, because].join('\n');
    const group = groups.get(key) ?? finding(value, sure, { because, count: 0 });
    group.count += 1;
    group.at.push(entry.source.lines[0]);
    if (support !== null && group.support.length === 0) group.support.push(support);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What the entries' times print: a clock with its zone, a clock without, or none. */
export function clockFindings(article: Article, entries: Entries): Finding[] {
  return together(entries, (entry) => {
    const { time } = entry;
    const support =
      time.printed === null
        ? null
        : printedOn(lineOf(article, time.printed, entry.source.lines), time.printed);
    const said = (value: string, sure: Finding['sure'], because: string) => ({
      value,
      sure,
      because,
      support,
    });
    switch (time.kind) {
      case 'instant':
        if (time.clock === null) {
          return said(
            'No clock; counted back from the page’s stamp',
            'derived',
            'A length of time is printed, and when the page was held; it is shown as about then.',
          );
        }
        return time.precision === 'hour'
          ? said('Hour printed, zone known', 'printed', 'No minutes are shown that nobody printed.')
          : said('Clock printed, zone known', 'printed', 'With the day, it is a moment in UTC.');
      case 'local':
        return time.zone === null
          ? said('Clock printed, no zone known', 'printed', 'It stays local and is not converted.')
          : said(
              'Clock printed, no day known',
              'printed',
              'Without a day it is no moment in time.',
            );
      case 'before':
      case 'after':
        return said(
          `No clock; ${time.kind} the post of ${utcClock(time.bound)} UTC`,
          'derived',
          'Its place in the article says so; it is given no time of its own.',
        );
      case 'day':
      case 'none':
        return time.printed === null
          ? said('No clock', 'unknown', 'None is printed for it.')
          : said('No clock that can be read', 'unknown', 'What is printed gives no time of day.');
    }
  });
}

/** The zones that printed clocks are read in. */
export function zoneFindings(article: Article, entries: Entries): Finding[] {
  const editors = editorsSupport(article, 'zone');
  const contradiction = article.issues.find(({ code }) => code === 'zones-contradict');
  const findings = together(entries, (entry) => {
    const { time, source } = entry;
    if (time.kind !== 'instant' && time.kind !== 'local') return null;
    const support = printedOn(lineOf(article, time.printed, source.lines), time.printed);
    const { zone } = time;
    if (zone === null) {
      const because = contradiction?.message ?? 'None is printed with the clock or for the page.';
      return { value: 'No zone', sure: 'unknown', because, support };
    }
    if (hasIssueIn(article.issues, ['zone-ambiguous', 'zone-season'], source.lines)) {
      const because = 'The printed zone has more than one reading; the likeliest is taken.';
      return { value: zone, sure: 'inferred', because, support };
    }
    // Where editors give a zone, only another one can be told to be the text's own.
    if (editors.length > 0 && zone === article.zone) {
      return { value: zone, sure: 'given', because: null, support: null };
    }
    const ofPage = article.issues.find(({ code }) => code === 'zone-of-page');
    if (ofPage !== undefined)
      return { value: zone, sure: 'inferred', because: ofPage.message, support: null };
    return printedZone(time.printed) !== null || time.printed.endsWith(zone)
      ? { value: zone, sure: 'printed', because: 'The zone stands with the clock.', support }
      : { value: zone, sure: 'printed', because: 'The text states the zone.', support: null };
  });
  if (findings.length === 0) {
    return [finding('No clock is printed, so none is needed', null, { count: 0 })];
  }
  return findings.map((item) =>
    item.sure === 'given' ? { ...item, support: [...item.support, ...editors] } : item,
  );
}

/** The days that entries stand on, and what each rests on. */
export function dayFindings(article: Article, entries: Entries): Finding[] {
  return together(entries, (entry) => {
    const { day, because, quote, line, from } = entry.dayEvidence;
    return {
      value: fullDate(day),
      sure: entryDayConfidence(entry, article),
      because: dayInSentence(entry, article),
      // What editors say for it stands with the article's own day.
      support:
        from === 'front-matter'
          ? null
          : printedOn(line, quote !== null && because.includes(quote) ? null : quote),
    };
  });
}

/** The parser's own sentence, and what the entry's place in the article adds to it. */
function dayInSentence(entry: Entry, article: Article): string {
  const { day, because, from } = entry.dayEvidence;
  if (from === 'front-matter') {
    if (entry.kind === 'original') return 'The first version is taken to be of the article’s day.';
    return day === article.published?.day
      ? 'It is the article’s day, as above.'
      : 'It is the article’s day, as above, turned into UTC.';
  }
  if (isOutOfPlace(entry, article)) {
    return `${because} The post stands out of order and is taken to be of the same day.`;
  }
  const isListed =
    entry.dayEvidence.sure === 'stated' && entry.kind === 'update' && from === 'dateline';
  return isListed ? `${because} The post is listed under that date.` : because;
}

/** Whose the headlines are. */
export function headlineFindings(article: Article, entries: Entries): Finding[] {
  const editors = editorsSupport(article, 'title');
  const findings = together(entries, ({ headline: { text, from, line } }) => {
    if (text === '') {
      return { value: 'No headline and no text', sure: 'unknown', because: null, support: null };
    }
    if (from === 'first-sentence') {
      const because = 'The outlet printed none; these words are its own, their use is Daybook’s.';
      return { value: 'First sentence in its place', sure: 'derived', because, support: null };
    }
    return line === null
      ? { value: 'Headline given', sure: 'given', because: null, support: null }
      : { value: 'The outlet’s own', sure: 'printed', because: null, support: null };
  });
  return findings.map((item) => (item.sure === 'given' ? { ...item, support: editors } : item));
}
