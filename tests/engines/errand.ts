import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningEngine, Visit } from './engine.ts';
import type { Choice } from './engines.ts';
import { readerOf, type Reader } from './reader.ts';

/** The steps of a reader. Each step waits for what it needs. */
export type Steps = (reader: Reader) => Promise<void>;

/** Declares a test. Without other settings, the visit is at a desk in the light colour scheme. */
export type Declare = (name: string, ...how: [steps: Steps] | [visit: Visit, steps: Steps]) => void;

/** Declares tests of one engine, each in its own tab. */
export interface Errands {
  /** Declares a test in which no error and no request to another host may occur. */
  readonly errand: Declare;
  /** Declares a test that checks errors itself. */
  readonly trial: Declare;
}

/**
 * Starts the engine before the tests of a `describe` and stops it after them in any case. If the engine is left out, its tests
 * are skipped. If it is missing but required, one test fails.
 */
export function errandsIn({ engine, title, state }: Choice): Errands {
  if (state !== 'run') {
    if (state === 'required') it('is installed', () => expect.fail(title));
    const skip: Declare = (...[name]) => {
      it.skip(name);
    };
    return { errand: skip, trial: skip };
  }

  let running: RunningEngine | undefined;
  beforeAll(async () => {
    running = await engine.start();
  });
  afterAll(() => running?.stop());

  const declare = (name: string, visit: Visit, steps: Steps): void => {
    it(name, async () => {
      const tab = await running?.open({ viewport: desk, colorScheme: 'light', ...visit });
      if (!tab) throw new Error(`${engine.name} has not started`);
      try {
        await steps(readerOf(tab));
      } finally {
        await tab.close();
      }
    });
  };
  return {
    errand: (name, ...how) => {
      const [visit, steps] = parts(how);
      declare(name, visit, async (reader) => {
        await steps(reader);
        expect(await reader.complaints()).toEqual([]);
      });
    },
    trial: (name, ...how) => {
      declare(name, ...parts(how));
    },
  };
}

const desk = { width: 1280, height: 800 };

function parts(how: [Steps] | [Visit, Steps]): [Visit, Steps] {
  return how.length === 1 ? [{}, how[0]] : how;
}
