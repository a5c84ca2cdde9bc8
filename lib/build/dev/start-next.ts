import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';

/** `next dev` on its own port, which only the development server uses. */
export type NextInDevelopment = {
  port: number;
  stop: () => void;
  /** Resolves to its exit code. */
  ended: Promise<number>;
};

/** Starts `next dev` and waits until it listens; its compile errors are shown in the terminal. */
export async function startNext(): Promise<NextInDevelopment> {
  const port = await findFreePort();
  const child = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1', '--port', `${port}`],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      // Next sends telemetry unless this is set; nothing here may use the network.
      env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env },
    },
  );
  const ended = new Promise<number>((done) => child.once('close', (code) => done(code ?? 0)));
  await Promise.race([waitUntilListening(port), ended]);
  return { port, ended, stop: () => child.kill() };
}

/** Resolves once a server listens on `port`. */
async function waitUntilListening(port: number): Promise<void> {
  while (!(await isAccepting(port))) await setTimeout(50);
}

function isAccepting(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.end();
  });
}
