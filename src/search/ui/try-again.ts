/** Repeats what failed, later and later, and as soon as the browser is online again. */
export interface TryAgain {
  /** Says that it failed: it will be tried again. */
  failed(): void;
  /** Says that it need not be tried again. */
  settled(): void;
}

/** Milliseconds before the first repetition, and at most. Each pause is twice the one before. */
const [firstPause, longestPause] = [2000, 60_000];

/**
 * Watches for the moment to try again.
 *
 * @param again called at each repetition
 */
export function tryAgain(again: () => void): TryAgain {
  let pause = firstPause;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const repeat = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    again();
  };
  addEventListener('online', () => {
    if (waiting !== undefined) repeat();
  });
  return {
    failed: () => {
      clearTimeout(waiting);
      waiting = setTimeout(repeat, pause);
      pause = Math.min(2 * pause, longestPause);
    },
    settled: () => {
      clearTimeout(waiting);
      waiting = undefined;
      pause = firstPause;
    },
  };
}
