import { describe, expect, test } from 'vitest';
import { noSearchFilters } from '@/lib/search/facets';
import { articlesIndex, found } from './index-for-test';
import { ENTRY_BY_SHORT_NAME, READER_QUESTIONS, type ReaderQuestion } from './reader-questions';

const shortNames = new Map(
  Object.entries(ENTRY_BY_SHORT_NAME).map(([short, entry]) => [entry, short]),
);

function filtersOf({ topic, day, outlet }: ReaderQuestion) {
  const only = (value: string | undefined) => (value === undefined ? [] : [value]);
  return { ...noSearchFilters, topic: only(topic), day: only(day), outlet: only(outlet) };
}

for (const [subject, questions] of Object.entries(READER_QUESTIONS)) {
  describe(`readers’ questions with ${subject}`, () => {
    test.for(questions)('$ask $topic $day $outlet', async (question) => {
      const index = await articlesIndex();
      const ids = await found(index, question.ask, filtersOf(question));
      const answers = ids.map((id) => shortNames.get(id) ?? id);
      const debatable = new Set(question.may);
      expect(answers.filter((name) => !debatable.has(name)).toSorted()).toEqual(
        question.finds.toSorted(),
      );
      if (question.first) expect(question.first).toContain(answers[0]);
    });
  });
}
