import { spawn } from 'node:child_process';

/**
 * Runs a program with its output shown as it comes; resolves to its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] what to add to this process's own
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // Next reports its use to its makers unless it is told not to: nothing here speaks to anyone.
      env: { NEXT_TELEMETRY_DISABLED: '1', ...process.env, ...env },
      // npm is a batch file on Windows.
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    });
    child.once('error', (error) => {
      console.error(`${program} could not be run: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * Runs npm: the one that runs this command, where it says where it is.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runNpm(args, env) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], env) : run('npm', args, env);
}
