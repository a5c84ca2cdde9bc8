import type { Metadata } from 'next';
import { DataColumns } from '@/components/site/data-columns';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { csvColumns } from '@/lib/export/data/csv-columns';
import { dataVersion, dataVersions, schemaUrl } from '@/lib/export/data/data-versions';
import { rightsStatement } from '@/lib/export/data/json-file';
import { maxItems } from '@/lib/export/feeds/feed';
import { loadLibrary } from '@/lib/load/load-library';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'Data and feeds',
    description: 'Download the entries: formats, columns, versions, feeds and rights.',
    path: '/data/',
  });
}

export default async function DataPage() {
  const { collection } = await loadLibrary();
  return (
    <PageFrame section="about" skipTo="the page">
      <StructuredData site={collection} path="/data/" name="Data and feeds" />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">Data and feeds</h1>
        <h2>Download everything</h2>
        <p>
          You can download the whole collection, in the same order and with the same sources:{' '}
          <Link href="/entries.json">entries.json</Link>,{' '}
          <Link href="/entries.csv">entries.csv</Link> and, one entry per line,{' '}
          <Link href="/entries.jsonl">entries.jsonl</Link>. Each day, topic, outlet and event has
          its own <code>entries.json</code> and <code>entries.csv</code>, linked at the end of its
          page. With filters on, the page offers the filtered entries.
        </p>
        <p>{rightsStatement}</p>

        <h2 id="json">JSON</h2>
        <p>
          This is version {dataVersion} of the format. Its <Link href={schemaUrl}>JSON Schema</Link>{' '}
          (draft 2020-12) describes each field; a line of <code>entries.jsonl</code> is the schema’s{' '}
          <code>#/$defs/entry</code>. Printed times, resolved times and the confidence in them are
          separate fields. Unknown values are <code>null</code>. Every text has its line numbers,
          and every article the SHA-256 of its text.
        </p>
        <p>
          Entries are always complete. In the files of topics, events and filters that match
          sections, <code>matchingLines</code> lists the matching lines.
        </p>

        <h2 id="csv">CSV</h2>
        <p>
          The format follows RFC 4180: commas, all cells quoted, CRLF line endings, a header row.
          The text is UTF-8 with a byte order mark, which spreadsheets need; in Python use{' '}
          <code>utf-8-sig</code>. Ids and line numbers in a cell are separated by spaces, names and
          words by <code>|</code>, paragraphs by blank lines. Some spreadsheets truncate cells of
          more than 32,767 characters.
        </p>
        <p>
          A cell that looks like a formula, or begins with an apostrophe, is prefixed with an
          apostrophe. Remove one leading apostrophe from such cells to restore the text. Control
          characters, which spreadsheets cannot store, become U+FFFD; the JSON keeps them.
        </p>
        <DataColumns columns={csvColumns} />

        <h2 id="feeds">Feeds</h2>
        <p>
          Subscribe to everything (<Link href="/feed.xml">Atom</Link>,{' '}
          <Link href="/feed.json">JSON Feed</Link>), or to a topic, outlet or event on its page. A
          feed has the newest {maxItems} entries with their full text. An entry has the same id in
          every feed, and keeps it if this site moves.
        </p>
        <p>
          Feeds need a date for every entry. If time, day and zone are known, that is the date, and
          also the time of publication. An entry known to be before or after another has the other’s
          date; if only the day is known, its date is the start of the day in UTC. The text of each
          entry says what is known: “before 07:06 GMT”, “time not given”.
        </p>

        <h2 id="versions">Versions</h2>
        <p>
          The first number changes if programs for the old files may fail; the schema then gets a
          new URL. The second changes if something is added.
        </p>
        <ul>
          {dataVersions.map(({ version, changes }) => (
            <li key={version}>
              <b>{version}</b> {changes.join(' ')}
            </li>
          ))}
        </ul>
        <p>
          Changes in the entries themselves are in the{' '}
          <Link href="/about/changes/">log of changes</Link>.
        </p>

        <h2 id="limits">Limits</h2>
        <p>
          Topics, names, statements and figures are found by rules and can be wrong or missing.
          Statements that editors added or changed are marked (<code>from</code>). See also the{' '}
          <Link href="/about/#limits">limits of the collection</Link>.
        </p>
      </div>
    </PageFrame>
  );
}
