import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { findMentions, type NameKind } from '@/lib/chronology/name-mentions';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { MentionLines } from './mention-lines';
import { Statement } from './name-statements';

const uses = {
  scene: 'where it happened',
  mention: 'mentioned',
  metonym: 'means the government',
} as const;

/** Shows where an entry mentions a name, how it uses a place, and what a speaker says in it. */
export function EntryMentions({
  entry,
  kind,
  id,
  catalogue,
}: {
  entry: AnnotatedEntry;
  kind: NameKind;
  id: string;
  catalogue: Catalogue;
}) {
  const naming = findMentions(entry, kind, id);
  const statements = entry.attributions.filter(({ speakerId }) => speakerId === id);
  const place = kind === 'places' ? entry.places.find((tag) => tag.id === id) : undefined;
  return (
    <>
      {naming.lines.length > 0 && (
        <p className="remark">
          <MentionLines naming={naming} catalogue={catalogue} isSentence />
          {place && `: ${uses[place.use]}`}
        </p>
      )}
      {statements.length > 0 && (
        <ul>
          {statements.map((attribution) => (
            <li key={`${attribution.line} ${attribution.quote}`} className="mt-2">
              <Statement entry={entry} attribution={attribution} catalogue={catalogue} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
