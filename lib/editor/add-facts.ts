import { type GivenFacts, outletIdFor, type ReadArticle } from '@/lib/load/read-article';
import { knownZone } from '@/lib/parse/stamps/printed-zones';
import type { FrontMatter } from '@/lib/schema/article';
import type { Outlet } from '@/lib/schema/catalogue';
import { type FactName, factNames } from '@/lib/schema/evidence';
import { publishedFlag, wrongFacts } from './check-given-facts';
import { evidenceMissing, ownEvidence, toEvidence } from './fact-evidence';
import { outletNamedIn, outletOfAddress } from './identify-outlet';

/** The facts that `npm run add` takes by a flag or an answer. */
export const givenFactNames = ['outlet', 'url', 'published', 'title', 'zone'] as const;
export type GivenFactName = (typeof givenFactNames)[number];

/** What was said about an article from outside, word for word. */
export type SaidFacts = Readonly<Partial<Record<GivenFactName, string>>> & {
  /** How facts are known: words of the text, or a note. */
  evidence: readonly { fact: FactName; words: string }[];
};

/** A fact without which an article cannot be added, or for which nothing says how it is known. */
export type Missing = {
  fact: GivenFactName;
  need: 'value' | 'evidence';
  /** What is missing, in a sentence. */
  message: string;
  /** The flag that gives it, as it is typed. */
  flag: string;
};

/** Front matter in the making: all that is known, and what is not. */
export type Established = {
  known: Partial<FrontMatter> & Pick<FrontMatter, 'evidence' | 'setAside'>;
  missing: Missing[];
};

/**
 * Makes front matter of what the file itself has above its text, what was said from outside, and what
 * the catalogue tells. A fact that the text states is left to the text; every other gets its evidence,
 * or is named as missing.
 * @param read reads the file with the facts given
 * @param above front matter that the file already has
 */
export function establishFacts(
  text: string,
  read: (facts: GivenFacts) => ReadArticle,
  above: FrontMatter | null,
  said: SaidFacts,
  outlets: readonly Outlet[],
): Established {
  const textLines = text.split(/\r\n|\n|\r/);
  const { wanted, wrong } = checkedFacts({ ...definedOnly(said), ...definedOnly(above) });
  const { outlet, unknown } = findOutlet(wanted, textLines, outlets);
  const kept = above === null ? withoutPrinted(wanted, read, outlet) : wanted;
  const values: SaidValues = { ...kept, outlet: outlet?.id };
  const told = said.evidence.map((item) => ({ ...item, found: toEvidence(item, textLines) }));
  const evidence = [
    ...(above?.evidence ?? []),
    ...told.flatMap(({ found }) => (found === null ? [] : [found])),
  ];
  const unproven = givenFactNames.filter(
    (fact) => values[fact] !== undefined && !evidence.some((item) => item.fact === fact),
  );
  const own = unproven.flatMap((fact) => ownEvidence(fact, values, outlet, textLines) ?? []);
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
      ...dayMissing(read, known, wrong),
      ...unsupported.map((fact) =>
        evidenceMissing(fact, values[fact] ?? '', told.find((item) => item.fact === fact)?.words),
      ),
    ],
  };
}

/** Facts by name, as they were said; those that were not are absent. */
export type SaidValues = Partial<Record<GivenFactName, string | undefined>>;

function definedOnly(facts: SaidValues | null): SaidValues {
  return Object.fromEntries(
    givenFactNames.flatMap((fact) => (facts?.[fact] == null ? [] : [[fact, facts[fact]]])),
  );
}

/** Takes out what cannot be used, and says why. */
function checkedFacts(values: SaidValues): { wanted: SaidValues; wrong: Missing[] } {
  const wanted = { ...values };
  const wrong = wrongFacts(values).map(({ fact, value, words, flag }): Missing => {
    delete wanted[fact];
    return { fact, need: 'value', flag, message: `“${value}” is not ${words}.` };
  });
  return { wanted, wrong };
}

function findOutlet(
  values: SaidValues,
  textLines: readonly string[],
  outlets: readonly Outlet[],
): { outlet: Outlet | null; unknown: Missing[] } {
  const said = values.outlet;
  const outlet =
    said === undefined
      ? ((values.url === undefined ? null : outletOfAddress(values.url, outlets)) ??
        outletNamedIn(textLines, outlets))
      : (outlets.find(({ id }) => id === outletIdFor(said, outlets)) ?? null);
  if (outlet !== null) return { outlet, unknown: [] };
  const ids = outlets.map(({ id }) => id).join(', ');
  const what =
    said === undefined
      ? 'Neither the text nor its address names exactly one outlet of the catalogue.'
      : `The catalogue has no outlet called “${said}”.`;
  const message = `${what} It has: ${ids}; add others to catalogue/outlets.yaml.`;
  return {
    outlet,
    unknown: [{ fact: 'outlet', need: 'value', flag: '--outlet NAME', message }],
  };
}

/** Drops what the text states itself: front matter is for what it does not print. */
function withoutPrinted(
  values: SaidValues,
  read: (facts: GivenFacts) => ReadArticle,
  outlet: Outlet | null,
): SaidValues {
  const { parsed } = read({ outlet: outlet?.id ?? null });
  // A page may print a zone for some of its clocks only.
  const isPartly = parsed.issues.some(({ code }) => code === 'zone-unknown');
  const zone = isPartly ? null : parsed.zone;
  const printed: SaidValues = {
    ...(parsed.published?.sure === 'stated' ? { published: parsed.published.day } : {}),
    ...(zone === null ? {} : { zone }),
    ...(parsed.title === null ? {} : { title: parsed.title.text }),
  };
  const kept = { ...values };
  for (const fact of ['published', 'zone', 'title'] as const) {
    const value = fact === 'zone' ? knownZone(values.zone ?? '') : values[fact];
    if (value != null && value === printed[fact]) delete kept[fact];
  }
  return kept;
}

function dayMissing(
  read: (facts: GivenFacts) => ReadArticle,
  known: Established['known'],
  wrong: readonly Missing[],
): Missing[] {
  if (wrong.some(({ fact }) => fact === 'published')) return [];
  const { parsed } = read(factsForReading(known));
  if (!parsed.issues.some(({ code }) => code === 'day-unknown')) return [];
  return [
    {
      fact: 'published',
      need: 'value',
      flag: publishedFlag,
      message: 'Nothing in the text says which day it was published.',
    },
  ];
}

/** What is known, in the form in which the parser takes it. */
export function factsForReading(known: Established['known']) {
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
