/**
 * Replaces letters of Latin alphabets that Unicode does not decompose by what readers type for them: "łódź" becomes "lódź".
 *
 * @param text in lower case
 */
export function foldLetters(text: string): string {
  return text.replace(folded, (letter) => folds[letter] ?? letter);
}

/** What is typed, before the letters that stand for it. */
const table =
  'a:əⱥ ae:æ b:ƀɓƃƅ c:ƈȼ d:đðɖɗƌȡ e:ǝɛɇɘ f:ƒ g:ǥɠɣ h:ħⱨ hv:ƕ i:ıɨɩ j:ȷɉ k:ĸƙⱪ l:łƚⱡȴ m:ɯ n:ŋɲƞȵ o:øɔɵ oe:œ oi:ƣ ou:ȣ p:ƥ ' +
  'q:ɋ r:ɍʀ s:ȿʃƨƪ ss:ß t:ŧƭʈȶⱦƫ th:þ u:ʉʊ v:ʋʌ w:ƿ y:ƴɏȝ z:ƶȥɀⱬʒƹ';

const folds: Readonly<Record<string, string>> = Object.fromEntries(
  table.split(' ').flatMap((entry) => {
    const [typed = '', letters = ''] = entry.split(':');
    return [...letters].map((letter) => [letter, typed]);
  }),
);
const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'g');
