import { outletAddress } from '@/lib/chronology/address';
import { fullDate } from '@/lib/chronology/dates';
import { fateTotals } from '@/lib/chronology/fate';
import { counted } from '@/lib/chronology/words';
import type { Article } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { articleForm, articleName } from './article-name';
import { langOf } from './lang';

/** Where an article comes from, what was worked out about it and on what evidence. */
export function ArticleFacts({
  article,
  entries,
  outlet,
}: {
  article: Article;
  entries: readonly AnnotatedEntry[];
  outlet: Outlet;
}) {
  const totals = fateTotals(article, entries);
  return (
    <header className="pt-6 sm:pt-9 pb-8">
      <p className="text-sm text-soft">
        <a href="/articles/">Articles</a> · the source text, line by line
      </p>
      <h1 className="title mt-1 max-w-[52rem]" lang={article.title ? langOf(outlet) : undefined}>
        {articleName(article)}
      </h1>
      <p className="mt-3 max-w-measure">
        <b>{counted(totals.lines, 'line')}</b>: {totals.inEntries} in{' '}
        {counted(entries.length, 'entry', 'entries')}, {totals.about} about the article as a whole,{' '}
        {totals.aside} set aside, {totals.blank} blank.
      </p>
      <dl className="facts grid sm:grid-cols-2 gap-x-12 max-w-[60rem]">
        <div>
          <dt>Published by</dt>
          <dd>
            <a href={outletAddress(outlet.id)}>{outlet.name}</a>
            {article.via && (
              <>
                , as republished by <Via via={article.via} />
              </>
            )}
          </dd>
          <dt>Original</dt>
          <dd className="wrap-anywhere">
            {article.url ? (
              <a href={article.url} rel="external noopener">
                {article.url}
              </a>
            ) : (
              'Its address is not known.'
            )}
          </dd>
          {article.textFrom !== 'text' && (
            <>
              <dt>Taken from</dt>
              <dd>
                {article.textFrom === 'html'
                  ? 'A saved HTML page. The lines below are its text.'
                  : 'Structured data (JSON-LD). The lines below are its words.'}
              </dd>
            </>
          )}
          <dt>SHA-256 of the {article.textFrom === 'text' ? 'text' : 'file'}</dt>
          <dd className="wrap-anywhere select-all">{article.sha256}</dd>
        </div>
        <div>
          <dt>Read as</dt>
          <dd>
            {articleForm(article)}
            {article.order && `, ${article.order.replace('-', ' ')}`}
            {article.zone && `; clocks in ${article.zone}`}
          </dd>
          <dt>Day</dt>
          <dd>
            {article.published ? (
              <>
                {fullDate(article.published.day)}, {article.published.sure}.{' '}
                {article.published.because}
                {article.published.quote &&
                  !article.published.because.includes(article.published.quote) && (
                    <>
                      {' '}
                      “<span lang={langOf(outlet)}>{article.published.quote}</span>”
                    </>
                  )}
                {article.published.line && (
                  <>
                    {' '}
                    <a href={`#L${article.published.line}`}>Line {article.published.line}</a>
                  </>
                )}
              </>
            ) : (
              'Not known.'
            )}
          </dd>
          <Evidence article={article} />
        </div>
      </dl>
      <Issues article={article} />
    </header>
  );
}

function Via({ via }: { via: NonNullable<Article['via']> }) {
  if (!via.url) return via.name;
  return (
    <a href={via.url} rel="external noopener">
      {via.name}
    </a>
  );
}

const factInWords: Readonly<Record<Article['evidence'][number]['fact'], string>> = {
  outlet: 'Outlet',
  url: 'Address',
  published: 'Day',
  title: 'Title',
  zone: 'Zone',
  via: 'Republished',
};

/** What an editor gave because the text does not print it, and why it is believed. */
function Evidence({ article }: { article: Article }) {
  if (article.evidence.length === 0) return null;
  return (
    <>
      <dt>Given by an editor, with evidence</dt>
      <dd>
        <ul>
          {article.evidence.map(({ fact, quote, line, note }) => (
            <li key={`${fact} ${line} ${note}`} className="mb-1">
              {factInWords[fact]}: {note}
              {quote && (
                <>
                  {note && ' '}“{quote}”, <a href={`#L${line}`}>line {line}</a>
                </>
              )}
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function Issues({ article }: { article: Article }) {
  if (article.issues.length === 0) return null;
  return (
    <section aria-labelledby="issues" className="mt-6 max-w-measure text-sm">
      <h2 id="issues" className="strong">
        Found in reading
      </h2>
      <ul>
        {article.issues.map((issue) => (
          <li key={`${issue.code} ${issue.line} ${issue.column}`} className="mt-1">
            {issue.line && (
              <>
                <a href={`#L${issue.line}`}>Line {issue.line}</a>:{' '}
              </>
            )}
            {issue.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
