import { confidenceInWords } from '@/lib/report/confidence';
import type { Finding } from '@/lib/report/finding';
import type { Answer, ReadingReport } from '@/lib/report/report-article';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { findLang } from '../site/lang';
import { Link } from '../site/link';
import { FindingSupport } from './finding-support';
import { LineLinks } from './line-links';

/** Up to this many entries are linked by their lines; more are only counted. */
const fewEntries = 3;

/** Lists the findings about one article, each with its confidence and evidence. */
export function FindingsTable({ report }: { report: ReadingReport }) {
  return (
    <table className="report findings">
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Value</th>
          <th scope="col">Confidence</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      {report.answers.map((answer) => (
        <tbody key={answer.question}>
          {answer.findings.map((finding, index) => (
            <tr key={`${finding.value} ${finding.confidence} ${finding.because}`}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={answer.findings.length}>
                  {answer.label}
                </th>
              )}
              <FindingCells finding={finding} unit={answer.unit} lang={findLang(report.outlet)} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function FindingCells({
  finding: { value, isQuoted, href, count, confidence, because, support, at },
  unit,
  lang,
}: {
  finding: Finding;
  unit: Answer['unit'];
  lang: string | undefined;
}) {
  const words = isQuoted ? <span lang={lang}>{value}</span> : value;
  return (
    <>
      <td className="value">
        {href === null ? words : <Link href={href}>{words}</Link>}
        {unit !== 'article' && count > 0 && (
          <span className="text-soft">
            {' · '}
            {formatUnits(unit, count)}
            {at.length > 0 && at.length <= fewEntries && (
              <>
                , <LineLinks lines={at} />
              </>
            )}
          </span>
        )}
      </td>
      <td className="confidence">
        {confidence === null ? (
          <span className="sr-only">Not applicable</span>
        ) : (
          confidenceInWords[confidence].label
        )}
      </td>
      <td className="evidence">
        <FindingSupport because={because} support={support} lang={lang} />
      </td>
    </>
  );
}

function formatUnits(unit: 'entry' | 'line', count: number): string {
  return unit === 'entry' ? formatCount(count, 'entry', 'entries') : formatCount(count, 'line');
}
