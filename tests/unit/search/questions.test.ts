import { describe, expect, test } from 'vitest';
import { articlesIndex, found } from './index-for-test';
import { filtersOf, questions } from './questions';

for (const [subject, ofSubject] of Object.entries(questions)) {
  describe(`questions on ${subject}`, () => {
    test.for(ofSubject)('$asks ($query)', async (question) => {
      const index = await articlesIndex();
      const ids = await found(index, question.query, filtersOf(question));
      expect(ids.toSorted()).toEqual(question.finds.map((id) => `2023-${id}`).sort());
    });
  });
}
