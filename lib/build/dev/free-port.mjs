import { createServer } from 'node:net';

/**
 * Returns a free port, so that a server never answers for another one on this machine.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
