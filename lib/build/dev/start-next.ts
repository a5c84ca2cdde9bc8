import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';

/** `next dev` on its own port, which only the development server uses. */
export type NextInDevelopment = {
  port: number;
  /** Resolves to its exit code. */
  ended: Promise<number>;
};

/**
 * Starts `next dev` and waits until it listens; its compile errors are shown in the terminal. It ends with this
 * process.
 * @throws if it ends before it listens
 */
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
  process.once('exit', () => child.kill());
  const state = { hasEnded: false };
  void ended.then(() => {
    state.hasEnded = true;
  });
  while (!(await isAccepting(port))) {
    if (state.hasEnded)
      throw new Error('`next dev` ended before it listened; the reason is above.');
    await setTimeout(50);
  }
  return { port, ended };
}

function isAccepting(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true)).once('error', () => done(false));
    socket.end();
  });
}
