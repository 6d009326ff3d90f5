import { expect, it } from 'vitest';
import { undoAutocorrection } from './undo-autocorrection.ts';

it.each([
  ['He said … and left', 'He said ... and left', '…', '...'],
  ['one half is ½', 'one half is 1/2', '½', '1/2'],
  ['no\u00A0break, no\u00A0break', 'no break, no break', '\u00A0', ' '],
  ['soft\u00ADhyphen', 'softhyphen', '\u00AD', ''],
  ['a – b – c', 'a - b – c', '–', '-'],
])('%j was %j', (text, original, put, typed) => {
  const undone = undoAutocorrection(text, (one) => one === original);
  expect(undone).toEqual({ put, typed, text: original });
});

it('gives nothing if no single kind of replacement gives the original', () => {
  expect(undoAutocorrection('a … b', (one) => one === 'other')).toBeUndefined();
});
