import { embedStyles } from '@/lib/export/embed/embed-styles';
import { buildEmbedPolicy, buildPagePolicy } from '@/lib/export/security-policy';
import type { PageScripts } from '@/lib/schema/page-scripts';
import { PageError, shortenForMessage } from '../output/page-error';
import { listTags } from './page-tags';
import { findAttribute, type Tag } from './tag';
import { verifyLinks } from './verify-links';

/** The facts that pages of one build are verified against. */
export type Expected = {
  /** Path below which the site is served, as `/archive`; empty at the root of a host. */
  base: string;
  scripts: PageScripts;
};

/**
 * The facts that a verified page states.
 * - `links`: URLs of this site that it names, from the root, without query and anchor
 * - `canonical`: its canonical URL
 */
export type VerifiedPage = { links: ReadonlySet<string>; canonical: string | undefined };

/** Types of `<script>` that a browser runs; all others are data. */
const RUN_TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript', 'importmap']);

/** Elements that run, load or link; the policy does not apply to elements before it. */
const BOUND = new Set(['script', 'style', 'body', 'img', 'base']);

/**
 * Verifies that a page may be published, without changing it: its policy comes first and allows every inline
 * script and style, its scripts are the bundled ones, and its links are correct.
 * @param path of the page in the output
 * @throws {PageError} with the page, the expected and the found content
 */
export function verifyPage(path: string, html: string, { base, scripts }: Expected): VerifiedPage {
  const tags = listTags(html);
  verifyPolicy(path, tags, scripts);
  const files = new Set(Object.values(scripts.files).map((file) => base + file));
  const starters = new Set(Object.values(scripts.starters));
  for (const tag of tags) {
    if (tag.name === 'style' && !embedStyles.includes(tag.text))
      throw new PageError(
        path,
        'no inline style except on embedded pages',
        shortenForMessage(tag.text),
      );
    if (tag.name !== 'script' || !isRun(tag)) continue;
    const src = findAttribute(tag, 'src');
    if (src === undefined ? !starters.has(tag.text) : !files.has(src))
      throw new PageError(
        path,
        'only scripts that the build bundled',
        src ?? shortenForMessage(tag.text),
      );
  }
  return {
    links: new Set(tags.flatMap((tag) => verifyLinks(path, tag, base))),
    canonical: tags
      .filter((tag) => tag.name === 'link' && findAttribute(tag, 'rel') === 'canonical')
      .map((tag) => findAttribute(tag, 'href'))[0],
  };
}

function verifyPolicy(path: string, tags: readonly Tag[], scripts: PageScripts): void {
  const isMeta = (name: string) => (tag: Tag) =>
    tag.name === 'meta' && findAttribute(tag, name) !== undefined;
  const charset = tags.findIndex(isMeta('charset'));
  const policy = tags.findIndex(
    (tag) => findAttribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const first = tags.findIndex((tag) => BOUND.has(tag.name));
  if (charset < 0 || policy < charset || (first >= 0 && first < policy))
    throw new PageError(
      path,
      '<meta charset>, then the policy, before any element that runs',
      'another order',
    );
  const found = tags[policy] && findAttribute(tags[policy], 'content');
  if (found !== buildPagePolicy(scripts) && found !== buildEmbedPolicy())
    throw new PageError(path, 'the policy of this build', shortenForMessage(found ?? ''));
}

function isRun(tag: Tag): boolean {
  return RUN_TYPES.has((findAttribute(tag, 'type') ?? '').toLowerCase());
}
