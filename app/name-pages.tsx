import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SearchLink } from '@/components/filters/search-link';
import { describePage } from '@/components/lists/list-page';
import { EntryMentions } from '@/components/names/entry-mentions';
import { NameProfile } from '@/components/names/name-profile';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { listEntriesMentioning } from '@/lib/chronology/name-mentions';
import { loadLibrary } from '@/lib/load/load-library';
import type { Library } from '@/lib/schema/library';
import type { Organisation, Person } from '@/lib/schema/names-and-places';
import { MonthListPage } from './month-list-page';
import { buildPageMetadata } from './next-metadata';
import { findPage, listPagedParams } from './paged-params';
import { showNotFound } from './show-not-found';
import { limitInExport, notFoundMetadata } from './static-params';
import { StructuredData } from './structured-data';

/** The people or the organisations of a collection, as their pages need them. */
type Names = {
  kind: 'people' | 'organisations';
  within: { href: string; label: string };
  urlOf: (id: string) => string;
  namesIn: (library: Library) => readonly (Person | Organisation)[];
};

/** Returns the paths of all profiles and of the further pages of long ones. */
export async function listNamePaths({ kind, namesIn }: Names): Promise<string[][]> {
  const library = await loadLibrary();
  const ids = namesIn(library).map(({ id }) => id);
  return limitInExport(
    listPagedParams(ids, (id) => listEntriesMentioning(library.entries, kind, id)),
  );
}

/** Returns the metadata of a profile or of one of its further pages. */
export async function buildNameMetadata(names: Names, path: readonly string[]): Promise<Metadata> {
  const found = await findName(names, path);
  if (found === null) return notFoundMetadata;
  const { named, page } = found;
  return buildPageMetadata({
    title: page ? `${named.name}: ${describePage(page.page)}` : named.name,
    description: `${named.name}, ${findRole(named)}: quoted statements and mentions in the entries.`,
    path: names.urlOf(named.id) + (page ? `${page.page.slug}/` : ''),
  });
}

/** Renders a profile or one of its further pages. A function, because not every renderer awaits components. */
export async function renderNamePage(names: Names, path: readonly string[]): Promise<ReactNode> {
  const found = await findName(names, path);
  if (found === null) return showNotFound();
  const { library, named, page } = found;
  const { id, name } = named;
  const { kind, within } = names;
  const href = names.urlOf(id);
  const catalogue = buildCatalogue(library);
  if (page) {
    return (
      <MonthListPage
        {...page}
        section="people"
        site={library.collection}
        list={{ label: name, href }}
        within={within}
        catalogue={catalogue}
        more={(entry) => <EntryMentions entry={entry} kind={kind} id={id} catalogue={catalogue} />}
        narrow={<SearchLink text={name}>Search and filter these entries</SearchLink>}
      />
    );
  }
  return (
    <PageFrame section="people" skipTo="the profile">
      <StructuredData site={library.collection} path={href} name={name} />
      <NameProfile
        named={named}
        role={findRole(named)}
        kind={kind}
        href={href}
        within={within}
        library={library}
        catalogue={catalogue}
      />
    </PageFrame>
  );
}

async function findName({ kind, namesIn }: Names, [id, slug]: readonly string[]) {
  const library = await loadLibrary();
  const named = namesIn(library).find((other) => other.id === id);
  if (named === undefined) return null;
  const page = findPage(listEntriesMentioning(library.entries, kind, named.id), slug);
  return slug !== undefined && page === null ? null : { library, named, page };
}

function findRole(named: Person | Organisation): string {
  return 'role' in named ? named.role : named.description;
}
