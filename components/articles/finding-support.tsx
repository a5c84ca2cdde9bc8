import type { Support } from '@/lib/report/finding';
import { LineLinks } from './line-links';

/** Lines linked one by one; the others are only counted. */
const namedLines = 6;

/** Lists the evidence for a finding: a sentence, quotations with lines, lines alone, editors' notes. */
export function FindingSupport({
  because,
  support,
  lang,
}: {
  because: string | null;
  support: readonly Support[];
  /** Language of the quotations, if it differs from the page's. */
  lang: string | undefined;
}) {
  const cited = support.filter(({ quote, note }) => quote !== null || note !== null);
  const lines = support.flatMap(({ quote, note, line }) =>
    quote === null && note === null && line !== null ? [line] : [],
  );
  const [first, ...others] = cited;
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
      {(isInline ? others : cited).map((item) => (
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
