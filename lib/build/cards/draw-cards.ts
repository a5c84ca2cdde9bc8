import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Card } from '@/lib/schema/card';
import { BuildError, findRefusal } from '../output/build-error';
import { withScratchFolder } from '../output/scratch-folder';
import { openCardCache } from './card-cache';

/** Starting a process takes as long as drawing about this many cards. */
const cardsPerProcess = 8;
const mostProcesses = Math.min(4, availableParallelism());

/**
 * Returns the images of cards. An image is drawn again only if the card, the code that draws it or an
 * installed package has changed.
 * @param folder cache that is kept from build to build
 * @param program the module that answers each card with its image
 * @returns images by URL, and the number that had to be drawn
 * @throws {BuildError} for a card that cannot be drawn
 */
export async function drawCards(
  cards: readonly Card[],
  folder: string,
  program = fileURLToPath(new URL('./card-process.ts', import.meta.url)),
): Promise<{ images: Map<string, Uint8Array>; drawn: number }> {
  return withScratchFolder(folder, async (scratch) => {
    const cache = await openCardCache(folder, scratch);
    const key = await createCardHash();
    const images = new Map<string, Uint8Array>();
    const missing: Card[] = [];
    for (const card of cards) {
      const image = await cache.read(key(card));
      if (image === undefined) missing.push(card);
      else images.set(card.url, image);
    }
    await drawInProcesses(missing, program, async (card, image) => {
      await cache.write(key(card), image);
      images.set(card.url, image);
    });
    return { images, drawn: missing.length };
  });
}

/** Returns a function that hashes everything that the image of a card depends on. */
async function createCardHash(): Promise<(card: Card) => string> {
  const sources = ['draw-card.ts', 'card-fonts.ts'].map((name) => new URL(name, import.meta.url));
  const code = await Promise.all([...sources, 'package-lock.json'].map((file) => readFile(file)));
  const hash = createHash('sha256');
  for (const text of code) hash.update(text);
  return ({ url: _, ...shown }) => hash.copy().update(JSON.stringify(shown)).digest('hex');
}

/**
 * Draws cards in child processes: a crash of the native library ends its process and cannot be caught, and
 * this process must report which card caused it.
 */
async function drawInProcesses(
  cards: readonly Card[],
  program: string,
  keep: (card: Card, image: Uint8Array) => Promise<void>,
): Promise<void> {
  const queue = [...cards].reverse();
  const work = async () => {
    const { draw, end } = startProcess(program);
    try {
      for (let card = queue.pop(); card !== undefined; card = queue.pop())
        await keep(card, await draw(card));
    } finally {
      // After a failure the other processes stop too.
      queue.length = 0;
      end();
    }
  };
  const processes = Math.min(mostProcesses, Math.ceil(cards.length / cardsPerProcess));
  await Promise.all(Array.from({ length: processes }, work));
}

function startProcess(program: string) {
  const child = fork(program, {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    process.stderr.write(chunk);
    errors = (errors + chunk.toString()).slice(-20_000);
  });
  const closed = once(child, 'close');
  return {
    async draw(card: Card): Promise<Uint8Array> {
      // If the process has ended, sending fails, and `closed` has the reason.
      child.send(card, () => {});
      const [result, signal]: unknown[] = await Promise.race([once(child, 'message'), closed]);
      if (result instanceof Uint8Array) return result;
      throw (
        findRefusal(errors) ??
        new BuildError(
          `The image ${card.url} (“${card.title}”) could not be drawn: its process ended with ${signal ?? `exit code ${result}`}.`,
          'Read the error above, shorten the title or the outlets’ names of this image, and build again.',
        )
      );
    },
    end: () => child.kill(),
  };
}
