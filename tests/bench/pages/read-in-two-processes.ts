import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PageFile, PageReading } from './page-reading';

const program = fileURLToPath(new URL('read-pages-in-own-process.ts', import.meta.url));

/** Reads pages in two processes; each gets its next page when it has read one. The results are in order. */
export async function readInTwoProcesses(pages: readonly PageFile[]): Promise<PageReading[]> {
  const readings: PageReading[] = [];
  let next = 0;
  const readShare = () =>
    new Promise<void>((done, fail) => {
      const child = fork(program, { execArgv: ['--import', 'tsx'] });
      let at = -1;
      const sendNext = () => {
        const page = pages[next];
        if (page === undefined) {
          child.disconnect();
          return;
        }
        at = next;
        next += 1;
        child.send(page);
      };
      child.on('message', (reading: PageReading) => {
        readings[at] = reading;
        sendNext();
      });
      child.once('error', fail);
      child.once('exit', (code) =>
        code === 0
          ? done()
          : fail(new Error(`The process that read ${pages[at]?.path} ended with ${code}.`)),
      );
      sendNext();
    });
  await Promise.all([readShare(), readShare()]);
  return readings;
}
