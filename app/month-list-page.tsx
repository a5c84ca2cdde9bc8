import type { ComponentProps } from 'react';
import { describePage, ListPage } from '@/components/lists/list-page';
import { PageFrame } from '@/components/site/page-frame';
import type { Collection } from '@/lib/schema/collection';
import { StructuredData } from './structured-data';

/** Shows one page of a list too long for one page, below the path of the list. */
export function MonthListPage({
  section,
  site,
  ...list
}: {
  section: ComponentProps<typeof PageFrame>['section'];
  site: Collection;
} & ComponentProps<typeof ListPage>) {
  return (
    <PageFrame section={section} skipTo="the entries">
      <StructuredData
        site={site}
        path={`${list.list.href}${list.page.slug}/`}
        name={describePage(list.page)}
      />
      <ListPage {...list} />
    </PageFrame>
  );
}
