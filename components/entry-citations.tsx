import { entryAddress } from '@/lib/chronology/address';
import type { Citation } from '@/lib/schema/citation';
import type { Entry } from '@/lib/schema/entry';
import { EmbedCode } from './embed-code';

/** An entry’s citation, and the same in the forms that reference managers read. */
export function EntryCitations({
  entry,
  citations: [first, ...others],
  embed,
}: {
  entry: Entry;
  /** The first is shown at once. */
  citations: readonly Citation[];
  /** The markup that shows the entry inside another page. */
  embed: string;
}) {
  return (
    <>
      {first && (
        <p className="copyable" data-copy={first.name.toLowerCase()}>
          {first.text}
        </p>
      )}
      <details className="forms">
        <summary>Other forms and files</summary>
        {others.map(({ name, text, file }) => (
          <section key={name} aria-label={name}>
            <h3>
              {name}
              {file !== null && (
                <>
                  {' '}
                  <a href={`${entryAddress(entry)}${file}`} download={`${entry.id}-${file}`}>
                    download<span className="sr-only"> as {name}</span>
                  </a>
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
          <EmbedCode code={embed} />
        </section>
      </details>
    </>
  );
}
