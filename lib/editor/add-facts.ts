import { type ExternalFacts, type ReadArticle, resolveOutletId } from '@/lib/load/read-article';
import { findKnownZone } from '@/lib/parse/stamps/printed-zones';
import type { FrontMatter } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { factNames } from '@/lib/schema/evidence';
import { requireValue } from '@/lib/text/required';
import { findInvalidFacts, publishedFlag } from './check-input-facts';
import { describeMissingEvidence, findOwnEvidence, toEvidence } from './fact-evidence';
import { findNamedOutlet, findOutletByUrl } from './identify-outlet';
import { type InputFacts, type InputValues, inputFactNames, type MissingFact } from './input-facts';

/** Front matter so far, with the facts that are missing. */
export type Established = {
  known: Partial<FrontMatter> & Pick<FrontMatter, 'evidence' | 'setAside'>;
  missing: MissingFact[];
};

/**
 * Makes front matter from the file’s own front matter, the given facts and the catalogue. Facts that the text
 * states are left out; every other fact gets its evidence or is reported as missing.
 * @param read reads the file with given facts
 * @param above front matter that the file already has
 */
export function establishFacts(
  text: string,
  read: (facts: ExternalFacts) => ReadArticle,
  above: FrontMatter | null,
  input: InputFacts,
  outlets: readonly Outlet[],
): Established {
  const textLines = text.split(/\r\n|\n|\r/);
  const { wanted, wrong } = removeInvalidFacts({ ...pickDefined(input), ...pickDefined(above) });
  const { outlet, unknown } = findOutlet(wanted, textLines, outlets);
  const kept = above === null ? removePrinted(wanted, read, outlet) : wanted;
  const values: InputValues = { ...kept, outlet: outlet?.id };
  const stated = input.evidence.map((item) => ({ ...item, found: toEvidence(item, textLines) }));
  const evidence = [
    ...(above?.evidence ?? []),
    ...stated.flatMap(({ found }) => (found === null ? [] : [found])),
  ];
  const unproven = inputFactNames.filter(
    (fact) => values[fact] !== undefined && !evidence.some((item) => item.fact === fact),
  );
  const own = unproven.flatMap((fact) => findOwnEvidence(fact, values, outlet, textLines) ?? []);
  const unsupported = unproven.filter((fact) => !own.some((item) => item.fact === fact));
  const known = {
    ...values,
    ...(above?.via === undefined ? {} : { via: above.via }),
    evidence: [...evidence, ...own].sort(
      (a, b) => factNames.indexOf(a.fact) - factNames.indexOf(b.fact),
    ),
    setAside: above?.setAside ?? [],
  };
  return {
    known,
    missing: [
      ...unknown,
      ...wrong,
      ...findMissingDay(read, known, wrong),
      ...unsupported.map((fact) =>
        describeMissingEvidence(
          fact,
          requireValue(values[fact], 'A fact without evidence has a value.'),
          stated.find((item) => item.fact === fact)?.words,
        ),
      ),
    ],
  };
}

function pickDefined(facts: InputValues | null): InputValues {
  return Object.fromEntries(
    inputFactNames.flatMap((fact) => (facts?.[fact] == null ? [] : [[fact, facts[fact]]])),
  );
}

/** Removes invalid facts and reports them. */
function removeInvalidFacts(values: InputValues): { wanted: InputValues; wrong: MissingFact[] } {
  const wanted = { ...values };
  const wrong = findInvalidFacts(values).map(({ fact, value, words, flag }): MissingFact => {
    delete wanted[fact];
    return { fact, need: 'value', flag, message: `“${value}” is not ${words}.` };
  });
  return { wanted, wrong };
}

function findOutlet(
  values: InputValues,
  textLines: readonly string[],
  outlets: readonly Outlet[],
): { outlet: Outlet | null; unknown: MissingFact[] } {
  const named = values.outlet;
  const outlet =
    named === undefined
      ? ((values.url === undefined ? null : findOutletByUrl(values.url, outlets)) ??
        findNamedOutlet(textLines, outlets))
      : (outlets.find(({ id }) => id === resolveOutletId(named, outlets)) ?? null);
  if (outlet !== null) return { outlet, unknown: [] };
  const ids = outlets.map(({ id }) => id).join(', ');
  const what =
    named === undefined
      ? 'Neither the text nor its URL identifies exactly one outlet of the catalogue.'
      : `The catalogue has no outlet called “${named}”.`;
  const message = `${what} Known outlets: ${ids}; add others to catalogue/outlets.yaml.`;
  return {
    outlet,
    unknown: [{ fact: 'outlet', need: 'value', flag: '--outlet NAME', message }],
  };
}

/** Removes facts that the text itself states: front matter is for those that it does not print. */
function removePrinted(
  values: InputValues,
  read: (facts: ExternalFacts) => ReadArticle,
  outlet: Outlet | null,
): InputValues {
  const { parsed } = read({ outlet: outlet?.id ?? null });
  // A page may print a zone for only some of its clocks.
  const isPartly = parsed.issues.some(({ code }) => code === 'zone-unknown');
  const zone = isPartly ? null : parsed.zone;
  const printed: InputValues = {
    ...(parsed.published?.sure === 'stated' ? { published: parsed.published.day } : {}),
    ...(zone === null ? {} : { zone }),
    ...(parsed.title === null ? {} : { title: parsed.title.text }),
  };
  const kept = { ...values };
  for (const fact of ['published', 'zone', 'title'] as const) {
    const value = fact === 'zone' ? findKnownZone(values.zone ?? '') : values[fact];
    if (value != null && value === printed[fact]) delete kept[fact];
  }
  return kept;
}

function findMissingDay(
  read: (facts: ExternalFacts) => ReadArticle,
  known: Established['known'],
  wrong: readonly MissingFact[],
): MissingFact[] {
  if (wrong.some(({ fact }) => fact === 'published')) return [];
  const { parsed } = read(selectFactsForReading(known));
  if (!parsed.issues.some(({ code }) => code === 'day-unknown')) return [];
  return [
    {
      fact: 'published',
      need: 'value',
      flag: publishedFlag,
      message: 'The text does not say on which day it was published.',
    },
  ];
}

/** Converts known facts to the form that the parser takes. */
export function selectFactsForReading(known: Established['known']) {
  return {
    outlet: known.outlet ?? null,
    published: known.published ?? null,
    zone: known.zone ?? null,
    title: known.title ?? null,
    via: known.via?.name ?? null,
    evidence: known.evidence,
    setAside: known.setAside,
  };
}
