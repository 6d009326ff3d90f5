/** Loads a content folder apart from whoever asks, so that one that hangs can be ended. */
import { parentPort } from 'node:worker_threads';
import { loadArchive } from '../../src/content/load-archive.ts';

parentPort?.on('message', (contentDir: string) => {
  // Nothing is caught: what is thrown here, or rejected and not handled, is what the asker wants to know.
  void loadArchive({ contentDir, base: '/' }).then(({ archive, findings }) =>
    parentPort?.postMessage({ sound: archive !== undefined, findings }),
  );
});
