import { Link } from '@/components/site/link';

/** Links to lines on the same page: `line 5`, `lines 5, 8`. */
export function LineLinks({
  lines,
  isSentence = false,
}: {
  lines: readonly number[];
  /** True at the start of a sentence. */
  isSentence?: boolean;
}) {
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) {
    return (
      <Link href={`#L${only}`}>
        {isSentence ? 'Line' : 'line'} {only}
      </Link>
    );
  }
  return (
    <>
      {isSentence ? 'Lines' : 'lines'}{' '}
      {lines.map((line, index) => (
        <span key={line}>
          {index > 0 && ', '}
          <Link href={`#L${line}`}>
            <span className="sr-only">line </span>
            {line}
          </Link>
        </span>
      ))}
    </>
  );
}
