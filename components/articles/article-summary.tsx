import type { ReadingReport } from '@/lib/report/report-article';
import type { Article } from '@/lib/schema/article';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { findLang } from '../site/lang';
import { Link } from '../site/link';
import { formatArticleName } from './article-name';
import { ConfidenceScale } from './confidence-scale';
import { FindingsTable } from './findings-table';
import { OpenQuestions } from './open-questions';

const origins: Readonly<Record<Article['textFrom'], string>> = {
  text: 'plain text, kept as received',
  html: 'a saved HTML page; the lines below are its extracted text',
  'json-ld': 'structured data (JSON-LD); the lines below are its extracted text',
};

/** Heads an article page: title, line counts and links to the reading report below. */
export function ArticleHeader({ report }: { report: ReadingReport }) {
  const { article, outlet, lines, entryCount, doubts } = report;
  return (
    <header className="pt-6 sm:pt-9">
      <p className="text-sm text-soft">
        <Link href="/articles/">Articles</Link> · source text
      </p>
      <h1 className="title mt-1 max-w-[52rem]" lang={article.title ? findLang(outlet) : undefined}>
        {formatArticleName(article)}
      </h1>
      <p className="mt-3 max-w-measure">
        <b>{formatCount(lines.lines, 'line')}</b>: {lines.inEntries} in{' '}
        {formatCount(entryCount, 'entry', 'entries')}, {lines.about} about the article as a whole,{' '}
        {lines.aside} set aside, {lines.blank} blank.
      </p>
      <p className="mt-2 text-sm">
        Below the text: <Link href="#report">how it was read</Link> and{' '}
        <Link href="#doubts">
          {doubts.length === 0 ? 'no open questions' : formatCount(doubts.length, 'open question')}
        </Link>
        .
      </p>
    </header>
  );
}

/** Reports how an article was read: findings with their evidence and confidence, then open questions. */
export function ArticleReport({ report }: { report: ReadingReport }) {
  const { article, doubts } = report;
  return (
    <>
      <section aria-labelledby="report" className="mt-12">
        <div className="prose">
          <h2 id="report">How this article was read</h2>
          <p>
            Our copy is {origins[article.textFrom]}. SHA-256 of{' '}
            {article.textFrom === 'text' ? 'the text' : 'the copy as received'}:{' '}
            <span className="wrap-anywhere select-all text-sm">{article.sha256}</span>
          </p>
        </div>
        <details className="forms">
          <summary>What the five confidence levels mean</summary>
          <ConfidenceScale />
        </details>
        <FindingsTable report={report} />
      </section>
      <OpenQuestions doubts={doubts} />
    </>
  );
}
