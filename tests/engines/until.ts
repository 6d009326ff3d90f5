import { vi } from 'vitest';

/** The longest wait in milliseconds. It is no measure of speed: it only ends waiting for something that never happens. */
export const patience = 30_000;

/**
 * Calls `ask` until it returns something other than undefined, null, false, 0 or an empty text, and returns that. A call that
 * throws is repeated, because a page that is being left cannot answer.
 *
 * @param what what is waited for, for the error
 * @throws {Error} after 30 seconds, with the last failure as its cause
 */
export async function until<T>(what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const answered = async (): Promise<NonNullable<T>> => {
    const answer = await ask();
    if (!answer) throw new Error(`no ${what}`);
    return answer;
  };
  try {
    return await vi.waitFor(answered, { timeout: patience, interval: 50 });
  } catch (cause) {
    throw new Error(`waited ${patience / 1000} seconds for ${what}`, { cause });
  }
}
