import { watch } from 'chokidar';
import { createDevServer } from '@/lib/build/dev/dev-server';
import { createSiteInDevelopment } from '@/lib/build/dev/site-in-development';
import { startNext } from '@/lib/build/dev/start-next';
import { resolveContentFolder } from '@/lib/load/content-bytes';
import { basePath } from '@/lib/url/base-path';
import { listen } from './static-server.mjs';

/**
 * The development server: pages of `next dev`, stripped as in a build, with the scripts, filter rows and
 * search index beside them. Every open page reloads when content or code changes.
 */
const [, , port = '3000'] = process.argv;
const site = createSiteInDevelopment(basePath);
try {
  await site.bundle();
} catch (error) {
  // The bundler's own message names file and line.
  console.error(error instanceof Error ? error.message : error);
  console.error('The scripts of the pages could not be bundled. Fix the error above.');
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
const next = await startNext().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
const { server, reload } = createDevServer(site, next.port);
try {
  await listen(server, Number(port));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Daybook is at http://127.0.0.1:${port}${basePath}/ and follows every change.`);

// Node's own recursive watcher, as of 20.9, misses files that an editor saves by renaming.
const options = { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 60 } };
watch(resolveContentFolder(), options).on('all', (_, path) => {
  console.log(`Changed: ${path}`);
  site.forgetIndex();
  reload();
});
watch(['app', 'components', 'lib'], options).on('all', async (_, path) => {
  try {
    if (path.endsWith('.ts')) await site.bundle();
    reload();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`The last scripts that could be bundled are still served. Fix ${path}.`);
  }
});

next.ended.then((code) => process.exit(code));
