import { fullDate } from '@/lib/chronology/dates';
import type { Article } from '@/lib/schema/article';

const forms: Readonly<Record<Article['form'], string>> = {
  'live-blog': 'Live blog',
  report: 'Report',
  digest: 'Digest',
};

/** What an article is called: its title, or what it is where it has none. */
export function articleName(article: Article): string {
  if (article.title) return article.title.text;
  const day = article.published ? ` of ${fullDate(article.published.day)}` : '';
  return `${forms[article.form]}${day}, without a title`;
}

/** `Live blog`, `Report`, `Digest` */
export function articleForm(article: Article): string {
  return forms[article.form];
}
