import { rule } from './rule.ts';

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
    (p: { code: string; name: string; before: string; after: string }) => ({
      message: `Invisible character ${p.code} (${p.name}).`,
      hint: `Delete it. It is between "${p.before}" and "${p.after}".`,
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
      message: `"${p.word}" has letters of two alphabets: its "${p.letter}" (${p.code}) is ${p.script}, others are Latin.`,
      hint: 'Retype the whole word on one keyboard. The letters can look the same, but a search tells them apart.',
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
    (p: { composed: string; codes: readonly string[] }) => ({
      message: `"${p.composed}" is written as ${p.codes.length} characters (${p.codes.join(' ')}) instead of one.`,
      hint: `Retype it as "${p.composed}" so that a search finds it. In a direct quotation, leave it as the source has it.`,
    }),
  ),
} as const;
