import { confidenceInWords, confidenceLevels } from '@/lib/report/confidence';
import type { ReadingReport } from '@/lib/report/report-article';
import { comparedAnswers, totalAside, totalLines } from '@/lib/report/report-totals';
import { setAsideReasons } from '@/lib/schema/article';
import { counted } from '@/lib/wording/counts-and-lists';
import { WideTable } from '../site/wide-table';

/** How sure the answers are, over all articles: a row a question, a column a word of the scale. */
export function ConfidenceTotals({ reports }: { reports: readonly ReadingReport[] }) {
  return (
    <WideTable label="How sure the answers are">
      <table className="report tally">
        <thead>
          <tr>
            <th scope="col">What</th>
            {confidenceLevels.map((sure) => (
              <th scope="col" className="n" key={sure}>
                {confidenceInWords[sure].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedAnswers(reports).map(({ question, label, counts }) => (
            <tr key={question}>
              <th scope="row">{label}</th>
              {confidenceLevels.map((sure) => (
                <td className={counts[sure] === 0 ? 'n nil' : 'n'} key={sure}>
                  {counts[sure]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

/** What became of all lines, and what the reasons for setting aside mean. */
export function LineTotals({ reports }: { reports: readonly ReadingReport[] }) {
  const { lines, inEntries, about, aside, blank } = totalLines(reports);
  const reasons = totalAside(reports);
  return (
    <>
      <p>
        Of {counted(lines, 'line')}, {inEntries.toLocaleString('en-GB')} are in entries,{' '}
        {about.toLocaleString('en-GB')} tell of an article as a whole,{' '}
        {aside.toLocaleString('en-GB')} are set aside and {blank.toLocaleString('en-GB')} are blank.
        A line is set aside only for a reason that has a name, found by general signs, and stays to
        be seen in its article:
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              {setAsideReasons[reason]}: {counted(count, 'line')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
