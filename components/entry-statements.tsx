import type { Catalogue } from '@/lib/chronology/catalogue';
import { speakersOf } from '@/lib/chronology/speakers';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { QuotedWords } from './quoted-words';
import { SpeakerName } from './said-by';

/** On an entry’s own page: who says what in it, each statement with the words that carry it. */
export function EntryStatements({
  entry,
  catalogue,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  const speakers = speakersOf(entry.attributions);
  if (speakers.length === 0) return null;
  return (
    <section aria-labelledby="statements" className="mt-8 max-w-measure">
      <h2 id="statements" className="rule strong pt-2">
        Who says what
      </h2>
      <ul className="text-sm">
        {speakers.map((speaker) => (
          <li key={speaker.key} className="mt-3">
            <span className="strong">
              <SpeakerName speaker={speaker} catalogue={catalogue} />
            </span>
            <span className="text-soft">
              {' · '}
              {catalogue.parties.find(({ id }) => id === speaker.party)?.label ?? speaker.party}
            </span>
            <ul className="statements">
              {speaker.statements.map(({ line, quote, why }) => (
                <li key={`${line} ${quote}`}>
                  <QuotedWords entry={entry.id} line={line} quote={quote} catalogue={catalogue} />
                  {why !== null && <span className="block text-soft">Editors’ note: {why}</span>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
