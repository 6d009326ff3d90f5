import { rule } from './rule.ts';

/** Rules of characters that deceive the eye. */
export const charactersRules = {
  'unseen-character': rule(
    {
      severity: 'error',
      about: 'A text holds a character that readers do not see, or that turns the order of what they see.',
      why: 'A search does not find the word around it, and what is shown may not be what is written.',
      toFix: '',
    },
    (p: { code: string; name: string; before: string; after: string }) => ({
      message: `Expected characters that readers see, found ${p.code} (${p.name}).`,
      hint: `Delete it; it stands between "${p.before}" and "${p.after}".`,
    }),
  ),
  'mixed-scripts': rule(
    {
      severity: 'error',
      about: 'A word mixes letters of scripts that look alike.',
      why: 'It looks like a name that it is not, and no search finds it.',
      toFix: '',
    },
    (p: { word: string; letter: string; code: string; script: string }) => ({
      message: `Expected every letter of a word to be of one script, found "${p.word}", whose "${p.letter}" (${p.code}) is ${p.script}.`,
      hint: 'Type the word anew: nobody who searches for it would find it, and nobody sees that it is another.',
    }),
  ),
  'decomposed-letter': rule(
    {
      severity: 'warning',
      about: 'A letter and its accent are two characters where there is one for both (text is not in Unicode NFC).',
      why: 'The two look alike, and only one is found by who types the other.',
      toFix: '',
    },
    (p: { composed: string; codes: readonly string[] }) => ({
      message: `Expected "${p.composed}" as one character, found ${p.codes.join(' ')}.`,
      hint: `Type it anew as "${p.composed}", so that a search finds it; in a direct quotation leave it as the source has it.`,
    }),
  ),
} as const;
