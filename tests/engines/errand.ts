import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunningEngine, Visit } from './engine.ts';
import type { Choice } from './engines.ts';
import { readerOf, type Reader } from './reader.ts';

/** What a reader does. Each step waits for what it needs. */
export type Steps = (reader: Reader) => Promise<void>;

/** Declares a test; the reader comes as the visit says, or at a desk by day. */
export type Declare = (name: string, ...how: [steps: Steps] | [visit: Visit, steps: Steps]) => void;

/** The tests of one engine, each in a tab of its own. */
export interface Errands {
  /** A test in which the reader must meet no error and no other host. */
  readonly errand: Declare;
  /** A test that looks at errors itself. */
  readonly trial: Declare;
}

/**
 * Starts the engine before the tests of a `describe` and ends it after them, whatever happens. An engine that is left out is
 * not started and its tests are skipped; one that is missing and required fails, once.
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
      if (!tab) throw new Error(`${engine.name} isn't there`);
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
