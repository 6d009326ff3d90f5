/**
 * Replaces letters of Latin alphabets that Unicode does not decompose by what readers type for them: "łódź" becomes "lódź".
 *
 * @param text in lower case
 */
export function foldLetters(text: string): string {
  return text.replace(folded, (letter) => folds[letter] ?? letter);
}

/** What is typed for each letter, and how many code points it is after the one before, unless it is the next: ß, æ, ð, ø … */
const table =
  'ss223 ae7 d10 o8 th6 d19 h22 i10 k7 l10 n9 oe8 t20 b25 b3 b2 c3 d4 f6 hv3 k4 l n4 oi5 p2 s3 s2 t t2 y7 z2 z3 w6 e30 ' +
  'g8 y56 d4 ou2 z2 l15 n t j c5 s3 z e7 j2 q2 r2 y2 b4 o d2 d e a e2 g5 g3 i5 i m6 n3 o3 r11 s3 t5 u u v v z6 l10703 ' +
  'a4 t h2 k2 z2';

let last = 0;
const folds: Readonly<Record<string, string>> = Object.fromEntries(
  table.split(' ').map((entry) => {
    const [, typed = '', after = ''] = /([a-z]+)(\d*)/.exec(entry) ?? [];
    last += Number(after || 1);
    return [String.fromCodePoint(last), typed];
  }),
);
const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'g');
