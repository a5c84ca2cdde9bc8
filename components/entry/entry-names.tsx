import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { NameTag, PlaceUse } from '@/lib/schema/names-and-places';
import { organisationUrl, personUrl, placeUrl } from '@/lib/url/page-urls';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { CollapsibleSection } from '../site/collapsible-section';
import { SourceLines } from './source-lines';

type Group = {
  heading: string;
  tags: readonly NameTag[];
  name: (id: string) => string;
  url: (id: string) => string;
};

/** Lists the people, organisations and places in an entry, with their lines, on the entry’s own page. */
export function EntryNames({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  const places = (heading: string, use: PlaceUse): Group => ({
    heading,
    tags: entry.places.filter((tag) => tag.use === use),
    name: (id) => catalogue.place(id).name,
    url: placeUrl,
  });
  const groups: Group[] = [
    {
      heading: 'People',
      tags: entry.people,
      name: (id) => catalogue.person(id).name,
      url: personUrl,
    },
    {
      heading: 'Organisations',
      tags: entry.organisations,
      name: (id) => catalogue.organisation(id).name,
      url: organisationUrl,
    },
    places('Where it happened', 'scene'),
    places('Other places', 'mention'),
    places('Capitals standing for governments', 'metonym'),
  ];
  const shown = groups.filter(({ tags }) => tags.length > 0);
  if (shown.length === 0) return null;
  return (
    <CollapsibleSection
      id="names"
      heading="People, organisations and places"
      brief={describeNameCounts(entry)}
    >
      <dl className="term-list">
        {shown.map(({ heading, tags, name, url }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            <dd>
              <ul>
                {tags.map(({ id, words }) => (
                  <li key={id}>
                    <Link href={url(id)}>{name(id)}</Link>{' '}
                    <SourceLines
                      article={entry.source.article}
                      lines={words.map(({ line }) => line)}
                    />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </CollapsibleSection>
  );
}

/** `2 people, 1 organisation, 3 places` */
function describeNameCounts({ people, organisations, places }: AnnotatedEntry): string {
  const counts: [count: number, one: string, many: string][] = [
    [people.length, 'person', 'people'],
    [organisations.length, 'organisation', 'organisations'],
    [new Set(places.map(({ id }) => id)).size, 'place', 'places'],
  ];
  return counts
    .filter(([count]) => count > 0)
    .map((words) => formatCount(...words))
    .join(', ');
}
