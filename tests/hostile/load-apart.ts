import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../../src/core/findings/finding.ts';

/** What loading a content folder came to. */
export type Outcome =
  | { readonly ended: 'loaded'; readonly sound: boolean; readonly findings: readonly Finding[] }
  | { readonly ended: 'hung' | 'crashed'; readonly why: string };

/** Loads content folders, one after the other, in a thread of their own. */
export interface Loader {
  load(contentDir: string): Promise<Outcome>;
  close(): Promise<void>;
}

/** So long may it take on a slow and busy machine: it catches what would never end, and measures nothing. */
const patience = 15_000;

/** Starts a thread that loads content as `npm run check` does, with no more memory than it should need. */
export function startLoader(): Loader {
  let worker = start();
  return {
    async load(contentDir) {
      const stop = new AbortController();
      const { signal } = stop;
      const later = new Promise<Outcome>((resolve) => {
        const timer = setTimeout(() => resolve({ ended: 'hung', why: `not loaded in ${patience / 1000} s` }), patience);
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
