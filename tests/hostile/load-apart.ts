import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../src/core/findings/finding.ts';

/** The outcome of loading a content folder. */
export type Outcome =
  | { readonly ended: 'loaded'; readonly sound: boolean; readonly findings: readonly Finding[] }
  | { readonly ended: 'hung' | 'crashed'; readonly why: string };

/** Loads content folders in a separate thread, one at a time. */
export interface Loader {
  load(contentDir: string): Promise<Outcome>;
  close(): Promise<void>;
}

/** In milliseconds: long enough for a slow and busy machine. It detects hangs and measures nothing. */
const timeout = 100_000;

/** Starts a thread that loads content as `npm run check` does, with limited memory. */
export function startLoader(): Loader {
  let worker = start();
  return {
    async load(contentDir) {
      const stop = new AbortController();
      const { signal } = stop;
      const later = new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => resolve({ ended: 'hung', why: `not loaded in ${timeout / 1000} s` }), timeout);
        signal.addEventListener('abort', () => clearTimeout(timer));
      });
      const loaded = once(worker, 'message', { signal }).then(
        (messages): Outcome => ({
          ended: 'loaded',
          ...(messages[0] as Pick<Extract<Outcome, { sound: boolean }>, 'sound' | 'findings'>),
        }),
        (error: unknown): Outcome => ({
          ended: 'crashed',
          why: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      );
      worker.postMessage(contentDir);
      const outcome = await Promise.race([loaded, later]);
      stop.abort();
      if (outcome.ended !== 'loaded') {
        await worker.terminate();
        worker = start();
      }
      return outcome;
    },
    async close() {
      await worker.terminate();
    },
  };
}

function start(): Worker {
  return new Worker(new URL('load-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}
