/** Draws cards on its own thread: it receives their layouts by message, and answers each with its picture. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawCard } from './draw.ts';
import type { CardFont } from './fonts.ts';
import type { Box } from './box.ts';

const { fonts } = workerData as { fonts: readonly CardFont[] };

parentPort?.on('message', ({ index, layouts }: { index: number; layouts: readonly Box[] }) => {
  drawCard(layouts, fonts).then(
    (png) => parentPort?.postMessage({ index, png }),
    // As an unhandled rejection, the error ends the thread and reaches its starter.
    (error: unknown) => {
      throw error;
    },
  );
});
