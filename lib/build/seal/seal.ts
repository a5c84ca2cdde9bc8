import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../export/export-files';
import { PublishError } from '../output/publish-error';
import { type Seal, sealed, sealPage } from './seal-page';
import { contentSecurityPolicy, type InlineHashes } from './security-policy';

/** More inline texts than this are no longer the same few on every page, and too long for a header. */
const mostInline = 12;

/**
 * Makes every page of an export safe to publish, below its base path: mends links, refuses what no page may
 * hold, and writes into each page the one policy that allows what all of them have inline.
 *
 * Pages are parsed once and read twice: of each only what is to change is held in memory.
 * @param base the path below which the site stands, as `/archive`; empty at the root of a host
 * @returns the hashes that the policy names
 * @throws {PublishError} where a page may not be published; none has been changed then
 */
export async function sealPages(out: string, base: string): Promise<InlineHashes> {
  const files = await listFiles(out);
  refuseAmbiguous(files, base);
  const pages = files.filter((path) => path.endsWith('.html'));
  const seals = new Map<string, Seal>();
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const path of pages) {
    const seal = sealPage(path, readFileSync(join(out, path), 'utf8'), base);
    seals.set(path, seal);
    for (const hash of seal.hashes.scripts) scripts.add(hash);
    for (const hash of seal.hashes.styles) styles.add(hash);
  }
  if (scripts.size + styles.size > mostInline)
    throw new PublishError(
      out,
      `at most ${mostInline} inline scripts and styles, the same on every page`,
      `${scripts.size} scripts and ${styles.size} styles`,
    );
  const policy = contentSecurityPolicy({ scripts, styles });
  for (const [path, seal] of seals) {
    const page = join(out, path);
    writeFileSync(page, sealed(readFileSync(page, 'utf8'), seal, policy));
  }
  return { scripts, styles };
}

/** An address below `/about/` must not be one of the base path as well as one of the site's own. */
function refuseAmbiguous(files: readonly string[], base: string): void {
  const [, first = ''] = base.split('/');
  if (first === '') return;
  const own = files.find((path) => path === first || path.startsWith(`${first}/`));
  if (own !== undefined)
    throw new PublishError(
      `BASE_PATH ${base}`,
      'a name that none of the site’s own pages has',
      `/${own}`,
    );
}
