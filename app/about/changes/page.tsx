import type { Metadata } from 'next';
import { ChangesLog } from '@/components/site/changes-log';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/load-library';
import { manifestFile } from '@/lib/schema/manifest';
import { buildPageMetadata } from '../../next-metadata';
import { StructuredData } from '../../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Changes',
    description: 'What has changed in this collection, and how to check that nothing else has.',
    path: '/about/changes/',
  });
}

export default async function ChangesPage() {
  const library = await loadLibrary();
  return (
    <PageFrame section="about" skipTo="the log">
      <StructuredData site={library.collection} path="/about/changes/" name="Changes" />
      <div className="prose pt-6 sm:pt-9">
        <p className="text-sm">
          <Link href="/about/">About</Link>
        </p>
        <h1 className="title">Changes</h1>
        <p>
          What has changed in this collection, newest first, as logged by the editors. Entries keep
          their URLs; if an entry is renamed, its old URL redirects to the new one.
        </p>
        <ChangesLog library={library} />
        <h2>Check for yourself</h2>
        <p>
          Each build lists its contents in <Link href={`/${manifestFile}`}>{manifestFile}</Link>:
          the SHA-256 of every article’s text and, for every entry, its URL, lines, printed time and
          the SHA-256 of its text. With an earlier copy of that file you can see what has changed
          since:
        </p>
        <pre className="overflow-x-auto text-sm">
          <code>npm run diff -- OLD NEW</code>
        </pre>
        <p>This lists every article and entry that was added, changed, moved or removed.</p>
      </div>
    </PageFrame>
  );
}
