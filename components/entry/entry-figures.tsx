import type { Catalogue } from '@/lib/chronology/catalogue-index';
import type { AnnotatedEntry } from '@/lib/schema/entry';
import { joinList } from '@/lib/wording/counts-and-lists';
import { CollapsibleSection } from '../site/collapsible-section';
import { findLang } from '../site/lang';
import { Quotation } from '../site/quotation';
import { figureKinds } from './figure-kinds';
import { SourceLines } from './source-lines';

/** Lists the numbers in an entry with what they count, quoted, on the entry’s own page. */
export function EntryFigures({
  entry,
  catalogue,
}: {
  entry: AnnotatedEntry;
  catalogue: Catalogue;
}) {
  const figures = catalogue.figuresOf(entry.id);
  if (figures.length === 0) return null;
  const lang = findLang(catalogue.outlet(entry.source.outlet));
  const kinds = [...new Set(figures.map(({ counts }) => counts.kind))];
  return (
    <CollapsibleSection
      id="figures"
      heading="Figures"
      brief={joinList(kinds.map((kind) => figureKinds[kind].toLowerCase()))}
    >
      <p className="remark mt-1">Every number we could extract; some may be missing.</p>
      <dl className="term-list">
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{figureKinds[kind]}</dt>
            <dd>
              <ul>
                {mergeTexts(figures.filter(({ counts }) => counts.kind === kind)).map(
                  ([text, lines]) => (
                    <li key={text}>
                      <Quotation quote={text} lang={lang} />{' '}
                      <SourceLines article={entry.source.article} lines={lines} />
                    </li>
                  ),
                )}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </CollapsibleSection>
  );
}

/** Merges equal quotations and collects their lines. */
function mergeTexts(figures: readonly { text: string; line: number }[]): [string, number[]][] {
  const texts = new Map<string, number[]>();
  for (const { text, line } of figures) texts.set(text, [...(texts.get(text) ?? []), line]);
  return [...texts];
}
