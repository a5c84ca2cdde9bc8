import { buildPagePolicy } from '@/lib/export/security-policy';
import { type PageScripts, scriptNames, starterNames } from '@/lib/schema/page-scripts';

/** Scripts of a build, with only the parts that a test needs. */
export const scripts: PageScripts = {
  files: record(scriptNames, (name) => `/_next/static/scripts/${name}-0.js`),
  starters: record(starterNames, (name) => `start("${name}")`),
};

/** A finished page, with only the parts that verification reads. */
export function finishedPage(body: string, head = ''): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${buildPagePolicy(scripts)}"/>`;
  return `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${policy}${head}</head><body>${body}</body></html>`;
}

function record<K extends string>(names: readonly K[], make: (name: K) => string) {
  // Every name has a value.
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<K, string>;
}
