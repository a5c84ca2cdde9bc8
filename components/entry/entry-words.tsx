import { groupParagraphs } from '@/lib/chronology/events';
import { groupPassages, type PassageGroup } from '@/lib/chronology/passage-groups';
import type { AnnotatedEntry, LineRange, Paragraph as ParagraphData } from '@/lib/schema/entry';
import { pageLang } from '../site/lang';

type WordsProps = {
  entry: AnnotatedEntry;
  lang: string | undefined;
  /** Leaves out the first sentence if it is shown above as the headline. */
  afterFirstSentence?: boolean;
};

/** Shows an entry's whole body, in the outlet's words. */
export function EntryWords({ entry, lang, afterFirstSentence = false }: WordsProps) {
  const body = afterFirstSentence ? withoutFirstSentence(entry) : entry.body;
  return (
    <div className="words" lang={lang}>
      {body.map((paragraph) => (
        <Paragraph key={paragraph.lines[0]} paragraph={paragraph} />
      ))}
    </div>
  );
}

/** Shows an entry's body where it can be filtered: each section in an element of its own. */
export function FilteredWords(props: WordsProps) {
  const { entry, lang } = props;
  const groups = groupPassages(entry);
  if (groups.length < 2) return <EntryWords {...props} />;
  return (
    <div className="words" lang={lang}>
      {groups.map((group) => (
        <div key={group.paragraphs[0]?.lines[0]} className="passage">
          <GroupParagraphs group={group} />
        </div>
      ))}
    </div>
  );
}

/** Shows only the sections of an entry on one topic, with an ellipsis for each gap. */
export function TopicWords({ topic, ...props }: WordsProps & { topic?: string }) {
  const groups = groupPassages(props.entry);
  const shown = groups.flatMap((group, index) =>
    topic !== undefined && group.topics.includes(topic) ? [{ group, index }] : [],
  );
  if (groups.length < 2 || shown.length === 0) return <EntryWords {...props} />;
  return (
    <div className="words" lang={props.lang}>
      {shown.map(({ group, index }, place) => (
        <div
          key={index}
          className={index - (shown[place - 1]?.index ?? -1) > 1 ? 'passage cut' : 'passage'}
        >
          <GroupParagraphs group={group} />
        </div>
      ))}
    </div>
  );
}

/** Shows only the paragraphs on given lines, with an ellipsis for each gap. */
export function LinesWords({
  entry,
  lines,
  lang,
}: Omit<WordsProps, 'afterFirstSentence'> & { lines: readonly LineRange[] }) {
  return (
    <div className="words" lang={lang}>
      {groupParagraphs(entry, lines).map((paragraphs, index) => (
        <div key={paragraphs[0]?.lines[0]} className={index > 0 ? 'passage cut' : 'passage'}>
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph.lines[0]} paragraph={paragraph} />
          ))}
        </div>
      ))}
    </div>
  );
}

function GroupParagraphs({ group }: { group: PassageGroup }) {
  return group.paragraphs.map((paragraph) => (
    <Paragraph key={paragraph.lines[0]} paragraph={paragraph} />
  ));
}

function Paragraph({ paragraph: { kind, text, note } }: { paragraph: ParagraphData }) {
  return (
    <>
      {kind === 'quotation' ? (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      ) : (
        <p>{text}</p>
      )}
      {note && (
        <p className="remark" lang={pageLang}>
          {`Daybook’s note: ${note}`}
        </p>
      )}
    </>
  );
}

/** Returns the body without its first sentence, if that is the headline word for word. */
function withoutFirstSentence({ headline, body }: AnnotatedEntry): ParagraphData[] {
  const [first, ...rest] = body;
  if (headline.from !== 'first-sentence' || !first?.text.startsWith(headline.text)) return body;
  const text = first.text.slice(headline.text.length).trim();
  return text || first.note ? [{ ...first, text }, ...rest] : rest;
}
