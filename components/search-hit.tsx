import { entryAddress } from '@/lib/chronology/address';
import { weekdayAndDate } from '@/lib/chronology/dates';
import { counted } from '@/lib/chronology/words';
import type { Excerpts } from '@/lib/search/excerpts';
import type { IndexedText } from '@/lib/search/index-format';
import { SearchPieces } from './search-pieces';

/** An entry that was found, and where to read it. */
export type ShownHit = { entry: IndexedText; outlet: string; excerpts: Excerpts };

/** An entry that was found, with the found words in their context. */
export function SearchHit({ hit: { entry, outlet, excerpts } }: { hit: ShownHit }) {
  const { headline, paragraphs, matching, all } = excerpts;
  return (
    <li className="line-above py-4">
      <p className="remark">
        {weekdayAndDate(entry.day)} · {entry.time} · {outlet}
      </p>
      <h2 className={entry.made ? 'headline made mt-1' : 'headline mt-1'}>
        <a href={entryAddress(entry)}>
          <SearchPieces pieces={headline} />
        </a>
      </h2>
      <div className="words found mt-1">
        {paragraphs.map(({ paragraph, pieces, cutBefore, cutAfter }) => (
          <p key={paragraph}>
            {cutBefore && '… '}
            <SearchPieces pieces={pieces} />
            {cutAfter && ' …'}
          </p>
        ))}
      </div>
      {entry.kind === 'report' && matching > 0 && (
        <p className="remark mt-1">
          A whole report: found in {matching} of its {counted(all, 'paragraph')}
        </p>
      )}
    </li>
  );
}
