import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Statements } from '@/lib/chronology/name-mentions';
import type { Attribution } from '@/lib/schema/attribution';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { QuotedWords } from '../entry/quoted-words';
import { CompactEntries } from './name-entries';

/** Lists the statements that entries attribute to somebody, quoted with their lines and relays. */
export function NameStatements({
  statements,
  catalogue,
}: {
  statements: readonly Statements[];
  catalogue: Catalogue;
}) {
  if (statements.length === 0) return null;
  const byEntry = new Map(statements.map(({ entry, attributions }) => [entry, attributions]));
  return (
    <section className="mt-10">
      <h2 className="rule strong text-lg pt-2">Quoted statements</h2>
      <p className="remark mt-1 max-w-measure">
        As the outlets reported them; quotation marks inside are theirs. Found by rules: statements
        without a clear speaker are left out.
      </p>
      <CompactEntries
        entries={[...byEntry.keys()]}
        catalogue={catalogue}
        heading="h3"
        more={(entry) => (
          <ul>
            {byEntry.get(entry)?.map((attribution) => (
              <li key={`${attribution.line} ${attribution.quote}`} className="statement mt-2">
                <Statement entry={entry} attribution={attribution} catalogue={catalogue} />
              </li>
            ))}
          </ul>
        )}
      />
    </section>
  );
}

/** Shows one statement: the quotation, its speaker and any relay. */
export function Statement({
  entry,
  attribution: { line, quote, speaker, via, why },
  catalogue,
}: {
  entry: AnnotatedEntry;
  attribution: Attribution;
  catalogue: Catalogue;
}) {
  return (
    <>
      <p className="max-w-measure">
        <QuotedWords entry={entry.id} line={line} quote={quote} catalogue={catalogue} isBrief />
      </p>
      <p className="remark">
        {speaker}
        {via !== null && `, via ${via}`}
        {why !== null && `. Editors’ correction: ${why}`}
      </p>
    </>
  );
}
