import type { Support } from '@/lib/report/finding';
import { LineLinks } from './line-links';

/** So many lines are named one by one; what is beyond them is found in the text. */
const namedLines = 6;

/** What speaks for a finding: a sentence, quotations with their lines, lines alone, editors' notes. */
export function FindingSupport({
  because,
  support,
  lang,
}: {
  because: string | null;
  support: readonly Support[];
  /** Language of what is quoted, where it is not the page's. */
  lang: string | undefined;
}) {
  const told = support.filter(({ quote, note }) => quote !== null || note !== null);
  const lines = support.flatMap(({ quote, note, line }) =>
    quote === null && note === null && line !== null ? [line] : [],
  );
  const [first, ...others] = told;
  const isInline = because !== null && first !== undefined && first.note === null;
  return (
    <>
      {(because !== null || lines.length > 0) && (
        <p>
          {because}
          {isInline && (
            <>
              {' '}
              <SupportItem support={first} lang={lang} />
            </>
          )}
          {lines.length > 0 && (
            <>
              {because !== null && ' '}
              <LineLinks lines={lines.slice(0, namedLines)} isSentence />
              {lines.length > namedLines && ` and ${lines.length - namedLines} more`}
            </>
          )}
        </p>
      )}
      {(isInline ? others : told).map((item) => (
        <p key={`${item.line} ${item.quote} ${item.note}`}>
          <SupportItem support={item} lang={lang} />
        </p>
      ))}
    </>
  );
}

function SupportItem({
  support: { quote, line, note },
  lang,
}: {
  support: Support;
  lang: string | undefined;
}) {
  return (
    <>
      {note}
      {quote !== null && (
        <>
          {note !== null && ' '}“<span lang={lang}>{quote}</span>”
        </>
      )}
      {line !== null && (
        <>
          {quote === null ? ' ' : ', '}
          <LineLinks lines={[line]} />
        </>
      )}
    </>
  );
}
