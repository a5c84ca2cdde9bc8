import { Link } from '@/components/site/link';
import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { entryUrl } from '@/lib/url/page-urls';
import { findLang } from '../site/lang';
import { AlsoReportedLine } from './also-reported-line';
import { Byline } from './byline';
import { Clock } from './clock';
import { EntryActions } from './entry-actions';
import { EntryTags } from './entry-tags';
import { FilteredWords } from './entry-words';
import { SaidBy } from './said-by';

/** Shows an entry in full on its day's page. */
export function FullEntry({ entry, catalogue }: { entry: AnnotatedEntry; catalogue: Catalogue }) {
  const outlet = catalogue.outlet(entry.source.outlet);
  const isFirstSentence = entry.headline.from === 'first-sentence';
  return (
    <article aria-labelledby={`h-${entry.slug}`}>
      <Clock time={entry.time} />
      <Byline outlet={outlet} remark={formatRemark(entry)} />
      <h3
        id={`h-${entry.slug}`}
        className={isFirstSentence ? 'headline from-first-sentence' : 'headline'}
        lang={findLang(outlet)}
      >
        <Link href={entryUrl(entry)}>{entry.headline.text}</Link>
      </h3>
      <div className="mt-1.5">
        <FilteredWords entry={entry} lang={findLang(outlet)} afterFirstSentence />
        <SaidBy attributions={entry.attributions} catalogue={catalogue} />
        <AlsoReportedLine entry={entry} catalogue={catalogue} />
        <div className="entry-details">
          <EntryTags entry={entry} catalogue={catalogue} />
          <EntryActions entry={entry} article={catalogue.article(entry.source.article)} />
        </div>
      </div>
    </article>
  );
}

/** Returns a remark that a reader needs before the headline, if any. */
export function formatRemark({ headline, kind }: AnnotatedEntry): string | undefined {
  if (headline.from === 'first-sentence') return 'no headline';
  return (
    [kindInWords[kind], headline.line === null ? 'headline added by editors' : null]
      .filter(Boolean)
      .join(' · ') || undefined
  );
}

/** Describes an entry's place in its article; ordinary posts need no description. */
export const kindInWords: Readonly<Record<AnnotatedEntry['kind'], string | undefined>> = {
  update: undefined,
  lead: 'introduction to the live blog',
  original: 'first version of the live blog',
  report: 'report',
};
