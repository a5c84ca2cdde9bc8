import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { Entry } from '@/lib/schema/entry';
import { outletUrl } from '@/lib/url/page-urls';
import { capitalised, counted } from '@/lib/wording/counts-and-lists';
import { fullDate } from '@/lib/wording/format-date';
import { articleDayConfidence } from './confidence';
import { editorsSupport, type Finding, finding, lineOf, printedOn } from './finding';

/** Who published: the text of an article does not say it in any form that can be relied on. */
export function outletFinding(article: Article, outlet: Outlet): Finding {
  return finding(outlet.name, 'given', {
    href: outletUrl(outlet.id),
    support: editorsSupport(article, 'outlet'),
  });
}

export function urlFinding(article: Article): Finding {
  const { url } = article;
  if (url === null) return finding('The address of the original is not known.', 'unknown');
  return finding(url, 'given', { href: url, support: editorsSupport(article, 'url') });
}

/** The site that the copy is from, where that is not the outlet's own. */
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
      ? 'That this line is the title is read from its place.'
      : 'A part of the line below; that it is the title is read from its place.',
    support: [printedOn(title.line, isWhole ? null : printed), ...support],
  });
}

export function publishedFinding(article: Article): Finding {
  const { published } = article;
  const support = editorsSupport(article, 'published');
  const sure = articleDayConfidence(published);
  if (published === null) return finding('The day is not known.', sure, { support });
  const day = fullDate(published.day);
  // Its sentence repeats the editors' notes, which stand beside their quotations here.
  if (sure === 'given') return finding(day, sure, { support });
  const isSaid = published.quote !== null && published.because.includes(published.quote);
  return finding(day, sure, {
    because: published.because,
    support: [printedOn(published.line, isSaid ? null : published.quote), ...support],
  });
}

/** What kinds of text there are, in words. */
export const articleForms: Readonly<Record<Article['form'], string>> = {
  'live-blog': 'Live blog',
  report: 'Report',
  digest: 'Digest',
};

/** What kind of text it was read as: posts with times, posts without, or one text. */
export function formFinding(article: Article, entries: readonly Entry[]): Finding {
  const kind = articleForms[article.form];
  if (article.form === 'report') {
    return finding(kind, 'inferred', {
      because: 'Nothing in it was found to part it into posts, so it is one entry.',
    });
  }
  if (article.form === 'digest') {
    return finding(kind, 'inferred', {
      because: 'Headlines were found that part it into posts, and no times.',
    });
  }
  const timed = entries.filter(({ time }) => time.kind !== 'none' && time.printed != null);
  const [first] = timed.toSorted((a, b) => a.source.lines[0] - b.source.lines[0]);
  const printed = first?.time.printed;
  return finding(kind, 'derived', {
    because: `${counted(timed.length, 'post carries', 'posts carry')} a time or a date of ${timed.length === 1 ? 'its' : 'their'} own.`,
    support: printed ? [printedOn(lineOf(article, printed, first.source.lines), printed)] : [],
  });
}

/** In which order the page lists its posts: what the clocks of the whole list are explained best by. */
export function orderFinding({ order, form, issues }: Article, entries: readonly Entry[]): Finding {
  if (order === null) {
    const why =
      form === 'live-blog' ? 'Fewer than two posts have a time' : 'Its posts have no times';
    return finding(form === 'report' ? 'One text, no list' : `${why}: as the page has them`, null);
  }
  const misplaced = issues.filter(({ code }) => code === 'time-out-of-order');
  const value = capitalised(order.replace('-', ' '));
  const clocks = entries.filter(({ time }) => 'clock' in time).length;
  if (clocks < 2) {
    return finding(value, 'inferred', {
      because: 'Fewer than two posts print a clock to tell it by.',
    });
  }
  const direction = order === 'newest-first' ? 'fall' : 'rise';
  if (misplaced.length === 0) {
    return finding(value, 'derived', { because: `The clocks ${direction} down the page.` });
  }
  return finding(value, 'inferred', {
    because: `The clocks ${direction} down the page but for ${counted(misplaced.length, 'post')} taken to be out of place.`,
    support: misplaced.map(({ line }) => printedOn(line)),
  });
}

/** Damaged characters put right, where that is certain. */
export function repairFindings({ issues }: Article): Finding[] {
  const repairs = issues.filter(({ code }) => code === 'characters-repaired');
  if (repairs.length === 0) return [finding('None found', null)];
  return repairs.map(({ message, line }) =>
    finding(message, 'derived', {
      because:
        'Each damaged run stands for one character only. The lines below show it as received.',
      support: [printedOn(line)],
    }),
  );
}
