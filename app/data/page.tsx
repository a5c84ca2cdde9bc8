import type { Metadata } from 'next';
import { DataColumns } from '@/components/site/data-columns';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { csvColumns } from '@/lib/export/data/csv-columns';
import { dataVersion, dataVersions, schemaAddress } from '@/lib/export/data/data-versions';
import { rightsInWords } from '@/lib/export/data/json-file';
import { mostItems } from '@/lib/export/feeds/feed';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'Data and feeds',
    description:
      'The entries as files: formats, columns, versions, feeds, and whose the words are.',
    address: '/data/',
  });
}

export default async function DataPage() {
  const { collection } = await loadLibrary();
  return (
    <PageFrame section="about" skipTo="the page">
      <StructuredData site={collection} address="/data/" name="Data and feeds" />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">Data and feeds</h1>
        <p>
          Everything that is read here can be taken away, in the same order and with the same
          sources. The whole collection is in <Link href="/entries.json">entries.json</Link>,{' '}
          <Link href="/entries.csv">entries.csv</Link> and, one entry a line,{' '}
          <Link href="/entries.jsonl">entries.jsonl</Link>. The page of every day, topic, outlet and
          event has its own <code>entries.json</code> and <code>entries.csv</code> beside it, and
          links them at its end. Where filters are on, the page offers what they show.
        </p>
        <p>{rightsInWords}</p>

        <h2 id="json">JSON</h2>
        <p>
          This is version {dataVersion} of the format. Each field is described in its{' '}
          <Link href={schemaAddress}>JSON Schema</Link> (draft 2020-12); a line of{' '}
          <code>entries.jsonl</code> is the schema’s <code>#/$defs/entry</code>. What was printed of
          a time, what it resolves to and how sure that is stand apart, and nothing that is unknown
          was filled in: it is <code>null</code>. Every text has the lines on which it stands, and
          every article the SHA-256 of its text.
        </p>
        <p>
          Entries are always whole. In the file of a topic or an event, and of a filter that asks
          for passages, <code>matchingLines</code> says which lines were asked for.
        </p>

        <h2 id="csv">CSV</h2>
        <p>
          As RFC 4180 has it: commas, every cell in quotation marks, rows that end in CRLF, names of
          the columns first. The text is UTF-8 and begins with a byte order mark, without which
          spreadsheets misread it; programs may have to be told (<code>utf-8-sig</code> in Python).
          Several ids or lines in a cell are parted by a space, several names or words by{' '}
          <code>|</code>, paragraphs by a blank line. Some spreadsheets cut cells of more than 32
          767 characters.
        </p>
        <p>
          A cell that a spreadsheet could take for a formula gets one apostrophe before it, and so
          does a cell that begins with an apostrophe. Taking one leading apostrophe away from each
          cell that has one gives the text back. Control characters, which no spreadsheet holds,
          become U+FFFD; the JSON has them as they were.
        </p>
        <DataColumns columns={csvColumns.map(({ name, holds }) => ({ name, holds }))} />

        <h2 id="feeds">Feeds</h2>
        <p>
          Everything (<Link href="/feed.xml">Atom</Link>, <Link href="/feed.json">JSON Feed</Link>)
          and each topic, outlet and event can be followed. A feed holds the newest {mostItems}{' '}
          entries, each with its whole text. An entry has the same id in every feed, and keeps it
          when this site moves.
        </p>
        <p>
          Feeds want a date of every entry. It is the entry’s own where clock, day and zone are
          known, and only then is it given as the time of publishing. Of an entry before or after
          another it is the other’s; where only the day is known, the start of that day in UTC. The
          text of each entry says what is known: “before 07:06 GMT”, “time not given”.
        </p>

        <h2 id="versions">Versions</h2>
        <p>
          The first number changes where a program made for the old files may fail, and the schema
          then gets a new address; the second where something is added.
        </p>
        <ul>
          {dataVersions.map(({ version, changes }) => (
            <li key={version}>
              <b>{version}</b> {changes.join(' ')}
            </li>
          ))}
        </ul>
        <p>
          What changed in the entries themselves is in the{' '}
          <Link href="/about/changes/">log of changes</Link>.
        </p>

        <h2 id="limits">Limits</h2>
        <p>
          Topics, names, statements and figures are found by rules and can be wrong or missing; what
          editors set or changed is marked in statements (<code>from</code>). The limits of the
          collection are those on the page <Link href="/about/">About</Link>.
        </p>
      </div>
    </PageFrame>
  );
}
