import { confidenceInWords, confidenceLevels } from '@/lib/report/confidence';

/** Defines the confidence levels of the reading report. */
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
