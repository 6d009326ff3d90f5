/** Draws cards on a thread of its own: takes boxes by message, and answers each with its picture. */
import { parentPort, workerData } from 'node:worker_threads';
import { drawCard } from './draw.ts';
import type { CardFont } from './fonts.ts';
import type { Box } from './lay-out.ts';

const { fonts } = workerData as { fonts: readonly CardFont[] };

parentPort?.on('message', ({ index, box }: { index: number; box: Box }) => {
  drawCard(box, fonts).then(
    (png) => parentPort?.postMessage({ index, png }),
    // Thrown where it is seen: an unhandled rejection ends the thread with its own message.
    (error: unknown) => {
      throw error;
    },
  );
});
