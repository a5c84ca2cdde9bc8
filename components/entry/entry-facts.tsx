import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Article } from '@/lib/schema/article';
import type { Citation } from '@/lib/schema/citation';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { FactName } from '@/lib/schema/evidence';
import { articleUrl, entryUrl, outletUrl } from '@/lib/url/page-urls';
import { formatLineRange } from '@/lib/wording/counts-and-lists';
import { explainTime } from '@/lib/wording/explain-time';
import { Citations } from '../site/citations';
import { findLang } from '../site/lang';

/** Shows an entry's source, permalink and citation and, on demand, the evidence for each fact. */
export function EntryFacts({
  entry,
  catalogue,
  permalink,
  citations,
  embed,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
  permalink: string;
  citations: readonly Citation[];
  embed: string;
}) {
  const article = catalogue.article(entry.source.article);
  const outlet = catalogue.outlet(entry.source.outlet);
  const lineUrl = (line: number) => articleUrl(article.id, line);
  return (
    <section aria-labelledby="source" className="facts mt-8 lg:mt-0">
      <h2 id="source" className="line-above strong pt-3 text-base">
        Source and citation
      </h2>
      <dl>
        <Fact name="Source">
          <Link href={outletUrl(outlet.id)}>{outlet.name}</Link>
          {outlet.funding?.kind === 'state-funded' && ' (state-funded)'},{' '}
          <Link href={lineUrl(entry.source.lines[0])}>
            {formatLineRange(entry.source.lines)} of our copy
          </Link>
          {article.via && <>, as republished by {article.via.name}</>}
          {article.url ? (
            <>
              {'; '}
              <Link href={article.url}>original article</Link>
            </>
          ) : (
            '; URL of the original not known'
          )}
        </Fact>
        <Fact name="Permalink">
          <span className="select-all wrap-anywhere">{permalink}</span>
        </Fact>
        <Fact name="Cite">
          <Citations url={entryUrl(entry)} id={entry.id} citations={citations} embed={embed} />
        </Fact>
      </dl>
      <details className="forms">
        <summary>How we know the time, date and text</summary>
        <dl>
          <Fact name="Time">{explainTime(entry.time)}</Fact>
          <Fact name={entry.dayEvidence.sure === 'stated' ? 'Date (stated)' : 'Date (inferred)'}>
            <DayEvidence evidence={entry.dayEvidence} lang={findLang(outlet)} lineUrl={lineUrl} />
          </Fact>
          <HeadlineFact entry={entry} article={article} />
          <GivenFact name="Outlet (added by editors)" fact="outlet" article={article} />
          <Fact name="SHA-256 of the text">
            <Link href={articleUrl(article.id)}>{entry.source.sha256.slice(0, 16)}…</Link>
          </Fact>
        </dl>
      </details>
    </section>
  );
}

/** Explains a headline that differs from the printed line. */
function HeadlineFact({ entry, article }: { entry: AnnotatedEntry; article: Article }) {
  const { from, line, text } = entry.headline;
  if (from !== 'source') return null;
  if (line === null) {
    return (
      <GivenFact
        name="Headline (added by editors; our copy has none)"
        fact="title"
        article={article}
      />
    );
  }
  const printed = article.textLines[line - 1]?.trim() ?? text;
  if (entry.kind === 'update' || printed === text) return null;
  return <Fact name="Headline">Part of the printed line: “{printed}”</Fact>;
}

/** Shows the editors' notes on a fact that the text does not print. */
function GivenFact({ name, fact, article }: { name: string; fact: FactName; article: Article }) {
  const notes = article.evidence
    .filter((item) => item.fact === fact)
    .flatMap(({ note }) => note ?? []);
  return notes.length > 0 && <Fact name={name}>{notes.join(' ')}</Fact>;
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Explains how an entry's date is known, with the quoted words and their line. */
function DayEvidence({
  evidence: { because, quote, line },
  lang,
  lineUrl,
}: {
  evidence: AnnotatedEntry['dayEvidence'];
  lang: string | undefined;
  lineUrl: (line: number) => string;
}) {
  const isAlreadyQuoted = quote === null || because.includes(quote);
  return (
    <>
      {because}{' '}
      {!isAlreadyQuoted && (
        <>
          “<span lang={lang}>{quote}</span>”{' '}
        </>
      )}
      {line !== null && <Link href={lineUrl(line)}>Line {line}</Link>}
    </>
  );
}
