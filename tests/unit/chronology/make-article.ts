import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';

/** Makes an article without facts; a test gives only the fields it is about. */
export function makeArticle(given: Partial<Article> = {}): Article {
  const textLines = given.textLines ?? ['A line.'];
  return {
    id: 'article',
    outlet: 'courier',
    title: null,
    standfirst: null,
    published: null,
    zone: null,
    form: 'live-blog',
    order: null,
    sha256: '0'.repeat(64),
    lineCount: textLines.length,
    furniture: [],
    setAside: [],
    issues: [],
    readBy: 'generic',
    file: 'articles/article.txt',
    url: null,
    via: null,
    evidence: [],
    textFrom: 'text',
    entryIds: [],
    ...given,
    textLines,
  };
}

export const courier: Outlet = {
  id: 'courier',
  name: 'The Courier',
  aliases: [],
  country: 'Testland',
  homeZone: 'UTC',
  url: 'https://courier.example/',
  lang: 'en',
  mark: { shape: 'square', hue: 'slate' },
};
