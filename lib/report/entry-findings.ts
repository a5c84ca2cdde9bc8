import type { Article } from '@/lib/schema/article';
import type { Entry } from '@/lib/schema/entry';
import { formatFullDate } from '@/lib/wording/format-date';
import { boundZone, formatPrintedZone, formatUtcClock } from '@/lib/wording/format-time';
import { assessEntryDay, hasIssueIn, isOutOfPlace } from './confidence';
import {
  type Finding,
  findLine,
  listEditorsSupport,
  makeFinding,
  makeSupport,
  type Support,
} from './finding';

type Entries = readonly Entry[];

/** A finding about one entry, before equal ones are grouped. */
type Remark = Pick<Finding, 'value' | 'confidence' | 'because'> & { support: Support | null };

/**
 * Groups equal findings of entries, in the order of the text. The evidence of the first entry stands for
 * the group.
 */
function groupFindings(entries: Entries, remarkOn: (entry: Entry) => Remark | null): Finding[] {
  const groups = new Map<string, Finding>();
  for (const entry of entries.toSorted((a, b) => a.source.lines[0] - b.source.lines[0])) {
    const remark = remarkOn(entry);
    if (remark === null) continue;
    const { value, confidence, because, support } = remark;
    const key = [value, confidence, because].join('\n');
    const group = groups.get(key) ?? makeFinding(value, confidence, { because, count: 0 });
    group.count += 1;
    group.at.push(entry.source.lines[0]);
    if (support !== null && group.support.length === 0) group.support.push(support);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The printed time of each entry: a clock with a zone, a clock without, or none. */
export function reportClocks(article: Article, entries: Entries): Finding[] {
  return groupFindings(entries, (entry) => {
    const { time } = entry;
    const support =
      time.printed === null
        ? null
        : makeSupport(findLine(article, time.printed, entry.source.lines), time.printed);
    const remark = (value: string, confidence: Finding['confidence'], because: string) => ({
      value,
      confidence,
      because,
      support,
    });
    switch (time.kind) {
      case 'instant':
        if (time.clock === null) {
          return remark(
            'No clock; counted back from the page’s timestamp',
            'derived',
            'The page prints its own time and how long ago the entry was posted. The result is approximate.',
          );
        }
        return time.precision === 'hour'
          ? remark(
              'Hour printed, zone known',
              'printed',
              'Only the hour is shown; no minutes are made up.',
            )
          : remark(
              'Clock printed, zone known',
              'printed',
              'With the day, this gives an instant in UTC.',
            );
      case 'local':
        return time.zone === null
          ? remark(
              'Clock printed, zone unknown',
              'printed',
              'It is shown as local time and not converted.',
            )
          : remark(
              'Clock printed, day unknown',
              'printed',
              'Without a day, this gives no instant.',
            );
      case 'before':
      case 'after':
        return remark(
          `No clock; ${time.kind} the post of ${formatUtcClock(time.bound)} ${boundZone}`,
          'derived',
          'Known from its position in the article. It gets no time of its own.',
        );
      case 'day':
      case 'none':
        return time.printed === null
          ? remark('No clock', 'unknown', 'None is printed.')
          : remark('No readable clock', 'unknown', 'The printed text gives no time of day.');
    }
  });
}

/** The zone in which each printed clock is read. */
export function reportZones(article: Article, entries: Entries): Finding[] {
  const editors = listEditorsSupport(article, 'zone');
  const contradiction = article.issues.find(({ code }) => code === 'zones-contradict');
  const findings = groupFindings(entries, (entry) => {
    const { time, source } = entry;
    if (time.kind !== 'instant' && time.kind !== 'local') return null;
    const support = makeSupport(findLine(article, time.printed, source.lines), time.printed);
    const { zone } = time;
    if (zone === null) {
      const because =
        contradiction?.message ?? 'None is printed, neither with the clock nor for the page.';
      return { value: 'No zone', confidence: 'unknown', because, support };
    }
    if (hasIssueIn(article.issues, ['zone-ambiguous', 'zone-season'], source.lines)) {
      const because =
        'The printed abbreviation has more than one meaning; the most likely is used.';
      return { value: zone, confidence: 'inferred', because, support };
    }
    // Where editors give a zone, only a different one is certainly from the text.
    if (editors.length > 0 && zone === article.zone) {
      return { value: zone, confidence: 'given', because: null, support: null };
    }
    const ofPage = article.issues.find(({ code }) => code === 'zone-of-page');
    if (ofPage !== undefined)
      return { value: zone, confidence: 'inferred', because: ofPage.message, support: null };
    return formatPrintedZone(time.printed) !== null || time.printed.endsWith(zone)
      ? {
          value: zone,
          confidence: 'printed',
          because: 'The zone is printed with the clock.',
          support,
        }
      : { value: zone, confidence: 'printed', because: 'The text states the zone.', support: null };
  });
  if (findings.length === 0) {
    return [makeFinding('No clock is printed, so no zone is needed', null, { count: 0 })];
  }
  return findings.map((item) =>
    item.confidence === 'given' ? { ...item, support: [...item.support, ...editors] } : item,
  );
}

/** The day of each entry, with its evidence. */
export function reportDays(article: Article, entries: Entries): Finding[] {
  return groupFindings(entries, (entry) => {
    const { day, because, quote, line, from } = entry.dayEvidence;
    return {
      value: formatFullDate(day),
      confidence: assessEntryDay(entry, article),
      because: explainDay(entry, article),
      // The editors' evidence is shown with the article's own day.
      support:
        from === 'front-matter'
          ? null
          : makeSupport(line, quote !== null && because.includes(quote) ? null : quote),
    };
  });
}

/** Returns the parser's explanation of a day, with what the entry's position in the article adds. */
function explainDay(entry: Entry, article: Article): string {
  const { day, because, from } = entry.dayEvidence;
  if (from === 'front-matter') {
    if (entry.kind === 'original')
      return 'The first version is assumed to be from the article’s day.';
    return day === article.published?.day
      ? 'The article’s day, as above.'
      : 'The article’s day, as above, converted to UTC.';
  }
  if (isOutOfPlace(entry, article)) {
    return `${because} The post is out of order and assumed to be from the same day.`;
  }
  const isListed =
    entry.dayEvidence.sure === 'stated' && entry.kind === 'update' && from === 'dateline';
  return isListed ? `${because} The post is listed under that date.` : because;
}

/** The source of each headline. */
export function reportHeadlines(article: Article, entries: Entries): Finding[] {
  const editors = listEditorsSupport(article, 'title');
  const findings = groupFindings(entries, ({ headline: { text, from, line } }) => {
    if (text === '') {
      return {
        value: 'No headline and no text',
        confidence: 'unknown',
        because: null,
        support: null,
      };
    }
    if (from === 'first-sentence') {
      const because = 'The outlet printed no headline. The words are its own; Daybook chose them.';
      return { value: 'First sentence instead', confidence: 'derived', because, support: null };
    }
    return line === null
      ? { value: 'Given by editors', confidence: 'given', because: null, support: null }
      : { value: 'Printed by the outlet', confidence: 'printed', because: null, support: null };
  });
  return findings.map((item) =>
    item.confidence === 'given' ? { ...item, support: editors } : item,
  );
}
