/**
 * Returns the names of all countries in a language (BCP 47), in small letters, from the Common Locale Data Repository.
 * https://cldr.unicode.org/translation/displaynames/countryregion-territory-names
 */
export function countryNames(language: string): readonly string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []));
}
