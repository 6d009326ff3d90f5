import { openEngine, type Engine } from './engine.ts';

/** The search, opened when it is first needed. */
export interface LazyEngine {
  /** Opens the search, unless it is open. */
  open(): Promise<Engine>;
  /**
   * Uses the search. After a failure, everything is loaded again and it is used once more: what failed to load stays missing in an
   * engine. Rejects if that fails too; the next use then loads everything again.
   */
  use<T>(run: (engine: Engine) => Promise<T>): Promise<T>;
}

/**
 * Opens the search on demand, and again after a failure.
 *
 * @param opening the search, if it is being opened already
 * @param onOpen called each time the search has been opened
 */
export function lazyEngine(base: string, opening: Promise<Engine> | undefined, onOpen: (engine: Engine) => void): LazyEngine {
  let engine: Promise<Engine> | undefined;
  const open = (): Promise<Engine> => {
    if (!engine) {
      engine = opening ?? openEngine(base);
      opening = undefined;
      const mine = engine;
      engine.then(onOpen, () => {
        forget(mine);
      });
    }
    return engine;
  };
  const forget = (failed: Promise<Engine>): void => {
    if (engine === failed) engine = undefined;
  };
  const attempt = async <T>(run: (engine: Engine) => Promise<T>): Promise<T> => {
    const mine = open();
    try {
      return await run(await mine);
    } catch (error) {
      forget(mine);
      throw error;
    }
  };
  return { open, use: (run) => attempt(run).catch(() => attempt(run)) };
}
