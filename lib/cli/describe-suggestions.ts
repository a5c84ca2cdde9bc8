import type { SuggestedPassage, Suggestions } from '@/lib/editor/suggest-additions';

const mostWords = 8;
const mostNames = 30;

/** Formats suggestions for a terminal: pairs, then names, then subjects without a topic. */
export function describeSuggestions({ pairs, names, topics }: Suggestions): string {
  return [
    formatSection(
      'Passages that may be about the same event',
      pairs.map(({ a, b, score, words }) =>
        [
          `${score.toFixed(2)}  ${formatPassage(a)}`,
          `      ${formatPassage(b)}`,
          `      matched: ${words.slice(0, mostWords).join(', ')}`,
        ].join('\n'),
      ),
    ),
    formatSection(
      'Names that the catalogue does not have',
      names
        .slice(0, mostNames)
        .map(
          ({ name, count, file, line }) =>
            `${String(count).padStart(4)}  ${name}  (${file}:${line})`,
        ),
      names.length > mostNames
        ? `… and ${names.length - mostNames} more: npm run names`
        : undefined,
    ),
    formatSection(
      'Passages without a topic',
      topics.map(({ passages, words }) =>
        [
          `  ${words.join(', ')}`,
          ...passages.map(({ entry, lines }) => `      ${entry} ${lines.join('–')}`),
        ].join('\n'),
      ),
    ),
  ].join('\n\n');
}

function formatSection(title: string, rows: readonly string[], more?: string): string {
  const shown = rows.length === 0 ? ['  none'] : rows;
  return [`${title} (${rows.length}):`, ...shown, ...(more === undefined ? [] : [more])].join('\n');
}

function formatPassage({ entry, lines, headline, events }: SuggestedPassage): string {
  const known = events.length === 0 ? '' : ` [in ${events.join(', ')}]`;
  return `${entry} ${lines.join('–')}${known}  ${headline.slice(0, 70)}`;
}
