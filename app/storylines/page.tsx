import type { Metadata } from 'next';
import { StorylineRows } from '@/components/events/storyline-rows';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { buildCatalogue } from '@/lib/chronology/catalogue-index';
import { loadLibrary } from '@/lib/load/load-library';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Storylines',
    description: 'Stories that run over several days, with their reports in time order.',
    path: '/storylines/',
  });
}

export default async function StorylinesPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="events" skipTo="the storylines">
      <StructuredData site={library.collection} path="/storylines/" name="Storylines" />
      <header className="pt-6 sm:pt-9 pb-4">
        <p className="text-sm text-soft">
          <Link href="/events/">Events</Link>
        </p>
        <h1 className="title mt-1">Storylines</h1>
        <p className="text-soft mt-2 max-w-measure">
          Stories that run over several days, put together by editors.
        </p>
      </header>
      {library.storylines.length === 0 && (
        <p className="max-w-measure">This collection has no storylines yet.</p>
      )}
      <StorylineRows
        storylines={library.storylines}
        catalogue={buildCatalogue(library)}
        heading="h2"
      />
    </PageFrame>
  );
}
