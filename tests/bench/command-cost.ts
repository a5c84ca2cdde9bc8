import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/** The cost of a command in seconds: wall-clock time, and CPU time of all its processes. */
export type Cost = { wall: number; processor: number };

/**
 * Runs a command in a shell, which reports the CPU time of its processes (`times`, POSIX): wall-clock time
 * alone says little on a busy machine.
 */
export async function measureCost(
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
