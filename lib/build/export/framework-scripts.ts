import { PageError, shortenForMessage } from '../output/page-error';
import { type Element, readAttribute, readOwnText } from './html-tree';

/**
 * A `<script>` of an exported page, by its purpose:
 * - `own`: one of ours (`data-keep`), or data that no browser runs (JSON-LD); it is kept.
 * - `chunk`: a file of the framework.
 * - `polyfill`: for browsers without modules, which cannot run our scripts either.
 * - `bootstrap`: the chunks that the first one waits for.
 * - `payload`: the page again, as data of the framework.
 * - `timing`: records the start of streaming.
 */
export type ExportedScript =
  | { kind: 'own' }
  | { kind: 'chunk'; src: string }
  | { kind: 'polyfill'; src: string }
  | { kind: 'bootstrap'; text: string }
  | { kind: 'payload'; text: string }
  | { kind: 'timing' };

const RUN_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Every form of inline script that Next 16 writes into a completely rendered page. */
const INLINE: readonly {
  kind: 'bootstrap' | 'payload' | 'timing';
  form: RegExp;
}[] = [
  {
    kind: 'payload',
    form: /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(/,
  },
  { kind: 'payload', form: /^self\.__next_f\.push\(/ },
  { kind: 'bootstrap', form: /^\(globalThis\["TURBOPACK"\]/ },
  {
    kind: 'timing',
    form: /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);?$/,
  },
];

export function classifyScript(page: string, script: Element): ExportedScript {
  const type = (readAttribute(script, 'type') ?? '').toLowerCase();
  if (readAttribute(script, 'data-keep') !== undefined || !RUN_TYPES.has(type))
    return { kind: 'own' };

  const src = readAttribute(script, 'src');
  if (src !== undefined) {
    if (!src.includes('/_next/static/'))
      throw new PageError(page, 'scripts under /_next/static/ (or data-keep)', `src="${src}"`);
    return {
      kind: readAttribute(script, 'nomodule') === undefined ? 'chunk' : 'polyfill',
      src,
    };
  }

  const text = readOwnText(script);
  const known = INLINE.find(({ form }) => form.test(text));
  if (!known) {
    const found = `<script>${shortenForMessage(text)}`;
    throw new PageError(page, 'known inline scripts (or data-keep)', found);
  }
  return { kind: known.kind, text };
}
