/** Loads content folders in a worker thread, so that the caller can end one that hangs. */
import { parentPort } from 'node:worker_threads';
import { loadArchive } from '../../src/content/load-archive.ts';

parentPort?.on('message', (contentDir: string) => {
  // Nothing is caught: the caller wants to know about every exception and unhandled rejection.
  void loadArchive({ contentDir, base: '/' }).then(({ archive, findings }) =>
    parentPort?.postMessage({ sound: archive !== undefined, findings }),
  );
});
