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
  'a:ɐɑəⱥ aa:ꜳ ae:æ ao:ꜵ au:ꜷ av:ꜹꜻ ay:ꜽ b:ƀɓƃƅ c:ƈȼɕↄ d:đðɖɗƌȡ db:ȸ dz:ʣ e:ǝɛɇɘⱸ f:ƒꞙ g:ǥɠɡɣᵹꞡ h:ħɦⱨꜧ hv:ƕ i:ıɨɩɪ j:ȷɉɟʝ ' +
  'k:ĸƙⱪꝁ l:łƚɫɬɭⱡȴ m:ɯɱ n:ŋɲƞɳȵꞑ o:øɔɵⱺꝋ oe:œ oi:ƣ oo:ꝏ ou:ȣ p:ƥᵽꝑ q:ɋꝗ qp:ȹ r:ɍɽɾʀꞧ s:ʂȿʃƨƪꞩ ss:ß t:ŧƭʈȶⱦƫ th:þꝥ u:ʉʊɥ ' +
  'v:ʋⱱʌ w:ⱳƿ y:ƴɏȝ z:ƶȥɀⱬʒƹʐ';

const folds: Readonly<Record<string, string>> = Object.fromEntries(
  table
    .split(' ')
    .flatMap((entry) => {
      const [typed = '', letters = ''] = entry.split(':');
      return [...letters].map((letter) => [letter, typed]);
    }),
);
const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'g');
