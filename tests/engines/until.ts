import { vi } from 'vitest';

/** The longest that anything is waited for, in milliseconds. Nothing is measured by it: it only ends what would never come. */
export const patience = 30_000;

/**
 * Asks until the answer is something other than undefined, null, false, 0 or an empty text, and gives that answer. A
 * question that fails is asked again, since a page that is being left cannot answer. Throws in the end, with what was
 * waited for and the last failure as the cause.
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
