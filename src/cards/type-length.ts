/** Returns how many Latin letters a text is as long as: Cyrillic and Greek ones are about a quarter wider. */
export function lengthOf(text: string): number {
  return text.length + 0.25 * (text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0);
}
