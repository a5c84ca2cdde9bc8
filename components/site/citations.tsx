import { Link } from '@/components/site/link';
import type { Citation } from '@/lib/schema/citation';
import { EmbedSnippet } from './embed-snippet';

/** Shows the citation of a page and, on demand, the formats of reference managers and an embed code. */
export function Citations({
  url,
  id,
  citations: [first, ...others],
  embed,
}: {
  /** URL of the page, which is also the folder of its files. */
  url: string;
  /** Prefix of the downloaded files' names. */
  id: string;
  /** The first is shown, the others are collapsed. */
  citations: readonly Citation[];
  /** Markup that embeds the page in another site. */
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
        <summary>More citation formats</summary>
        {others.map(({ name, text, file }) => (
          <section key={name} aria-label={name}>
            <h3>
              {name}
              {file !== null && (
                <>
                  {' '}
                  <Link href={`${url}${file}`} download={`${id}-${file}`}>
                    Download<span className="sr-only"> {name} file</span>
                  </Link>
                </>
              )}
            </h3>
            {/* Line breaks matter in files, not in sentences. */}
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
