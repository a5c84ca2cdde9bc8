import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Entry } from '@/lib/schema/entry';
import { outletUrl } from '@/lib/url/page-urls';
import { capitalise, formatCount } from '@/lib/wording/counts-and-lists';
import { formatFullDate } from '@/lib/wording/format-date';
import { assessArticleDay } from './confidence';
import { type Finding, findLine, listEditorsSupport, makeFinding, makeSupport } from './finding';

/** The outlet is always given: the text of an article does not state it reliably. */
export function reportOutlet(article: Article, outlet: Outlet): Finding {
  return makeFinding(outlet.name, 'given', {
    href: outletUrl(outlet.id),
    support: listEditorsSupport(article, 'outlet'),
  });
}

export function reportUrl(article: Article): Finding {
  const { url } = article;
  if (url === null) return makeFinding('The URL of the original is unknown.', 'unknown');
  return makeFinding(url, 'given', { href: url, support: listEditorsSupport(article, 'url') });
}

/** The site that republished the article, if the copy is not from the outlet itself. */
export function reportVia(article: Article): Finding | null {
  const { via } = article;
  if (via === null) return null;
  return makeFinding(via.name, 'given', {
    href: via.url ?? null,
    support: listEditorsSupport(article, 'via'),
  });
}

export function reportTitle(article: Article): Finding {
  const { title, textLines } = article;
  const support = listEditorsSupport(article, 'title');
  if (title === null) return makeFinding('The copy has no title.', 'unknown', { support });
  if (title.line === null) return makeFinding(title.text, 'given', { isQuoted: true, support });
  const printed = textLines[title.line - 1]?.trim() ?? title.text;
  const isWhole = printed === title.text;
  return makeFinding(title.text, 'printed', {
    isQuoted: true,
    because: isWhole
      ? 'Taken as the title because of its position.'
      : 'Part of the line below, taken as the title because of its position.',
    support: [makeSupport(title.line, isWhole ? null : printed), ...support],
  });
}

export function reportPublished(article: Article): Finding {
  const { published } = article;
  const support = listEditorsSupport(article, 'published');
  const confidence = assessArticleDay(published);
  if (published === null) return makeFinding('The day is unknown.', confidence, { support });
  const day = formatFullDate(published.day);
  // Its sentence would repeat the editors' notes, which the evidence has.
  if (confidence === 'given') return makeFinding(day, confidence, { support });
  const isQuoted = published.quote !== null && published.because.includes(published.quote);
  return makeFinding(day, confidence, {
    because: published.because,
    support: [makeSupport(published.line, isQuoted ? null : published.quote), ...support],
  });
}

/** Labels of the types of text. */
export const articleForms: Readonly<Record<Article['form'], string>> = {
  'live-blog': 'Live blog',
  report: 'Report',
  digest: 'Digest',
};

/** The type of text: posts with times, posts without, or one text. */
export function reportForm(article: Article, entries: readonly Entry[]): Finding {
  const kind = articleForms[article.form];
  if (article.form === 'report') {
    return makeFinding(kind, 'inferred', {
      because: 'Nothing divides it into posts, so it is one entry.',
    });
  }
  if (article.form === 'digest') {
    return makeFinding(kind, 'inferred', {
      because: 'Headlines divide it into posts, but there are no times.',
    });
  }
  const timed = entries.filter(({ time }) => time.kind !== 'none' && time.printed != null);
  const [first] = timed.toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);
  const printed = first?.time.printed;
  return makeFinding(kind, 'derived', {
    because: `${formatCount(timed.length, 'post has', 'posts have')} a time or date of ${timed.length === 1 ? 'its' : 'their'} own.`,
    support: printed ? [makeSupport(findLine(article, printed, first.source.lines), printed)] : [],
  });
}

/** The order of the posts on the page: the one that best explains the clocks of the whole list. */
export function reportOrder({ order, form, issues }: Article, entries: readonly Entry[]): Finding {
  if (order === null) {
    const why =
      form === 'live-blog' ? 'fewer than two posts have a time' : 'its posts have no times';
    return makeFinding(form === 'report' ? 'One text, not a list' : `As on the page: ${why}`, null);
  }
  const misplaced = issues.filter(({ code }) => code === 'time-out-of-order');
  const value = capitalise(order.replace('-', ' '));
  const clocks = entries.filter(({ time }) => 'clock' in time).length;
  if (clocks < 2) {
    return makeFinding(value, 'inferred', {
      because: 'Fewer than two posts have a printed clock to determine it by.',
    });
  }
  const direction = order === 'newest-first' ? 'decrease' : 'increase';
  if (misplaced.length === 0) {
    return makeFinding(value, 'derived', {
      because: `The clock times ${direction} down the page.`,
    });
  }
  return makeFinding(value, 'inferred', {
    because: `The clock times ${direction} down the page, except for ${formatCount(misplaced.length, 'post')} out of place.`,
    support: misplaced.map(({ line }) => makeSupport(line)),
  });
}

/** Damaged characters that were repaired, if the repair is certain. */
export function reportRepairs({ issues }: Article): Finding[] {
  const repairs = issues.filter(({ code }) => code === 'characters-repaired');
  if (repairs.length === 0) return [makeFinding('None found', null)];
  return repairs.map(({ message, line }) =>
    makeFinding(message, 'derived', {
      because:
        'Each damaged sequence can only be one character. The text below shows it as received.',
      support: [makeSupport(line)],
    }),
  );
}
