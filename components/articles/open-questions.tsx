import type { Doubt } from '@/lib/report/report-article';
import { type IssueCode, issueCodes } from '@/lib/schema/issue-codes';
import { Link } from '../site/link';

/** Places listed per kind of question; the others are only counted. */
const listedPlaces = 5;

/** Lists what remains unclear in an article: each kind of issue, its meaning and its places. */
export function OpenQuestions({ doubts }: { doubts: readonly Doubt[] }) {
  const codes = [...new Set(doubts.map(({ issue }) => issue.code))];
  return (
    <section aria-labelledby="doubts" className="prose">
      <h2 id="doubts">Open questions</h2>
      {codes.length === 0 && <p>This article has no open questions.</p>}
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
        {doubts.slice(0, listedPlaces).map((doubt) => (
          <li key={`${doubt.issue.line} ${doubt.issue.column} ${doubt.issue.message}`}>
            <Place doubt={doubt} />
            {doubt.issue.message}
          </li>
        ))}
        {doubts.length > listedPlaces && <li>and {doubts.length - listedPlaces} more</li>}
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
