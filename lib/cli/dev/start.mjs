import { readChosenBasePath } from './chosen-base-path.mjs';
import { ensureInstalled } from './install.mjs';
import { readChosenPort } from './port.mjs';
import { runNpm } from './run.mjs';
import { serve } from './serve.mjs';

/** `npm start`: installs what is missing, builds the site and serves it on this machine. */

// Checked first, so a mistyped value fails before the build and not after it.
readChosenPort(3000);
readChosenBasePath();
if (!(await ensureInstalled())) process.exit(1);
if ((await runNpm(['run', '--silent', 'build'])) !== 0) {
  console.error('The site could not be built: the reason is above. Nothing is served.');
  process.exit(1);
}
await serve();
