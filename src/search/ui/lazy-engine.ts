import { openEngine, type Engine } from './engine.ts';

/** The search, opened when it is first needed. */
export interface LazyEngine {
  open(): Promise<Engine>;
  /** Makes the next `open` load everything again: a browser does not fetch a second time what it failed to fetch once. */
  reset(): void;
}

/**
 * Opens the search on demand, and again after a failure.
 *
 * @param opening the search, if it is being opened already
 * @param onOpen called each time the search has been opened
 */
export function lazyEngine(base: string, opening: Promise<Engine> | undefined, onOpen: (engine: Engine) => void): LazyEngine {
  let engine: Promise<Engine> | undefined;
  const reset = (): void => void (engine = undefined);
  return {
    open: () => {
      if (!engine) {
        engine = opening ?? openEngine(base);
        opening = undefined;
        engine.then(onOpen, reset);
      }
      return engine;
    },
    reset,
  };
}
