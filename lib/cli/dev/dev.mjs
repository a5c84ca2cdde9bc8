import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { readChosenPort } from './port.mjs';

/** `npm run dev`: installs what is missing, then starts `run-dev-server.ts`, which needs what was installed. */
const port = readChosenPort(3000);
if (!(await ensureInstalled())) process.exit(1);

const server = spawn(
  process.execPath,
  ['--import', 'tsx', join('lib', 'cli', 'dev', 'run-dev-server.ts'), String(port)],
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } },
);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.once('close', (code) => process.exit(code ?? 0));
