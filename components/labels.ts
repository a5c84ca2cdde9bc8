import type { Catalogue } from '@/lib/chronology/catalogue';
import type { ValueLabels } from '@/lib/chronology/filter-sentence';

/** What topics and outlets are called, for the sentence that says what is filtered by. */
export function labelsOf({ topics, outlets }: Catalogue): ValueLabels {
  return {
    topic: Object.fromEntries(topics.map(({ id, label }) => [id, label])),
    outlet: Object.fromEntries(outlets.map(({ id, name }) => [id, name])),
  };
}
