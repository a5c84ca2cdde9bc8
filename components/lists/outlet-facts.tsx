import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { articleUrl } from '@/lib/url/page-urls';
import { formatCount, formatEntryCount } from '@/lib/wording/counts-and-lists';
import { formatArticleName } from '../articles/article-name';
import { OutletMark } from '../site/outlet-mark';

/** Articles listed, the newest; the others are only counted. */
const listedArticles = 30;

const fundingKinds: Readonly<Record<NonNullable<Outlet['funding']>['kind'], string>> = {
  'state-funded': 'State-funded',
  public: 'Publicly funded',
  private: 'Privately funded',
};

/** Describes an outlet: country, website, time zone, funding and its articles in this collection. */
export function OutletFacts({
  outlet,
  articles,
}: {
  outlet: Outlet;
  articles: readonly Article[];
}) {
  const { name, country, homeZone, url, funding } = outlet;
  return (
    <header className="pt-6 sm:pt-9">
      <p className="text-sm text-soft">
        <Link href="/outlets/">Outlets</Link>
      </p>
      <h1 className="title mt-1 flex items-center gap-3 wrap-anywhere">
        <OutletMark outlet={outlet} />
        {name}
      </h1>
      <dl className="pairs mt-3 max-w-measure">
        <Fact label="Country">{country}</Fact>
        <Fact label="Website">
          <Link href={url}>{new URL(url).host}</Link>
        </Fact>
        <Fact label="Time zone">{homeZone}</Fact>
        <Fact label="Funding">
          {funding === undefined ? (
            'Not stated in this collection.'
          ) : (
            <>
              <b>{fundingKinds[funding.kind]}.</b> {funding.note} Source:{' '}
              <Source text={funding.source} />
            </>
          )}
        </Fact>
        <Fact label={articles.length === 1 ? 'Article' : 'Articles'}>
          <ul>
            {articles.slice(-listedArticles).map((article) => (
              <li key={article.id}>
                <Link href={articleUrl(article.id)}>{formatArticleName(article)}</Link>{' '}
                <span className="text-soft">
                  {formatEntryCount(article.entryIds.length)} from{' '}
                  {formatCount(article.lineCount, 'line')}
                </span>
              </li>
            ))}
          </ul>
          {articles.length > listedArticles &&
            `Showing the newest ${listedArticles} of ${formatCount(articles.length, 'article')}. Entries link to the others.`}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Source({ text }: { text: string }) {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) return text;
  return <Link href={text}>{new URL(text).host}</Link>;
}
