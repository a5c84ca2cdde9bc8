import { findStamps } from '@/lib/parse/stamps/find-stamps';
import type { Update } from '../data/json-ld';
import type { HtmlLine } from '../page/html-line';
import { listElements, readAttribute } from '../page/page-tree';
import { toTextKey } from '../page/text-key';
import type { Unit } from './unit';
import { findHeadline } from './unit-lines';

/** A clock before a headline, as some pages repeat it: `20:00 | Bridge closed`. */
export const clockPrefix =
  /^\s*\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h|\([a-z]{2,5}\)))?\s*[-–—|:•·]?\s*/iu;
/** Number of letters and digits from which a text identifies its post. */
const shortestKey = 12;
const longestKey = 80;
/** Most updates with the same words that are compared. */
const mostAlike = 20;
/** Zones differ by quarters of an hour. */
const quarterHour = 15;

/**
 * Finds the update of structured data that describes each post of a page, by identity: the id or anchor in its URL,
 * then its headline, then the beginning of its text. Each update describes one post.
 */
export function matchUpdates(
  units: readonly Unit[],
  lines: readonly HtmlLine[],
  updates: readonly Update[],
): (Update | null)[] {
  const free = new Set(updates);
  const found: (Update | null)[] = units.map(() => null);
  const keysOf = [listAnchors, listHeadlines, listTexts] as const;
  const ownKeys = [listUpdateAnchors, listUpdateHeadlines, listUpdateTexts] as const;
  keysOf.forEach((listKeys, kind) => {
    const byKey = new Map<string, Update[]>();
    for (const update of free) {
      for (const key of ownKeys[kind]?.(update) ?? []) {
        const known = byKey.get(key);
        if (known === undefined) byKey.set(key, [update]);
        else if (known.length < mostAlike) known.push(update);
      }
    }
    units.forEach((unit, index) => {
      if (found[index] !== null) return;
      const alike = listKeys(unit, lines)
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((candidate) => free.has(candidate));
      const update = alike.find((candidate) => mayBeTimeOf(unit, candidate)) ?? alike[0];
      if (update === undefined) return;
      found[index] = update;
      free.delete(update);
    });
  });
  return found;
}

/** Makes units of the lines from one update's words to the next, on pages whose posts show no times. */
export function findUnitsByText(lines: readonly HtmlLine[], updates: readonly Update[]): Unit[] {
  const starts = matchLines(lines, updates).toSorted((a, b) => a - b);
  return starts.map((first, at) => {
    const range = { first, last: (starts[at + 1] ?? lines.length) - 1 };
    return { ...range, time: null, headline: findHeadline(lines, range), element: null };
  });
}

/** Returns the line on which the words of each update begin on a page: of its headline, or else of its text. */
function matchLines(lines: readonly HtmlLine[], updates: readonly Update[]): number[] {
  const places = new Map<string, number>();
  lines.forEach(({ text, isTitle, aside }, index) => {
    if (isTitle || aside !== undefined) return;
    for (const key of toKeys(text)) if (!places.has(key)) places.set(key, index);
  });
  const found = updates.flatMap(
    (update) =>
      [...listUpdateHeadlines(update), ...listUpdateTexts(update)]
        .map((key) => places.get(key))
        .find((place) => place !== undefined) ?? [],
  );
  return [...new Set(found)];
}

/** Returns whether the clock of a post may be the time of an update in another zone. */
function mayBeTimeOf({ time }: Unit, { printed }: Update): boolean {
  const clock = time?.stamp?.clock ?? null;
  const [stamp] = printed === null ? [] : findStamps(printed);
  return (
    clock === null ||
    stamp?.clock == null ||
    Math.abs(clock.minutes - stamp.clock.minutes) % quarterHour === 0
  );
}

/** Returns the ids in a unit, and the anchors and last parts of the links in it. */
function listAnchors({ element }: Unit): string[] {
  if (element === null) return [];
  return [...listElements(element)]
    .flatMap((part) => [
      readAttribute(part, 'id') ?? '',
      ...listAnchorsOfUrl(readAttribute(part, 'href')),
    ])
    .filter((anchor) => anchor !== '');
}

function listUpdateAnchors({ url }: Update): string[] {
  return listAnchorsOfUrl(url ?? null);
}

/** Returns what tells one post of a page from the others in a URL: its fragment, or a value of its query. */
function listAnchorsOfUrl(url: string | null): string[] {
  if (url === null) return [];
  const fragment = /#(?<id>[^#]{3,})$/u.exec(url)?.groups?.['id'];
  const query = /[?&][\w-]+=(?<id>[\w:.-]{6,})(?=[&#]|$)/u.exec(url)?.groups?.['id'];
  return [fragment, query].flatMap((id) => (id === undefined ? [] : [id]));
}

function listHeadlines({ headline, first, last }: Unit, lines: readonly HtmlLine[]): string[] {
  const own = headline === null ? [] : [lines[headline]?.text ?? ''];
  return [...own, ...lines.slice(first, last + 1).map(({ text }) => text)].flatMap(toKeys);
}

function listUpdateHeadlines({ headline }: Update): string[] {
  return headline === null ? [] : toKeys(headline);
}

function listTexts({ first, last }: Unit, lines: readonly HtmlLine[]): string[] {
  return lines.slice(first, last + 1).flatMap(({ text }) => toKeys(text));
}

function listUpdateTexts({ body }: Update): string[] {
  return body.slice(0, 3).flatMap(toKeys);
}

/** Returns the letters and digits of a text, with and without a clock before it; none of a short one. */
function toKeys(text: string): string[] {
  const keys = [text, text.replace(clockPrefix, '')].map((part) =>
    toTextKey(part).slice(0, longestKey),
  );
  return [...new Set(keys)].filter((key) => key.length >= shortestKey);
}
