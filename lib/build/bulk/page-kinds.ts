import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as entry from '@/app/[day]/[entry]/page';
import * as day from '@/app/[day]/page';
import * as article from '@/app/articles/[article]/page';
import * as event from '@/app/events/[event]/page';
import * as organisation from '@/app/organisations/[...organisation]/page';
import * as outlet from '@/app/outlets/[...outlet]/page';
import * as person from '@/app/people/[...person]/page';
import * as place from '@/app/places/[...place]/page';
import * as storyline from '@/app/storylines/[storyline]/page';
import * as topic from '@/app/topics/[...topic]/page';

/** A page that can be rendered here: its file in the output, its metadata and its body. */
export type BulkPage = {
  path: string;
  metadata: () => Promise<Metadata>;
  body: () => Promise<ReactNode>;
};

/** A route module, as far as rendering its pages needs it. */
type Route<Params> = {
  generateStaticParams: () => Promise<Params[]>;
  generateMetadata: (props: { params: Promise<Params> }) => Promise<Metadata>;
  default: (props: { params: Promise<Params> }) => Promise<ReactNode>;
};

/** The kinds of page whose number grows with the collection. */
export const pageKinds: readonly (() => Promise<BulkPage[]>)[] = [
  listPagesOf(day, (params) => params.day),
  listPagesOf(entry, (params) => `${params.day}/${params.entry}`),
  listPagesOf(article, (params) => `articles/${params.article}`),
  listPagesOf(event, (params) => `events/${params.event}`),
  listPagesOf(organisation, (params) => ['organisations', ...params.organisation].join('/')),
  listPagesOf(outlet, (params) => ['outlets', ...params.outlet].join('/')),
  listPagesOf(person, (params) => ['people', ...params.person].join('/')),
  listPagesOf(place, (params) => ['places', ...params.place].join('/')),
  listPagesOf(storyline, (params) => `storylines/${params.storyline}`),
  listPagesOf(topic, (params) => ['topics', ...params.topic].join('/')),
];

function listPagesOf<Params>(route: Route<Params>, folderOf: (params: Params) => string) {
  return async () =>
    (await route.generateStaticParams()).map((params) => ({
      path: `${folderOf(params)}/index.html`,
      metadata: () => route.generateMetadata({ params: Promise.resolve(params) }),
      body: () => route.default({ params: Promise.resolve(params) }),
    }));
}
