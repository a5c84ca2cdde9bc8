import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EditorNote } from '@/lib/schema/event';
import { entryUrl } from '@/lib/url/page-urls';
import { describeTime } from '@/lib/wording/format-time';
import { QuotedWords } from '../entry/quoted-words';

/** Shows editors’ notes on single reports, each with the quotations it refers to. */
export function EditorNotes({
  notes,
  catalogue,
  heading: Heading,
  linked = false,
}: {
  notes: readonly EditorNote[];
  catalogue: Catalogue;
  /** Heading level of each note. */
  heading: 'h2' | 'h3';
  /** Links each quotation to its entry; not needed on the entry’s own page. */
  linked?: boolean;
}) {
  return notes.map((note) => (
    <section key={note.id} id={note.id} className="note mt-4">
      <Heading className="strong">Editors’ note: {note.label}</Heading>
      <p>{note.text}</p>
      <ul className="mt-1">
        {note.quotes.map(({ entry: id, line, quote }) => {
          const entry = catalogue.entry(id);
          return (
            <li key={`${id} ${line} ${quote}`}>
              <QuotedWords entry={id} line={line} quote={quote} catalogue={catalogue} />
              {linked && (
                <>
                  {' · '}
                  <Link href={entryUrl(entry)}>
                    {catalogue.outlet(entry.source.outlet).name}, {describeTime(entry.time)}
                    <span className="sr-only">{`: ${quote}`}</span>
                  </Link>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
