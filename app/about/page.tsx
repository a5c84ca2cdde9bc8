import type { Metadata } from 'next';
import { ArticleMonths } from '@/components/articles/article-months';
import { ReadingReport } from '@/components/articles/articles-table';
import { ConfidenceTotals, LineTotals } from '@/components/articles/collection-totals';
import { ConfidenceScale } from '@/components/articles/confidence-scale';
import { Link } from '@/components/site/link';
import { PageFrame } from '@/components/site/page-frame';
import { loadLibrary } from '@/lib/load/library';
import { allReports, articlePages } from '@/lib/report/article-pages';
import { counted } from '@/lib/wording/counts-and-lists';
import { pageMetadata } from '../next-metadata';
import { StructuredData } from '../structured-data';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'About',
    description: 'How Daybook reads articles, what it does not do, and whose the words are.',
    address: '/about/',
  });
}

const sections = [
  { id: 'method', label: 'Method' },
  { id: 'limits', label: 'Limits' },
  { id: 'report', label: 'Reading report' },
  { id: 'rights', label: 'Rights' },
  { id: 'offline', label: 'Reading without a network' },
  { id: 'adding', label: 'Adding an article' },
  { id: 'changes', label: 'Changes' },
  { id: 'mistakes', label: 'Reporting a mistake' },
] as const;

export default async function AboutPage() {
  const library = await loadLibrary();
  const { articles, entries, outlets, collection } = library;
  const reports = allReports(library);
  const pages = articlePages(library);
  return (
    <PageFrame section="about" skipTo="the page">
      <StructuredData site={library.collection} address="/about/" name="About" />
      <div className="prose pt-6 sm:pt-9">
        <h1 className="title">About Daybook</h1>
        <p>
          Daybook takes live blogs and reports apart and puts their posts in one order of time, so
          that a reader who comes late can see what was said, when, and by whom. This copy holds{' '}
          {counted(articles.length, 'article')} from {counted(outlets.length, 'outlet')} on{' '}
          {collection.conflict}: {counted(entries.length, 'entry', 'entries')}.
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
          Each article is a file, kept as it was received: plain text, a saved page, or the data
          that a page carries for machines. A program reads it line by line and makes an entry of
          each post. No sentence is written, shortened or translated by it; the title and the day of
          an article that prints none are given by editors, who say how they know. Every line ends
          in one place: in an entry, as the article’s title, standfirst or dateline, or set aside
          with a reason. The page of each article shows which.
        </p>
        <h3>Posts</h3>
        <p>
          A time is known by its form: a clock, with or without a zone, a date or a word such as
          “updated”, in one of many spellings and several languages. Numbers that are no times are
          common in reports of a war, so a page is judged as a whole: posts are marked alike, and
          the largest group of times that stand in one place and form is taken for its posts. For
          some outlets, more is known of their habits. Where a live blog prints no times, its
          headlines part the posts, and only the day is known of them. A page that shows neither is
          read as one report. Where a page carries the times of its posts as data, those are
          followed.
        </p>
        <h3>Days and times</h3>
        <p>
          Clocks are shown as they were printed, with their zone. A date printed with a post dates
          it. Else the list is read as a whole: down a list that has the newest first, the clock
          falls; a jump up by more than twelve hours is midnight, and a smaller one is a post out of
          place. Dates of photographs and days of war are not used. Without a zone a clock stays
          local and is not converted; without a day, none is made up.
        </p>
        <p>
          An entry gets a place among the others where clock, day and zone are each known. One
          without a clock is never given one: the first version of a live blog, printed below all
          its updates, stands before the first of them, and every other stands apart. Days are
          divided at midnight UTC.
        </p>
        <h3>Damage</h3>
        <p>
          Characters that a wrong encoding has damaged are put right where there is one way to do
          so, and the article’s page shows the lines as they came. What is unsure is listed there as
          a doubt and not hidden.
        </p>
        <h3>Topics</h3>
        <p>
          Topics are found by words, passage by passage. An entry is <em>about</em> a topic where
          that is its subject, and <em>mentions</em> it where it only comes up. Each entry’s page
          shows the words.
        </p>
        {collection.dayOne && <p>{collection.dayOne.note}</p>}

        <h2 id="limits">Limits</h2>
        <ul>
          <li>Daybook says what outlets said. It does not say who is right.</li>
          <li>
            A day without an article is a gap in this collection, and says nothing about that day.
          </li>
          <li>
            A copy may lack what the original had: pictures, videos, embedded posts, later
            corrections. Where the text shows that something is missing, a note says so.
          </li>
          <li>
            Topics found by words can miss what is said in others, or catch what was not meant.
          </li>
          <li>
            A layout that the program has not met may be read wrongly. The reading report says what
            was inferred.
          </li>
          <li>
            Where an outlet gave no headline, the first sentence stands in, and looks different.
          </li>
        </ul>

        <h2 id="report">Reading report</h2>
        <p>
          What was printed, what was worked out and what was given, and how sure each is. The page
          of every article has the same at length, with the evidence: the words it rests on and
          their line, or the editors’ note.
        </p>
        <h3 id="scale">How sure: five words</h3>
        <ConfidenceScale />
        <h3>The collection as a whole</h3>
        <p>
          How many answers are how sure: one an article, and one an entry where entries are named.
        </p>
        <ConfidenceTotals reports={reports} />
        <h3>Lines</h3>
        <LineTotals reports={reports} />
      </div>
      <details className="forms mt-6">
        <summary>
          Article by article:{' '}
          <span className="text-soft">{counted(articles.length, 'article')}</span>
        </summary>
        <div className="mt-3">
          {pages.length > 0 ? <ArticleMonths pages={pages} /> : <ReadingReport reports={reports} />}
        </div>
      </details>
      <div className="prose">
        <h2 id="rights">Rights</h2>
        <p>
          The words of the entries belong to their publishers and stand here with their names and
          links to the originals. Where you quote, quote the outlet; each entry’s page has a
          citation to copy.
        </p>
        <p>
          The outlines on the map of <Link href="/places/">places</Link> are those of Natural Earth,
          which are in the public domain, as Visionscarto corrected them (BSD 3-Clause) to the views
          of the United Nations: Crimea is Ukraine’s.
        </p>

        <h2 id="offline">Reading without a network</h2>
        <p>
          Pages that you open are kept on your device, and can be read again without a network.{' '}
          <Link href="/offline/">The whole collection can be kept as well</Link>, and removed again.
          A page that is not kept says so. Nothing about what you read leaves the device.
        </p>

        <h2 id="adding">Adding an article</h2>
        <ol>
          <li>
            Save its text, its page or its data, unchanged, as a file anywhere, and run{' '}
            <code>npm run add -- FILE</code>. It shows the entries it understood, what it set aside
            and what is unsure, asks only for what the text does not tell and how that is known, and
            writes the article’s file. A copy of an article that is held already is refused, and
            nothing is overwritten.
          </li>
          <li>
            Run <code>npm run check</code>. It names every problem with its line and what to do.
          </li>
          <li>Read the article’s reading report and its lines, build, and publish.</li>
        </ol>

        <h2 id="changes">Changes</h2>
        <p>
          What became different in this collection since it was first published is kept in a{' '}
          <Link href="/about/changes/">log of changes</Link>.
        </p>

        <h2 id="mistakes">Reporting a mistake</h2>
        <p>
          Mistakes can be reported through whoever publishes this copy of Daybook. Name the entry’s
          permalink, which is on its page, and the line of the source text.
        </p>
      </div>
    </PageFrame>
  );
}
