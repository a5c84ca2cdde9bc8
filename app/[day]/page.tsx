import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { indexByDay } from '@/lib/chronology/entry-indexes';
import { listMonths, maxDaysInStrip } from '@/lib/chronology/months';
import { dayCardUrl } from '@/lib/export/cards/card-urls';
import { loadLibrary } from '@/lib/load/load-library';
import type { Library } from '@/lib/schema/library';
import { dayUrl, monthUrl } from '@/lib/url/page-urls';
import { formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatLongDay, formatMonthAndYear } from '@/lib/wording/format-date';
import { buildPageMetadata } from '../next-metadata';
import { limitInExport, notFoundMetadata } from '../static-params';
import { DayPage } from './day-page';
import { MonthPage } from './month-page';

/** A day or, in a collection too long for one strip of days, a month. */
type Props = { params: Promise<{ day: string }> };

function listMonthsWithPages({ days }: Library): string[] {
  return days.length > maxDaysInStrip ? listMonths(days) : [];
}

export async function generateStaticParams() {
  const library = await loadLibrary();
  return limitInExport([...library.days, ...listMonthsWithPages(library)]).map((day) => ({ day }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { day } = await params;
  const library = await loadLibrary();
  const { collection, days, entries } = library;
  if (listMonthsWithPages(library).includes(day)) {
    return buildPageMetadata({
      title: formatMonthAndYear(day),
      description: `${collection.conflict} in ${formatMonthAndYear(day)}, day by day.`,
      path: monthUrl(day),
    });
  }
  if (!days.includes(day)) return notFoundMetadata;
  const count = indexByDay(entries).get(day)?.length ?? 0;
  return buildPageMetadata({
    title: formatLongDay(day),
    description: `${collection.conflict} on ${formatLongDay(day)}: ${count === 0 ? 'no articles' : `${formatEntryCount(count)}, oldest first`}.`,
    path: dayUrl(day),
    ...(count > 0 && { card: dayCardUrl(day) }),
    isArticle: true,
  });
}

export default async function Page({ params }: Props) {
  const { day } = await params;
  const library = await loadLibrary();
  if (listMonthsWithPages(library).includes(day))
    return <MonthPage library={library} month={day} />;
  if (!library.days.includes(day)) notFound();
  return <DayPage library={library} day={day} part={null} />;
}
