import type { Doubt } from '@/lib/report/report-article';
import { type IssueCode, issueCodes } from '@/lib/schema/issue';
import { Link } from '../site/link';

/** So many places are named of what was met often. */
const namedPlaces = 5;

/** What the program was not at ease with in an article: each kind with what it means, and where. */
export function OpenQuestions({ doubts }: { doubts: readonly Doubt[] }) {
  const codes = [...new Set(doubts.map(({ issue }) => issue.code))];
  return (
    <section aria-labelledby="doubts" className="prose">
      <h2 id="doubts">Doubts</h2>
      {codes.length === 0 && <p>None was met in reading this article.</p>}
      {codes.map((code) => (
        <QuestionsOfKind
          key={code}
          code={code}
          doubts={doubts.filter(({ issue }) => issue.code === code)}
        />
      ))}
    </section>
  );
}

function QuestionsOfKind({ code, doubts }: { code: IssueCode; doubts: readonly Doubt[] }) {
  return (
    <>
      <p>{issueCodes[code].means}</p>
      <ul>
        {doubts.slice(0, namedPlaces).map((doubt) => (
          <li key={`${doubt.issue.line} ${doubt.issue.column} ${doubt.issue.message}`}>
            <Place doubt={doubt} />
            {doubt.issue.message}
          </li>
        ))}
        {doubts.length > namedPlaces && <li>and {doubts.length - namedPlaces} more like these</li>}
      </ul>
    </>
  );
}

function Place({ doubt: { issue, linesOf } }: { doubt: Doubt }) {
  if (issue.line === null) return null;
  if (linesOf === 'file') return <>Line {issue.line} of the file as received: </>;
  return (
    <>
      <Link href={`#L${issue.line}`}>Line {issue.line}</Link>:{' '}
    </>
  );
}
