import { articleAddress } from '@/lib/chronology/address';
import { counted } from '@/lib/chronology/words';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { articleName } from './article-name';
import { Swatch } from './swatch';

/** Articles that are named here; of more, the newest. */
const mostArticles = 30;

/** Who an outlet is, who pays for it, and which of its articles are held. */
export function OutletFacts({
  outlet,
  articles,
}: {
  outlet: Outlet;
  articles: readonly Article[];
}) {
  return (
    <header className="pt-6 sm:pt-9">
      <p className="text-sm text-soft">
        <a href="/outlets/">Outlets</a>
      </p>
      <h1 className="title mt-1 flex items-center gap-3">
        <Swatch outlet={outlet} />
        {outlet.name}
      </h1>
      <p className="mt-2">
        {outlet.country} ·{' '}
        <a href={outlet.url} rel="external noopener">
          {new URL(outlet.url).host}
        </a>
      </p>
      {outlet.funding && (
        <p className="text-soft mt-1 max-w-measure">
          {outlet.funding.note} Source: <Source text={outlet.funding.source} />
        </p>
      )}
      <ul className="mt-4">
        {articles.slice(-mostArticles).map((article) => (
          <li key={article.id} className="line-above py-2 text-sm">
            <a className="quiet" href={articleAddress(article.id)}>
              {articleName(article)}
            </a>
            <span className="text-soft">
              {' '}
              {counted(article.entryIds.length, 'entry', 'entries')} from{' '}
              {counted(article.lineCount, 'line')}
            </span>
          </li>
        ))}
      </ul>
      {articles.length > mostArticles && (
        <p className="text-sm">
          These are its newest of {counted(articles.length, 'article')}; each entry leads to its
          own.
        </p>
      )}
    </header>
  );
}

function Source({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return text;
  return (
    <a href={text} rel="external noopener">
      {new URL(text).host}
    </a>
  );
}
