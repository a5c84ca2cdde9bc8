import { articleForms } from '@/lib/report/article-findings';
import type { Article } from '@/lib/schema/article';
import { formatFullDate } from '@/lib/wording/format-date';

/** Returns an article's title, or its type and date if it has none. */
export function formatArticleName(article: Article): string {
  if (article.title) return article.title.text;
  const day = article.published ? ` of ${formatFullDate(article.published.day)}` : '';
  return `${articleForms[article.form]}${day} (no title)`;
}
