/** Cuts a text that is longer than `length` characters between two words; if it has no space before that, after so many characters. */
export function beginningOf(text: string, length: number): { readonly start: string; readonly isCut: boolean } {
  if (text.length <= length) return { start: text, isCut: false };
  const end = text.slice(0, length + 1).search(/\s+\S*$/);
  return { start: text.slice(0, end > 0 ? end : length), isCut: true };
}
