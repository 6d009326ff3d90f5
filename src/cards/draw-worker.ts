/** Draws cards on its own thread: it receives their layouts by message, and answers each with its picture. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Box } from './box.ts';
import { cardDrawer } from './draw.ts';
import type { CardFont } from './fonts.ts';

const { fonts } = workerData as { fonts: readonly CardFont[] };
const draw = await cardDrawer(fonts);

parentPort?.on('message', ({ index, layouts }: { index: number; layouts: readonly Box[] }) => {
  parentPort?.postMessage({ index, png: draw(layouts) });
});
