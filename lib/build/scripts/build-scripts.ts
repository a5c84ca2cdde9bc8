import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { WorkerPlan } from '@/lib/browser/offline/worker';
import { browserBuild } from './browser-build';

/** What every page runs for reading without a network. */
export function buildPageScript(): Promise<string> {
  return bundle(
    "import { startOffline } from '@/lib/browser/offline/page.ts'; startOffline(document.currentScript.src)",
  );
}

/** What the pages about it run as well. */
export function buildShelfScript(): Promise<string> {
  return bundle(
    "import { startShelf } from '@/lib/browser/offline/shelf.ts'; startShelf(document.currentScript.src)",
  );
}

/** The service worker of a build. */
export function buildWorker(plan: WorkerPlan): Promise<string> {
  return bundle(
    `import { startWorker } from '@/lib/browser/offline/worker.ts'; startWorker(${JSON.stringify(plan)})`,
  );
}

async function bundle(contents: string): Promise<string> {
  const result = await build({
    ...browserBuild(),
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    format: 'iife',
    target: 'es2022',
    // Leaves the checks and messages for development out of the library.
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}
