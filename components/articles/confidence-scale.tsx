import { confidenceInWords, confidenceLevels } from '@/lib/report/confidence';

/** What the words of the reading report claim. */
export function ConfidenceScale() {
  return (
    <dl className="scale">
      {confidenceLevels.map((sure) => (
        <div key={sure}>
          <dt>{confidenceInWords[sure].label}</dt>
          <dd>{confidenceInWords[sure].means}</dd>
        </div>
      ))}
    </dl>
  );
}
