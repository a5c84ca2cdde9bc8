import type { Metadata } from 'next';
import { ArticleMonths } from '@/components/articles/article-months';
import { ReadingReport } from '@/components/articles/articles-table';
import { ConfidenceTotals, LineTotals } from '@/components/articles/collection-totals';
import { ConfidenceScale } from '@/components/articles/confidence-scale';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/load-library';
import { allReports, splitIntoArticlePages } from '@/lib/report/article-pages';
import { formatCount } from '@/lib/wording/counts-and-lists';
import { buildPageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return buildPageMetadata({
    title: 'About',
    description: 'How Daybook reads articles, its limits, and the rights in the text.',
    path: '/about/',
  });
}

const sections = [
  { id: 'method', label: 'Method' },
  { id: 'limits', label: 'Limits' },
  { id: 'report', label: 'Reading report' },
  { id: 'rights', label: 'Rights' },
  { id: 'offline', label: 'Reading offline' },
  { id: 'adding', label: 'Adding an article' },
  { id: 'changes', label: 'Changes' },
  { id: 'mistakes', label: 'Reporting a mistake' },
] as const;

export default async function AboutPage() {
  const library = await loadLibrary();
  const { articles, entries, outlets, collection } = library;
  const reports = allReports(library);
  const pages = splitIntoArticlePages(library);
  return (
    <PageFrame section="about" skipTo="the page">
      <StructuredData site={library.collection} path="/about/" name="About" />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">About Daybook</h1>
        <p>
          Daybook splits live blogs and reports into posts and merges them into one timeline, so
          that late readers can see what was said, when, and by whom. This collection has{' '}
          {formatCount(articles.length, 'article')} from {formatCount(outlets.length, 'outlet')} on{' '}
          {collection.conflict}: {formatCount(entries.length, 'entry', 'entries')}.
        </p>
        <nav aria-label="On this page" className="no-print">
          <ul className="contents-list">
            {sections.map(({ id, label }) => (
              <li key={id}>
                <Link href={`#${id}`}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>

        <h2 id="method">Method</h2>
        <p>
          Each article is a file, kept as received: plain text, a saved page or its structured data.
          A program reads it line by line and makes each post an entry. It never writes, shortens or
          translates a sentence. If an article has no title or date, editors add it and say how they
          know. Every line is in an entry, part of the article’s title, standfirst or dateline, or
          set aside with a reason. Each article’s page shows which.
        </p>
        <h3>Posts</h3>
        <p>
          Daybook recognises times by their form: a clock time, with or without a zone, a date or a
          word such as “updated”, in many spellings and several languages. War reports also contain
          many numbers that are not times, so each page is judged as a whole. The largest group of
          timestamps that share position and format is taken as the posts. Some outlets have rules
          of their own. A live blog without times is split at its headlines, and its posts have only
          a date. A page with neither is one report. If a page has the times of its posts as
          structured data, those are used.
        </p>
        <h3>Days and times</h3>
        <p>
          Times are shown as published, with their zone. A date printed with a post sets its day.
          Otherwise the whole list is used: in a list with the newest post first, times fall from
          post to post. A jump up by more than twelve hours is midnight; a smaller one is a post out
          of order. Dates of photographs and counts of days of war are ignored. A time without a
          zone stays local and is not converted. Missing dates are never made up.
        </p>
        <p>
          An entry has a place in the timeline if its time, day and zone are known. An entry without
          a time never gets one. The first version of a live blog, printed below all updates, comes
          before the first of them; other entries without a time are listed separately. Days are
          divided at midnight UTC.
        </p>
        <h3>Damaged text</h3>
        <p>
          Characters damaged by a wrong encoding are repaired if there is only one way to do so. The
          article’s page shows the lines as received, and lists what remains unclear as open
          questions.
        </p>
        <h3>Topics</h3>
        <p>
          Topics are found by their words, section by section. An entry is <em>about</em> a topic if
          that is its subject; otherwise it only <em>mentions</em> the topic. Each entry’s page
          shows the words.
        </p>
        {collection.dayOne && <p>{collection.dayOne.note}</p>}

        <h2 id="limits">Limits</h2>
        <ul>
          <li>Daybook shows what outlets reported. It does not say who is right.</li>
          <li>
            A day without articles is a gap in this collection. It does not mean that nothing
            happened.
          </li>
          <li>
            Our copies may lack parts of the originals: pictures, videos, embedded posts, later
            corrections. If the text shows that something is missing, a note says so.
          </li>
          <li>Topics are found by words, so some are missed and some are wrong.</li>
          <li>Unfamiliar layouts may be misread. The reading report shows what was inferred.</li>
          <li>
            If an outlet gave no headline, the first sentence is shown instead, in a different
            style.
          </li>
        </ul>

        <h2 id="report">Reading report</h2>
        <p>
          This report counts what was printed, derived, inferred or given, and our confidence in it.
          Each article’s page has the details with the evidence: quoted words with their line, or a
          note by the editors.
        </p>
        <h3 id="scale">Confidence levels</h3>
        <ConfidenceScale />
        <h3>The whole collection</h3>
        <p>
          Number of answers at each level: one per article, or one per entry for questions about
          entries.
        </p>
        <ConfidenceTotals reports={reports} />
        <h3>Lines</h3>
        <LineTotals reports={reports} />
      </div>
      <details className="forms mt-6">
        <summary>
          By article: <span className="text-soft">{formatCount(articles.length, 'article')}</span>
        </summary>
        <div className="mt-3">
          {pages.length > 0 ? <ArticleMonths pages={pages} /> : <ReadingReport reports={reports} />}
        </div>
      </details>
      <div className="prose">
        <h2 id="rights">Rights</h2>
        <p>
          The text of entries belongs to its publishers, who are named and linked. When you quote
          it, credit the outlet; each entry’s page has a citation to copy.
        </p>
        <p>
          The map of <Link href="/places/">places</Link> uses Natural Earth’s outlines (public
          domain), corrected by Visionscarto (BSD 3-Clause) to the United Nations’ view: Crimea is
          part of Ukraine.
        </p>

        <h2 id="offline">Reading offline</h2>
        <p>
          Pages that you open are saved on your device, so that you can read them again offline. You
          can also <Link href="/offline/">save the whole collection</Link>, and delete it again.
          Nothing about what you read leaves the device.
        </p>

        <h2 id="adding">Adding an article</h2>
        <ol>
          <li>
            Save its text, page or structured data unchanged in a file anywhere, and run{' '}
            <code>npm run add -- FILE</code>. It shows the entries it found, the lines set aside and
            any open questions. It asks only for facts that the text lacks, and how you know them.
            Then it writes the article’s file. It refuses duplicates and overwrites nothing.
          </li>
          <li>
            Run <code>npm run check</code>. It lists every problem with its line and a fix.
          </li>
          <li>Check the article’s page and reading report, then build and publish.</li>
        </ol>

        <h2 id="changes">Changes</h2>
        <p>
          See the <Link href="/about/changes/">log of changes</Link> since this collection was first
          published.
        </p>

        <h2 id="mistakes">Reporting a mistake</h2>
        <p>
          Please report mistakes to the publisher of this site. Include the entry’s permalink, shown
          on its page, and the line of the source text.
        </p>
      </div>
    </PageFrame>
  );
}
