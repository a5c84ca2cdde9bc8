import { surenesses, surenessInWords } from '@/lib/report/sureness';

/** What the words of the reading report claim. */
export function SurenessScale() {
  return (
    <dl className="scale">
      {surenesses.map((sure) => (
        <div key={sure}>
          <dt>{surenessInWords[sure].label}</dt>
          <dd>{surenessInWords[sure].means}</dd>
        </div>
      ))}
    </dl>
  );
}
