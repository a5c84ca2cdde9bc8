import type { Metadata } from 'next';
import { ChangesLog } from '@/components/site/changes-log';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/library';
import { manifestFile } from '@/lib/schema/manifest';
import { pageMetadata } from '../../next-metadata';
import { StructuredData } from '../../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Changes',
    description:
      'What became different in this collection, and how to check that nothing else did.',
    address: '/about/changes/',
  });
}

export default async function ChangesPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="about" skipTo="the log">
      <StructuredData site={library.collection} address="/about/changes/" name="Changes" />
      <div className="prose pt-6 sm:pt-9">
        <p className="text-sm">
          <Link href="/about/">About</Link>
        </p>
        <h1 className="title">Changes</h1>
        <p>
          What became different in what can be read and quoted here, in the words of the editors,
          newest first. An entry’s address stays; where an entry has been renamed, its old address
          leads to the new one.
        </p>
        <ChangesLog library={library} />
        <h2>To check for yourself</h2>
        <p>
          Each build states what it holds: the SHA-256 of every article’s text, and of every entry
          its address, its lines, its printed time and the SHA-256 of its words, in{' '}
          <Link href={`/${manifestFile}`}>{manifestFile}</Link>. Whoever keeps an earlier copy of
          that file can say what has changed since:
        </p>
        <pre className="overflow-x-auto text-sm">
          <code>npm run diff -- OLD NEW</code>
        </pre>
        <p>names every article and entry that was added, changed, moved or taken out.</p>
      </div>
    </PageFrame>
  );
}
