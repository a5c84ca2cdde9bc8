import { DayBar } from '@/components/day/day-bar';
import { DayContents } from '@/components/day/day-contents';
import { DayEntries } from '@/components/day/day-entries';
import { DayHeading } from '@/components/day/day-heading';
import { DayPartLinks } from '@/components/day/day-part-links';
import { EmptyDay } from '@/components/day/empty-day';
import { ListSettings } from '@/components/day/list-settings';
import { MainEvents } from '@/components/day/main-events';
import { TimeStrip } from '@/components/day/time-strip';
import { FacetLines } from '@/components/filters/facet-lines';
import { FilterSentence } from '@/components/filters/filter-sentence';
import { DataLinks } from '@/components/site/data-links';
import { PageFrame } from '@/components/site/page-frame';
import { PreviousNext } from '@/components/site/previous-next';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { indexByDay, listDaysWithEntries } from '@/lib/chronology/entry-indexes';
import { findNeighbouringDays } from '@/lib/chronology/group-by-day';
import { toMonth } from '@/lib/chronology/months';
import { listDayParts } from '@/lib/chronology/split-day';
import { buildFilterRowsFile } from '@/lib/export/filter-rows';
import { buildDayData } from '@/lib/export/structured-data/day-data';
import { buildDayRows } from '@/lib/filter/page-rows';
import type { Day } from '@/lib/schema/day';
import type { Library } from '@/lib/schema/library';
import { dayPartUrl, dayUrl } from '@/lib/url/page-urls';
import { formatLongDay } from '@/lib/wording/format-date';
import { DayPartStarter, FilterStarter, PageScript } from '../script-tags';
import { StructuredData } from '../structured-data';

/** Shows a day in full, or one part of a day that is too long for one page. */
export function DayPage({
  library,
  day,
  part: slug,
}: {
  library: Library;
  day: Day;
  /** Slug of the part; null for the first, which is usually the whole day. */
  part: string | null;
}) {
  const catalogue = buildCatalogue(library);
  const ofDay = indexByDay(library.entries).get(day) ?? [];
  const parts = listDayParts(library.entries, day);
  const index = parts.findIndex((part) => part.slug === slug);
  const entries = parts[index]?.entries ?? [];
  const neighbours = findNeighbouringDays(day, listDaysWithEntries(library.entries));
  const filterData = buildDayRows(library, day, slug);
  const hasEntries = ofDay.length > 0;
  const page = dayPartUrl(day, slug);
  // The data files are in the folder of the day's first part.
  const data = slug === null ? '' : '../';
  const neighbouringDay = (caption: string, other: Day | null) =>
    other === null ? null : { href: dayUrl(other), caption, title: formatLongDay(other) };
  const neighbouringPart = (caption: string, to: number) => {
    const other = parts[to];
    return other && { href: dayPartUrl(day, other.slug), caption, title: other.label };
  };
  const top = (
    <>
      <DayHeading day={day} entries={ofDay} collection={library.collection} />
      <DayBar day={day} neighbours={neighbours} filters={hasEntries} />
      <TimeStrip
        days={library.days}
        entries={library.entries}
        catalogue={catalogue}
        urlOf={dayUrl}
        current={day}
        month={toMonth(day)}
        label="All days"
        emptyLabel="no articles"
      />
      {parts.length > 1 && (
        <DayPartLinks day={day} parts={parts} current={slug}>
          <DayPartStarter />
        </DayPartLinks>
      )}
    </>
  );
  const end = (
    <PreviousNext
      label={parts.length > 1 ? 'Previous and next parts' : 'Previous and next days with entries'}
      before={
        neighbouringPart('Earlier this day', index - 1) ??
        neighbouringDay('Previous day with entries', neighbours.before)
      }
      after={
        neighbouringPart('Later this day', index + 1) ??
        neighbouringDay('Next day with entries', neighbours.after)
      }
      keepsFilters={hasEntries}
    />
  );
  return (
    <PageFrame section="days" skipTo="the day">
      <StructuredData
        site={library.collection}
        path={page}
        name={slug === null ? formatLongDay(day) : `${formatLongDay(day)}, ${parts[index]?.label}`}
        about={buildDayData(day, entries, catalogue, library.collection)}
      />
      {hasEntries && <PageScript name="citing" />}
      {filterData ? (
        <>
          {top}
          <div className="desk">
            <FacetLines
              catalogue={catalogue}
              rows={filterData.rows}
              labels={filterData.labels}
              day={day}
              switches={<ListSettings zones={library.collection.readerZones} />}
            />
            <div>
              <FilterSentence days={false} data={data} />
              <div className="reading" data-keep-place="">
                <div className="beside">
                  {slug === null && <MainEvents entries={ofDay} catalogue={catalogue} />}
                  <DayContents entries={entries} />
                </div>
                <DayEntries entries={entries} catalogue={catalogue} />
              </div>
            </div>
          </div>
          {end}
          <FilterStarter rows={buildFilterRowsFile(page, filterData).url} ofOneDay />
        </>
      ) : (
        <>
          {top}
          <EmptyDay day={day} neighbours={neighbours} />
          {end}
        </>
      )}
      {hasEntries && <DataLinks of="This day" from={data} feeds={false} />}
    </PageFrame>
  );
}
