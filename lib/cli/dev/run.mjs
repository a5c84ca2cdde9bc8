import { spawn } from 'node:child_process';

/**
 * Runs a program and shows its output as it comes. Resolves to its exit code.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] variables to add to this process's own
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      // Next sends telemetry unless this is set; nothing here may use the network.
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
 * Runs the npm that runs this command, if npm states its path.
 *
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function runNpm(args, env) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') ? run(process.execPath, [npm, ...args], env) : run('npm', args, env);
}
