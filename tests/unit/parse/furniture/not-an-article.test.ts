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
    [
      'a cookie notice in German',
      [
        'Datenschutz auf dieser Seite',
        'Wir und unsere 180 Partner verwenden Cookies, um Ihnen Inhalte anzuzeigen.',
        'Alle akzeptieren',
        'Sie haben schon ein Abonnement? Hier anmelden',
      ],
    ],
    [
      'a subscription in French',
      [
        'Article réservé aux abonnés',
        'Il vous reste 80 % de cet article à lire. La suite est réservée à nos abonnés.',
        'Déjà abonné ? Se connecter',
        'Gérer mes cookies',
      ],
    ],
    [
      'a check for robots',
      [
        'Just a moment…',
        'www.example.com needs to review the security of your connection before proceeding.',
        'Verify you are human by completing the action below.',
        'Ray ID: 7a1b2c3d4e5f',
      ],
    ],
    ['a check for scripts', ['example.com', 'Please enable JS and disable any ad blocker']],
    [
      'a refusal',
      [
        'Access Denied',
        'You don’t have permission to access "http://www.example.com/" on this server.',
        'Reference #18.2d1f',
      ],
    ],
    ['a missing page', ['404 Not Found', 'nginx']],
  ])('is set aside whole and reported: %s', (_, lines) => {
    const parsed = parseLines(lines, { published: '2023-03-14' });
    expect(parsed.entries).toEqual([]);
    expect(parsed.setAside).toEqual([{ lines: [1, lines.length], reason: 'not-an-article' }]);
    expect(parsed.issues.map(({ code }) => code)).toEqual(['not-an-article']);
  });

  test('is not a report about robots and captchas', () => {
    const parsed = parseLines(
      [
        'Court rules on the use of captcha',
        'A court in The Hague ruled on Tuesday that sites may ask readers to prove that they are human.',
        'The case began in 2021, when a blind reader could not solve the pictures of a captcha.',
      ],
      { published: '2023-03-14' },
    );
    expect(parsed.entries).toHaveLength(1);
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
