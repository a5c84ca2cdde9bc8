import { type Expected, verifyPage } from '../verify/verify-page';
import { PageError } from './page-error';
import type { SiteOutput } from './site-output';

/** Facts about the pages of an output that later steps need. */
export type PageFindings = {
  /** URLs of this site that pages link to or load, from the root, each with a page that names it. */
  links: Map<string, string>;
  /** URLs of the pages that are canonical, for the sitemap. */
  canonical: string[];
};

/** Writes the pages of an output, each verified first. */
export type SitePages = {
  write: (path: string, html: string) => Promise<void>;
  findings: PageFindings;
};

/** @param siteUrl the site's own URL, if it is known */
export function createSitePages(
  output: SiteOutput,
  expected: Expected,
  siteUrl: string | undefined,
): SitePages {
  const findings: PageFindings = { links: new Map(), canonical: [] };
  return {
    findings,
    write: (path, html) => {
      const { links, canonical } = verifyPage(path, html, expected);
      for (const url of links) if (!findings.links.has(url)) findings.links.set(url, path);
      const url = `/${path.replace(/index\.html$/, '')}`;
      if (siteUrl !== undefined && canonical === siteUrl + url) findings.canonical.push(url);
      return output.write(path, html);
    },
  };
}

/**
 * Refuses dead links.
 * @throws {PageError} naming the first dead link and a page that has it
 */
export function refuseDeadLinks({ links }: PageFindings, { files }: SiteOutput): void {
  for (const [url, page] of links) {
    const path = decodeURIComponent(url.slice(1));
    if (files.has(url.endsWith('/') || url === '' ? `${path}index.html` : path)) continue;
    throw new PageError(page, 'links to existing pages', `a link to ${url}`);
  }
}
