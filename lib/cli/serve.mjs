import { existsSync } from 'node:fs';
import { chosenPort } from './port.mjs';

/**
 * Serves the site that is in `out/`, which must have been built, until it is interrupted.
 */
export async function serve() {
  if (!existsSync('out/index.html')) {
    console.error('There is no site in out/ yet: npm run build makes it.');
    process.exit(1);
  }
  // Loaded late: it needs packages that may have been installed a moment ago.
  const { createStaticServer, listen } = await import('./static-server.mjs');
  const port = chosenPort(3000);
  const server = createStaticServer('out');
  try {
    await listen(server, port);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  console.log(`Daybook is at http://127.0.0.1:${port}/`);

  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
