import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import { type Fate, type FateRun, listFateRuns } from '@/lib/report/fate';
import { type Article, setAsideReasons } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryInDayUrl } from '@/lib/url/page-urls';
import { describeTime } from '@/lib/wording/format-time';
import { findLang } from '../site/lang';

/** Shows an article's text with line numbers and, in the margin, what each run of lines is. */
export function ArticleLines({
  article,
  entries,
  outlet,
  catalogue,
}: {
  article: Article;
  entries: readonly AnnotatedEntry[];
  outlet: Outlet;
  catalogue: Catalogue;
}) {
  return (
    <section aria-labelledby="text">
      <div className="prose pb-4">
        <h2 id="text">Source text, line by line</h2>
      </div>
      <ol className="line-runs">
        {listFateRuns(article, entries).map((run) => (
          <li key={run.lines[0]?.number} className={run.fate.kind}>
            <p className="line-use">
              <LineUse fate={run.fate} catalogue={catalogue} />
            </p>
            <Lines run={run} lang={findLang(outlet)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Lines({ run, lang }: { run: FateRun; lang: string | undefined }) {
  return (
    <ol className="lines" start={run.lines[0]?.number}>
      {run.lines.map(({ number, text }) => (
        <li key={number} id={`L${number}`}>
          <Link className="number" href={`#L${number}`}>
            <span className="sr-only">Line </span>
            {number}
          </Link>
          <span className="text" lang={lang}>
            {text}
          </span>
        </li>
      ))}
    </ol>
  );
}

const roles = {
  title: 'Article title',
  standfirst: 'Article standfirst',
  dateline: 'Article dateline',
  section: 'Section heading',
} as const;

function LineUse({ fate, catalogue }: { fate: Fate; catalogue: Catalogue }) {
  switch (fate.kind) {
    case 'entry':
      return fate.entries.map((entry) => (
        <span className="block" key={entry.id}>
          Entry, {describeTime(entry.time)}
          <Link className="line-clamp-2" href={entryInDayUrl(entry, catalogue.partOf(entry))}>
            {entry.headline.text}
          </Link>
        </span>
      ));
    case 'furniture':
      return roles[fate.role];
    case 'aside':
      return `Set aside: ${setAsideReasons[fate.reason]}`;
    case 'blank':
      return 'Blank';
    case 'unread':
      return 'Not classified. This is a bug in Daybook.';
  }
}
