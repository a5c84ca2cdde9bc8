import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Entry } from '@/lib/schema/entry';
import { outletUrl } from '@/lib/url/page-urls';
import { capitalise, formatCount } from '@/lib/wording/counts-and-lists';
import { formatFullDate } from '@/lib/wording/format-date';
import { articleDayConfidence } from './confidence';
import { editorsSupport, type Finding, finding, lineOf, printedOn } from './finding';

/** The outlet is always given: the text of an article does not state it reliably. */
export function outletFinding(article: Article, outlet: Outlet): Finding {
  return finding(outlet.name, 'given', {
    href: outletUrl(outlet.id),
    support: editorsSupport(article, 'outlet'),
  });
}

export function urlFinding(article: Article): Finding {
  const { url } = article;
  if (url === null) return finding('The URL of the original is unknown.', 'unknown');
  return finding(url, 'given', { href: url, support: editorsSupport(article, 'url') });
}

/** The site that republished the article, if the copy is not from the outlet itself. */
export function viaFinding(article: Article): Finding | null {
  const { via } = article;
  if (via === null) return null;
  return finding(via.name, 'given', {
    href: via.url ?? null,
    support: editorsSupport(article, 'via'),
  });
}

export function titleFinding(article: Article): Finding {
  const { title, textLines } = article;
  const support = editorsSupport(article, 'title');
  if (title === null) return finding('The copy has no title.', 'unknown', { support });
  if (title.line === null) return finding(title.text, 'given', { isQuoted: true, support });
  const printed = textLines[title.line - 1]?.trim() ?? title.text;
  const isWhole = printed === title.text;
  return finding(title.text, 'printed', {
    isQuoted: true,
    because: isWhole
      ? 'Taken as the title because of its position.'
      : 'Part of the line below, taken as the title because of its position.',
    support: [printedOn(title.line, isWhole ? null : printed), ...support],
  });
}

export function publishedFinding(article: Article): Finding {
  const { published } = article;
  const support = editorsSupport(article, 'published');
  const confidence = articleDayConfidence(published);
  if (published === null) return finding('The day is unknown.', confidence, { support });
  const day = formatFullDate(published.day);
  // Its sentence would repeat the editors' notes, which the evidence has.
  if (confidence === 'given') return finding(day, confidence, { support });
  const isQuoted = published.quote !== null && published.because.includes(published.quote);
  return finding(day, confidence, {
    because: published.because,
    support: [printedOn(published.line, isQuoted ? null : published.quote), ...support],
  });
}

/** Labels of the types of text. */
export const articleForms: Readonly<Record<Article['form'], string>> = {
  'live-blog': 'Live blog',
  report: 'Report',
  digest: 'Digest',
};

/** The type of text: posts with times, posts without, or one text. */
export function formFinding(article: Article, entries: readonly Entry[]): Finding {
  const kind = articleForms[article.form];
  if (article.form === 'report') {
    return finding(kind, 'inferred', {
      because: 'Nothing divides it into posts, so it is one entry.',
    });
  }
  if (article.form === 'digest') {
    return finding(kind, 'inferred', {
      because: 'Headlines divide it into posts, but there are no times.',
    });
  }
  const timed = entries.filter(({ time }) => time.kind !== 'none' && time.printed != null);
  const [first] = timed.toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);
  const printed = first?.time.printed;
  return finding(kind, 'derived', {
    because: `${formatCount(timed.length, 'post has', 'posts have')} a time or date of ${timed.length === 1 ? 'its' : 'their'} own.`,
    support: printed ? [printedOn(lineOf(article, printed, first.source.lines), printed)] : [],
  });
}

/** The order of the posts on the page: the one that best explains the clocks of the whole list. */
export function orderFinding({ order, form, issues }: Article, entries: readonly Entry[]): Finding {
  if (order === null) {
    const why =
      form === 'live-blog' ? 'fewer than two posts have a time' : 'its posts have no times';
    return finding(form === 'report' ? 'One text, not a list' : `As on the page: ${why}`, null);
  }
  const misplaced = issues.filter(({ code }) => code === 'time-out-of-order');
  const value = capitalise(order.replace('-', ' '));
  const clocks = entries.filter(({ time }) => 'clock' in time).length;
  if (clocks < 2) {
    return finding(value, 'inferred', {
      because: 'Fewer than two posts have a printed clock to determine it by.',
    });
  }
  const direction = order === 'newest-first' ? 'decrease' : 'increase';
  if (misplaced.length === 0) {
    return finding(value, 'derived', { because: `The clock times ${direction} down the page.` });
  }
  return finding(value, 'inferred', {
    because: `The clock times ${direction} down the page, except for ${formatCount(misplaced.length, 'post')} out of place.`,
    support: misplaced.map(({ line }) => printedOn(line)),
  });
}

/** Damaged characters that were repaired, if the repair is certain. */
export function repairFindings({ issues }: Article): Finding[] {
  const repairs = issues.filter(({ code }) => code === 'characters-repaired');
  if (repairs.length === 0) return [finding('None found', null)];
  return repairs.map(({ message, line }) =>
    finding(message, 'derived', {
      because:
        'Each damaged sequence can only be one character. The text below shows it as received.',
      support: [printedOn(line)],
    }),
  );
}
