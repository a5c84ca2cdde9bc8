import { confidenceInWords, confidenceLevels } from '@/lib/report/confidence';
import type { ReadingReport } from '@/lib/report/report-article';
import { compareAnswers, totalAside, totalLines } from '@/lib/report/report-totals';
import { setAsideReasons } from '@/lib/schema/article';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { WideTable } from '../site/wide-table';

/** Counts answers by confidence over all articles: one row per question, one column per level. */
export function ConfidenceTotals({ reports }: { reports: readonly ReadingReport[] }) {
  return (
    <WideTable label="Confidence across the collection">
      <table className="report tally">
        <thead>
          <tr>
            <th scope="col">Fact</th>
            {confidenceLevels.map((sure) => (
              <th scope="col" className="n" key={sure}>
                {confidenceInWords[sure].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareAnswers(reports).map(({ question, label, counts }) => (
            <tr key={question}>
              <th scope="row">{label}</th>
              {confidenceLevels.map((sure) => (
                <td className={counts[sure] === 0 ? 'n zero' : 'n'} key={sure}>
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

/** Counts all lines by how they were classified, and lines set aside by reason. */
export function LineTotals({ reports }: { reports: readonly ReadingReport[] }) {
  const { lines, inEntries, about, aside, blank } = totalLines(reports);
  const reasons = totalAside(reports);
  return (
    <>
      <p>
        Of {formatCount(lines, 'line')}, {inEntries.toLocaleString('en-GB')} are in entries,{' '}
        {about.toLocaleString('en-GB')} belong to an article as a whole,{' '}
        {aside.toLocaleString('en-GB')} are set aside and {blank.toLocaleString('en-GB')} are blank.
        Every line set aside has one of these reasons. It stays visible on its article’s page:
      </p>
      {reasons.length > 0 && (
        <ul>
          {reasons.map(({ reason, count }) => (
            <li key={reason}>
              {setAsideReasons[reason]}: {formatCount(count, 'line')}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
