import { describe, expect, test } from 'vitest';
import { parseLines } from '../read-text-for-test';

describe('a page that is no article', () => {
  test.each<[string, string[]]>([
    [
      'a cookie notice',
      [
        'We value your privacy',
        'We and our 842 partners store information on your device, such as cookies, to process personal data.',
        'Strictly necessary',
        'ACCEPT ALL',
        'REJECT ALL',
        'Already a subscriber? Log in',
      ],
    ],
    [
      'a login wall',
      [
        'This article is for subscribers',
        'Sign in to go on reading, or start your free trial.',
        'Already have an account? Log in',
        'Subscribe',
        'By going on you accept our privacy policy and the use of cookies.',
      ],
    ],
  ])('is set aside whole and reported: %s', (_, lines) => {
    const parsed = parseLines(lines, { published: '2023-03-14' });
    expect(parsed.entries).toEqual([]);
    expect(parsed.setAside).toEqual([{ lines: [1, lines.length], reason: 'not-an-article' }]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['not-an-article']);
  });

  test('is not a report about cookies and privacy', () => {
    const parsed = parseLines(
      [
        'Parliament votes on the use of cookies',
        'The lower house voted on Tuesday for a law that asks every site for consent before it stores data.',
        'Publishers said that subscription and advertising would both suffer, and that few readers log in.',
        'The ministry said that the law was meant to protect personal data, and that partners abroad agreed.',
        'It is to come into force next year, and several courts have already been asked about its wording.',
      ],
      { published: '2023-03-14' },
    );
    expect(parsed.entries).toHaveLength(1);
  });
});
