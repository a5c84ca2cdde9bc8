import type { Piece } from '@/lib/search/excerpts';

/** Words of an outlet with what was looked for marked in them. */
export function SearchPieces({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ at, text, mark }) =>
    mark ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
