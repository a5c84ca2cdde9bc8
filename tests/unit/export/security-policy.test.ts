import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { embedStyles } from '@/lib/export/embed/embed-styles';
import { buildEmbedPolicy, buildPagePolicy } from '@/lib/export/security-policy';
import { scripts } from '../build/page-scripts-for-test';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('pages load nothing from other sites, and run only the starters inline', () => {
  const starters = Object.values(scripts.starters).map(hash).sort().join(' ');
  expect(buildPagePolicy(scripts)).toBe(
    `default-src 'none'; script-src 'self' ${starters}; style-src 'self'; img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'`,
  );
  expect(buildPagePolicy(scripts, 'header')).toContain("; frame-ancestors 'none'");
});

test('embedded pages run nothing, have only their own style sheets, and may be framed', () => {
  expect(buildEmbedPolicy()).toContain(
    `script-src 'none'; style-src ${embedStyles.map(hash).sort().join(' ')}`,
  );
  expect(buildEmbedPolicy('header')).toContain('; frame-ancestors *');
  expect(new Set(embedStyles).size).toBe(embedStyles.length);
});
