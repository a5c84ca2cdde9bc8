import type { ReactNode } from 'react';
import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { Article } from '@/lib/schema/article';
import type { Citation } from '@/lib/schema/citation';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import type { FactName } from '@/lib/schema/evidence';
import { articleUrl, entryUrl, outletUrl } from '@/lib/url/page-urls';
import { lineRange } from '@/lib/wording/counts-and-lists';
import { explainTime } from '@/lib/wording/explain-time';
import { Citations } from '../site/citations';
import { langOf } from '../site/lang';

/** Where an entry is from and how to cite it; what each fact rests on, on demand. */
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
  const lineAddress = (line: number) => articleUrl(article.id, line);
  return (
    <section aria-labelledby="source" className="facts mt-8 lg:mt-0">
      <h2 id="source" className="line-above strong pt-3 text-base">
        Source and citation
      </h2>
      <dl>
        <Fact name="Source">
          <Link href={outletUrl(outlet.id)}>{outlet.name}</Link>
          {outlet.funding?.kind === 'state-funded' && ' (state-funded)'},{' '}
          <Link href={lineAddress(entry.source.lines[0])}>{lineRange(entry.source.lines)}</Link> of
          the text as held
          {article.via && <>, as republished by {article.via.name}</>}
          {article.url ? (
            <>
              {'; '}
              <Link href={article.url}>the original</Link>
            </>
          ) : (
            '; the address of the original is not known'
          )}
        </Fact>
        <Fact name="Permalink">
          <span className="select-all wrap-anywhere">{permalink}</span>
        </Fact>
        <Fact name="To cite">
          <Citations address={entryUrl(entry)} id={entry.id} citations={citations} embed={embed} />
        </Fact>
      </dl>
      <details className="forms">
        <summary>How time, day and text are known</summary>
        <dl>
          <Fact name="Time">{explainTime(entry.time)}</Fact>
          <Fact name={entry.dayEvidence.sure === 'stated' ? 'Day, as stated' : 'Day, inferred'}>
            <DayEvidence
              evidence={entry.dayEvidence}
              lang={langOf(outlet)}
              lineAddress={lineAddress}
            />
          </Fact>
          <HeadlineFact entry={entry} article={article} />
          <GivenFact name="Outlet, given by Daybook’s editors" fact="outlet" article={article} />
          <Fact name="SHA-256 of the text">
            <Link href={articleUrl(article.id)}>{entry.source.sha256.slice(0, 16)}…</Link>
          </Fact>
        </dl>
      </details>
    </section>
  );
}

/** Where a headline is not the line as printed, says so. */
function HeadlineFact({ entry, article }: { entry: AnnotatedEntry; article: Article }) {
  const { from, line, text } = entry.headline;
  if (from !== 'source') return null;
  if (line === null) {
    return (
      <GivenFact
        name="Headline, given by Daybook’s editors: the copy prints none"
        fact="title"
        article={article}
      />
    );
  }
  const printed = article.textLines[line - 1]?.trim() ?? text;
  if (entry.kind === 'update' || printed === text) return null;
  return <Fact name="Headline">A part of the line printed: “{printed}”.</Fact>;
}

/** A fact that the text does not print, with what the editors say for it. */
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

/** What an entry's day rests on, in a sentence, with the words quoted and their line. */
function DayEvidence({
  evidence: { because, quote, line },
  lang,
  lineAddress,
}: {
  evidence: AnnotatedEntry['dayEvidence'];
  lang: string | undefined;
  lineAddress: (line: number) => string;
}) {
  const alreadyQuoted = quote === null || because.includes(quote);
  return (
    <>
      {because}{' '}
      {!alreadyQuoted && (
        <>
          “<span lang={lang}>{quote}</span>”{' '}
        </>
      )}
      {line !== null && <Link href={lineAddress(line)}>Line {line}</Link>}
    </>
  );
}
