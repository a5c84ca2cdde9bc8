import type { ReadingReport } from '@/lib/report/report-article';
import type { Article } from '@/lib/schema/article';
import { counted } from '@/lib/wording/counts-and-lists';
import { langOf } from '../site/lang';
import { Link } from '../site/link';
import { articleName } from './article-name';
import { ConfidenceScale } from './confidence-scale';
import { FindingsTable } from './findings-table';
import { OpenQuestions } from './open-questions';

const origins: Readonly<Record<Article['textFrom'], string>> = {
  text: 'plain text, kept as it was received',
  html: 'a saved HTML page; the lines below are the text taken out of it',
  'json-ld': 'structured data (JSON-LD); the lines below are the words taken out of it',
};

/** What an article is, what became of its lines in one sentence, and the way to how that is known. */
export function ArticleHeader({ report }: { report: ReadingReport }) {
  const { article, outlet, lines, entryCount, doubts } = report;
  return (
    <header className="pt-6 sm:pt-9">
      <p className="text-sm text-soft">
        <Link href="/articles/">Articles</Link> · the source text, line by line
      </p>
      <h1 className="title mt-1 max-w-[52rem]" lang={article.title ? langOf(outlet) : undefined}>
        {articleName(article)}
      </h1>
      <p className="mt-3 max-w-measure">
        <b>{counted(lines.lines, 'line')}</b>: {lines.inEntries} in{' '}
        {counted(entryCount, 'entry', 'entries')}, {lines.about} about the article as a whole,{' '}
        {lines.aside} set aside, {lines.blank} blank.
      </p>
      <p className="mt-2 text-sm">
        Below the text: <Link href="#report">how it was read</Link>, on which evidence, and{' '}
        <Link href="#doubts">
          {doubts.length === 0 ? 'no doubts' : counted(doubts.length, 'doubt')}
        </Link>
        .
      </p>
    </header>
  );
}

/** How an article was read: what was printed, what was made of it, on which evidence, how sure. */
export function ArticleReport({ report }: { report: ReadingReport }) {
  const { article, doubts } = report;
  return (
    <>
      <section aria-labelledby="report" className="mt-12">
        <div className="prose">
          <h2 id="report">How it was read</h2>
          <p>
            The copy is {origins[article.textFrom]}. SHA-256 of{' '}
            {article.textFrom === 'text' ? 'the text' : 'the copy as received'}:{' '}
            <span className="wrap-anywhere select-all text-sm">{article.sha256}</span>
          </p>
        </div>
        <details className="forms">
          <summary>What the five words for how sure it is mean</summary>
          <ConfidenceScale />
        </details>
        <FindingsTable report={report} />
      </section>
      <OpenQuestions doubts={doubts} />
    </>
  );
}
