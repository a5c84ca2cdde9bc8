import { existsSync } from 'node:fs';
import { readChosenBasePath } from './chosen-base-path.mjs';
import { readChosenPort } from './port.mjs';

/**
 * Serves the built site in `OUT_DIR`, by default `out/`, until it is interrupted. `BASE_PATH` has to be the one
 * that it was built with.
 */
export async function serve() {
  const out = process.env.OUT_DIR || 'out';
  const base = readChosenBasePath();
  if (!existsSync(`${out}/index.html`)) {
    console.error(`There is no site in ${out}/ yet. Run npm run build first.`);
    process.exit(1);
  }
  // Imported late, because its packages may have been installed a moment ago.
  const { createStaticServer, listen } = await import('./static-server.mjs');
  const port = readChosenPort(3000);
  const server = createStaticServer(out, base);
  try {
    await listen(server, port);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  console.log(`Daybook is at http://127.0.0.1:${port}${base}/`);

  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
