import type { Metadata } from 'next';
import { PageFrame } from '@/components/page-frame';
import { ReadingReport } from '@/components/reading-report';
import { catalogueOf } from '@/lib/chronology/catalogue';
import { counted } from '@/lib/chronology/words';
import { loadLibrary } from '@/lib/load/library';
import { pageMetadata } from '../page-metadata';

export function generateMetadata(): Promise<Metadata> {
  return pageMetadata({
    title: 'About',
    description: 'How Daybook reads articles, what it does not do, and whose the words are.',
    address: '/about/',
  });
}

export default async function AboutPage() {
  const library = await loadLibrary();
  const { articles, entries, outlets, collection } = library;
  return (
    <PageFrame section="about" skipTo="the page">
      <div className="told pt-6 sm:pt-9">
        <h1 className="title">About Daybook</h1>
        <p>
          Daybook takes live blogs and reports apart and puts their posts in one order of time, so
          that a reader who comes late can see what was said, when, and by whom. This copy holds{' '}
          {counted(articles.length, 'article')} from {counted(outlets.length, 'outlet')} on{' '}
          {collection.conflict}: {counted(entries.length, 'entry', 'entries')}.
        </p>

        <h2>Method</h2>
        <p>
          Each article is a file, kept as it was received. A program reads it line by line, finds
          the times and headings that its outlet prints, and makes an entry of each post. No
          sentence is written, shortened or translated by it. Every line ends in one place: in an
          entry, as the article’s title, standfirst or dateline, or set aside with a reason. The
          page of each article shows which.
        </p>
        <p>
          Times are shown with the clock and the zone that were printed. An entry gets a place among
          the others where clock, day and zone are each known. One without a clock is never given
          one: the first version of a live blog, printed below all its updates, stands before the
          first of them, and every other stands apart. Where a day was worked out and not printed,
          the entry says so and quotes what it rests on. Days are divided at midnight UTC.
        </p>
        <p>
          Topics are found by words, passage by passage. An entry is <em>about</em> a topic where
          that is its subject, and <em>mentions</em> it where it only comes up. Each entry’s page
          shows the words.
        </p>
        {collection.dayOne && <p>{collection.dayOne.note}</p>}

        <h2>Limits</h2>
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
            Where an outlet gave no headline, the first sentence stands in, and looks different.
          </li>
        </ul>

        <h2 id="report">Reading report</h2>
        <p>Lines are counted without blank ones. The day is stated in the text or inferred.</p>
      </div>
      <div className="max-w-[52rem] mt-3">
        <ReadingReport articles={articles} entries={entries} catalogue={catalogueOf(library)} />
      </div>
      <div className="told">
        <h2>Rights</h2>
        <p>
          The words of the entries belong to their publishers and stand here with their names and
          links to the originals. Where you quote, quote the outlet; each entry’s page has a
          citation to copy.
        </p>

        <h2>Adding an article</h2>
        <ol>
          <li>
            Save its text, unchanged, as a file in <code>content/articles</code>, under a line{' '}
            <code>---</code>, a line <code>outlet:</code> with the outlet’s name in the catalogue,
            and a second line <code>---</code>.
          </li>
          <li>
            Run <code>npm run check</code>. It names every problem with its line and what to do.
          </li>
          <li>Look at what became of each line on the article’s page, and publish.</li>
        </ol>

        <h2>Reporting a mistake</h2>
        <p>
          Mistakes can be reported through whoever publishes this copy of Daybook. Name the entry’s
          permalink, which is on its page, and the line of the source text.
        </p>
      </div>
    </PageFrame>
  );
}
