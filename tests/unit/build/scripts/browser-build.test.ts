import { build } from 'esbuild';
import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

test('scripts for the browser hold the base path as a constant and not the code that reads it', async () => {
  vi.stubEnv('BASE_PATH', 'my archive/');
  vi.resetModules();
  const { browserBuild } = await import('@/lib/build/scripts/browser-build');
  const { outputFiles } = await build({
    ...browserBuild(),
    format: 'esm',
    stdin: {
      contents:
        "import { withBasePath } from './lib/url/base-path'; console.log(withBasePath('/x'))",
      resolveDir: '.',
    },
  });
  const script = outputFiles.map(({ text }) => text).join('');
  expect(script).toContain('"/my%20archive"');
  expect(script).not.toContain('BASE_PATH');
});
