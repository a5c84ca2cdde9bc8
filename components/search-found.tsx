import { countedEntries } from '@/lib/chronology/words';
import type { Nearest } from '@/lib/search/nearest';
import type { SearchResult } from '@/lib/search/search';
import { type Asked, writeAddress } from '@/lib/search/search-address';
import { SearchHit, type ShownHit } from './search-hit';
import { type FilterLabels, foundSentence, noteSentence, offerWords } from './search-words';

/** What a search found: all that is shown of it. */
export type Found = {
  asked: Asked;
  result: SearchResult;
  /** The first of the hits, with their texts. */
  shown: ShownHit[];
  offers: Nearest[];
};

/** What was found, said in a sentence and listed; where nothing was, the ways on. */
export function SearchFound({
  found: { asked, result, shown, offers },
  labels,
  onMore,
  onOlder,
}: {
  found: Found;
  labels: FilterLabels;
  onMore: () => void;
  onOlder: () => void;
}) {
  const { hits, query, olderShards } = result;
  return (
    <section aria-label="What was found" className="mt-6">
      <p className="state">{foundSentence(result, asked.filters, labels)}.</p>
      {query.notes.map((note) => (
        <p key={note.kind + note.text} className="remark mt-2">
          {noteSentence(note, labels)}
        </p>
      ))}
      {hits.length === 0 && <WaysOn offers={offers} />}
      <ol className="mt-4">
        {shown.map((hit) => (
          <SearchHit key={hit.entry.id} hit={hit} />
        ))}
      </ol>
      {shown.length < hits.length && (
        <button type="button" className="search-button" onClick={onMore}>
          Show more of the {countedEntries(hits.length)}
        </button>
      )}
      {olderShards > 0 && shown.length === hits.length && (
        <button type="button" className="search-button" onClick={onOlder}>
          Search older entries too
        </button>
      )}
    </section>
  );
}

function WaysOn({ offers }: { offers: readonly Nearest[] }) {
  if (offers.length === 0) {
    return (
      <p className="mt-4">
        Nothing comes near it either. The <a href="/topics/">topics</a> and <a href="/">the days</a>{' '}
        show all that is held here.
      </p>
    );
  }
  return (
    <div className="mt-4">
      <h2 className="strong">What would find something</h2>
      <ul className="mt-1">
        {offers.map((offer) => (
          <li key={offer.kind + offer.what}>
            <a
              className="quiet min-h-9 underline"
              href={`/search/${writeAddress({ text: offer.query, filters: offer.filters })}`}
            >
              {offerWords(offer)}
            </a>{' '}
            <span className="remark">{countedEntries(offer.entries)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
