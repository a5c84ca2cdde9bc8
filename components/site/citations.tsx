import { Link } from '@/components/site/link';
import type { Citation } from '@/lib/schema/citation';
import { EmbedSnippet } from './embed-snippet';

/** The citation of a page, and the same in the forms that reference managers read. */
export function Citations({
  address,
  id,
  citations: [first, ...others],
  embed,
}: {
  /** The page’s own, beside which the files lie. */
  address: string;
  /** What the files are called after. */
  id: string;
  /** The first is shown at once. */
  citations: readonly Citation[];
  /** The markup that shows the page inside another. */
  embed: string;
}) {
  return (
    <>
      {first && (
        <p className="copyable" data-copy={first.name.toLowerCase()}>
          {first.text}
        </p>
      )}
      <details className="forms no-print">
        <summary>Other forms and files</summary>
        {others.map(({ name, text, file }) => (
          <section key={name} aria-label={name}>
            <h3>
              {name}
              {file !== null && (
                <>
                  {' '}
                  <Link href={`${address}${file}`} download={`${id}-${file}`}>
                    download<span className="sr-only"> as {name}</span>
                  </Link>
                </>
              )}
            </h3>
            {/* Lines are kept where they carry meaning: a file’s, not a sentence’s. */}
            {file === null ? (
              <p className="copyable" data-copy={name.toLowerCase()}>
                {text}
              </p>
            ) : (
              <pre className="copyable" data-copy={name}>
                {text.trimEnd().replaceAll('\r\n', '\n')}
              </pre>
            )}
          </section>
        ))}
        <section aria-label="Embed code">
          <h3>Embed code</h3>
          <EmbedSnippet code={embed} />
        </section>
      </details>
    </>
  );
}
