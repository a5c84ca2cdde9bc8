import type { Problem } from '@/lib/schema/problem';

/** Styles of the panel only, which no published style sheet has. */
const styles = `
.content-problems { margin: 1rem; padding: 1rem; border: 3px solid #b00020; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
.content-problems h2 { margin: 0; font-size: 1.25rem; font-weight: 700; }
.content-problems ol { margin: 1rem 0; padding-left: 1.5rem; list-style: decimal; }
.content-problems li { margin-bottom: 1rem; }
.content-problems pre { margin: 0.25rem 0; padding: 0.5rem; overflow-x: auto; background: #f3f3f3; }
.content-problems code, .content-problems pre { font-family: ui-monospace, monospace; font-size: 0.9rem; }
`;

/**
 * Shows the errors in the content in development: place, message, line and fix. It renders nothing in an
 * export, because a build with errors is refused.
 * @param props `isPageShown` is true if the last version without errors is shown below
 */
export function ContentProblems({
  problems,
  isPageShown,
}: {
  problems: readonly Problem[];
  isPageShown: boolean;
}) {
  if (problems.length === 0) return null;
  return (
    <section className="content-problems" role="alert" aria-labelledby="content-problems">
      <style>{styles}</style>
      <h2 id="content-problems">
        The content has {problems.length === 1 ? 'an error' : `${problems.length} errors`}
      </h2>
      <p>
        {isPageShown
          ? 'The page below shows the last version without errors.'
          : 'No version without errors is known, so there is no page to show.'}{' '}
        Only <code>npm run dev</code> shows this message.
      </p>
      <ol>
        {problems.map(({ where, code, message, excerpt, fix }) => (
          <li key={`${where} ${code} ${message}`}>
            <strong>{where}</strong>: {message} <code>[{code}]</code>
            {excerpt.length > 0 && <pre>{excerpt.join('\n')}</pre>}
            <div>Fix: {fix}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
