import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DrawAll } from './cache.ts';
import { cutFonts, type CardFont } from './fonts.ts';
import type { Box } from './box.ts';

/** Minimum number of cards per thread: starting one takes as long as drawing about as many. */
const cardsPerThread = 80;

/** Draws cards on as many threads as the machine runs at once. */
export const drawInParallel: DrawAll = async (cards, onDrawn) => {
  const fonts = await cutFonts();
  const threads = Math.min(availableParallelism(), Math.ceil(cards.length / cardsPerThread));
  const queue = cards.entries();
  await Promise.all(Array.from({ length: threads }, () => drawOnThread(queue, fonts, onDrawn)));
};

/** Starts a thread and keeps it drawing until the queue is empty. */
async function drawOnThread(
  queue: Iterator<[number, readonly Box[]]>,
  fonts: readonly CardFont[],
  onDrawn: Parameters<DrawAll>[1],
): Promise<void> {
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), {
    workerData: { fonts },
  });
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const next = (): void => {
    const { value, done } = queue.next();
    if (done) resolve(undefined);
    else worker.postMessage({ index: value[0], layouts: value[1] });
  };
  worker.on('message', ({ index, png }: { index: number; png: Uint8Array }) => {
    onDrawn(index, png).then(next, reject);
  });
  worker.on('error', reject);
  next();
  try {
    await promise;
  } finally {
    await worker.terminate();
  }
}
