import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** What a command takes, in seconds: by the clock, and of processors, all its processes together. */
export type Cost = { wall: number; processor: number };

/**
 * Runs a command to its end, in a shell, which tells what its processes took of processors (`times`, POSIX):
 * the clock alone says little on a machine that does something else as well.
 */
export async function costOf(
  command: string,
  { cwd, env }: { cwd: string; env: Record<string, string> },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn('sh', ['-c', `${command} >&2 && times`], {
    cwd,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`\`${command}\` failed.`);
  const wall = (performance.now() - start) / 1000;
  // `0m1.20s 0m0.31s`, first the shell's own, then what it started.
  const [, ofChildren = ''] = said.trim().split('\n');
  const times = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  const processor = times.reduce((sum, [, min, sec]) => sum + 60 * Number(min) + Number(sec), 0);
  return { wall, processor };
}
