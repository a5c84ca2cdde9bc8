import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { EditorNote } from '@/lib/schema/event';
import { entryUrl } from '@/lib/url/page-urls';
import { timeInWords } from '@/lib/wording/format-time';
import { QuotedWords } from '../entry/quoted-words';

/** Editors’ notes on single accounts, each with the words it rests on. */
export function EditorNotes({
  notes,
  catalogue,
  heading: Heading,
  linked = false,
}: {
  notes: readonly EditorNote[];
  catalogue: Catalogue;
  /** Level of the heading of each note. */
  heading: 'h2' | 'h3';
  /** Whether to say and link the entry of each quotation; on the entry’s own page it is plain. */
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
                    {catalogue.outlet(entry.source.outlet).name}, {timeInWords(entry.time)}
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
