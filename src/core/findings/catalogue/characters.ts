import { fix, rule } from './rule.ts';

/** The rules for characters that deceive the eye. */
export const charactersRules = {
  'unseen-character': rule(
    {
      severity: 'error',
      about: 'The text contains an invisible character, or one that reverses the direction of the text around it.',
      why: 'A search does not find the word that contains it, and readers may see something other than what is written. Such characters usually come along when text is copied from a web page or a PDF.',
      toFix:
        'Delete the character. The hint shows the words on either side of it; if you cannot select it, retype those words.',
      fine: 'Characters that a script needs are accepted: joiners in emoji and in Arabic and Indic scripts, and direction marks on a line with Hebrew or Arabic letters.',
    },
    (p: {
      code: string;
      name: string;
      before: string;
      after: string;
      typed?: string;
      /** How it is written, if not as the character itself: `\\v`. */
      escape?: string | undefined;
    }) => ({
      message: p.escape
        ? `Invisible characters are not allowed: ${p.escape} stands for ${p.code} (${p.name}).`
        : `Invisible characters are not allowed: found ${p.code} (${p.name}).`,
      hint: `${separates(p) ? 'Write a space instead of' : 'Delete'} ${p.escape ?? 'the character'} between "${p.before}" and "${p.after}"`,
      fix: p.typed !== undefined && shapeless.test(p.typed) ? { from: p.typed, to: '', exact: true } : undefined,
    }),
  ),
  'mixed-scripts': rule(
    {
      severity: 'error',
      about: 'A word mixes Latin letters with look-alike letters of another script.',
      why: 'The difference is invisible, but searches and comparisons treat it as a different word.',
      toFix: 'Retype the whole word on one keyboard layout.',
      fine: 'Words that are wholly in one script, such as `Рябков`, are accepted, and so are Greek letters that resemble no Latin one, as in `Δx`.',
    },
    (p: { word: string; letter: string; code: string; script: string }) => ({
      message: `"${p.word}" has letters from two alphabets: its "${p.letter}" (${p.code}) is ${p.script}, the others are Latin.`,
      hint: 'Retype the whole word with one keyboard layout. The letters can look the same, but a search treats them as different.',
    }),
  ),
  'decomposed-letter': rule(
    {
      severity: 'warning',
      about:
        'An accented letter is written as two characters, although there is one for both (the text is not in Unicode NFC).',
      why: 'The two forms look alike, but a search for one does not find the other.',
      toFix: 'Retype the letter. Most keyboards produce the single character.',
      fine: 'In a direct quotation, leave the letter as the source has it.',
    },
    (p: { composed: string; codes: readonly string[]; typed?: string }) => ({
      message: `"${p.composed}" is written as ${p.codes.length} characters (${p.codes.join(' ')}) instead of one.`,
      hint: `In a direct quotation, leave it as the source has it. Elsewhere, retype it as "${p.composed}" so that a search finds it.`,
      fix: fix(p.typed ?? '', p.typed === undefined ? undefined : p.composed, 'exactly'),
    }),
  ),
} as const;

/** Whether a character stands between two words like a space or the end of a line, so that they would be one word without it. */
function separates({ before, after, typed = '' }: { before: string; after: string; typed?: string }): boolean {
  return /[\s\u0085]/u.test(typed) && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/**
 * Characters without which the text is the same. What stands for a space or a line break, or turns letters round, is not among
 * them: without it, an editor has to look.
 */
const shapeless = /^(?![\u202D\u202E])[\p{Cf}\p{Mn}]$/u;
