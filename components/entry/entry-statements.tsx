import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { groupJointStatements } from '@/lib/chronology/quoted-speakers';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { QuotedWords } from './quoted-words';
import { SaidBy, SpeakerName } from './said-by';

/** More statements than this are collapsed, with only the speakers shown. */
const few = 4;

/** Lists the statements in an entry by speaker, quoted, on the entry’s own page. */
export function EntryStatements({
  entry,
  catalogue,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  const groups = groupJointStatements(entry.attributions);
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <section aria-labelledby="statements" className="mt-8 max-w-measure">
      <h2 id="statements" className="line-above strong pt-3">
        Who says what
      </h2>
      {count <= few ? (
        <Statements groups={groups} entry={entry} catalogue={catalogue} />
      ) : (
        <>
          <SaidBy attributions={entry.attributions} catalogue={catalogue} />
          <details className="forms text-sm">
            <summary>Show all {count} statements, quoted</summary>
            <Statements groups={groups} entry={entry} catalogue={catalogue} />
          </details>
        </>
      )}
    </section>
  );
}

function Statements({
  groups,
  entry,
  catalogue,
}: {
  groups: ReturnType<typeof groupJointStatements>;
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  return (
    <ul className="text-sm">
      {groups.map(({ speakers, statements }) => (
        <li key={speakers.map(({ key }) => key).join('; ')} className="mt-3">
          {speakers.map((speaker, index) => (
            <span key={speaker.key}>
              {index > 0 && '; '}
              <span className="strong">
                <SpeakerName speaker={speaker} catalogue={catalogue} />
              </span>
              {speaker.party !== speakers[index + 1]?.party && (
                <span className="text-soft">
                  {' · '}
                  {catalogue.parties.find(({ id }) => id === speaker.party)?.label}
                </span>
              )}
            </span>
          ))}
          <ul className="statements">
            {statements.map(({ line, quote, why }) => (
              <li key={`${line} ${quote}`}>
                <QuotedWords entry={entry.id} line={line} quote={quote} catalogue={catalogue} />
                {why !== null && <span className="block text-soft">Editors’ note: {why}</span>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
