import { z } from 'zod';

/** A locator is a paragraph of a source or several in a row: `p2`, `p9-p12`. */
const form = /^p([1-9]\d{0,4})(?:-p([1-9]\d{0,4}))?$/;

/** The first and last paragraph of a locator: 2 and 2 for `p2`, 9 and 12 for `p9-p12`; undefined if it isn't a locator. */
export function paragraphNumbers(locator: string): readonly [first: number, last: number] | undefined {
  const [, first, last = first] = form.exec(locator) ?? [];
  return first === undefined || Number(last) < Number(first) ? undefined : [Number(first), Number(last)];
}

/** Whether a text has the form of a locator. */
export function isLocator(text: string): boolean {
  return paragraphNumbers(text) !== undefined;
}

/**
 * Suggests the locator that was probably meant: `p7` for "para7", "par. 7" or "7", `p2-p3` for "p2-3" or "p3-p2"; undefined if
 * the text isn't like one.
 */
export function suggestLocator(text: string): string | undefined {
  const [, first, last] = loose.exec(text.trim()) ?? [];
  if (first === undefined) return undefined;
  const numbers = [first, ...(last === undefined ? [] : [last])].map(Number).sort((a, b) => a - b);
  const locator = [...new Set(numbers)].map((number) => `p${number}`).join('-');
  return isLocator(locator) ? locator : undefined;
}

/** A field that holds a locator. */
export const locator = z
  .string()
  .trim()
  .min(1)
  .refine(isLocator, { params: { suggest: suggestLocator } })
  .meta({ expected: 'a paragraph of the source (p2) or several in a row (p9-p12)', example: 'p2' });

const word = String.raw`(?:(?:p|pp|par|para|paras|paragraph|paragraphs|¶|§)\.?\s*)?`;
const loose = new RegExp(String.raw`^${word}0*(\d{1,5})(?:\s*(?:[-–—]|to|and|&)\s*${word}0*(\d{1,5}))?$`, 'iu');
