import type { Plural } from '../../say.ts';

/** The words about a comparison with the record, in English. They are loaded with it. */
export const words = {
  /** What is true of a passage, by whose words the record has. */
  verdict: {
    own: {
      exact: 'On record, in these very words.',
      spelled: 'On record, in these words. Capitals or punctuation differ.',
      gapped: 'On record, with words left out.',
      part: 'Part of this is on record, word for word.',
      near: 'Not on record in these words. The nearest wording:',
    },
    reported: {
      exact: 'On record as reported, not as a direct quotation.',
      spelled: 'On record as reported, not as a direct quotation. Capitals or punctuation differ.',
      gapped: 'On record as reported, not as a direct quotation, with words left out.',
      part: 'Part of this is on record, as reported and not as a direct quotation.',
      near: 'Not on record in these words. The nearest wording, reported and not a direct quotation:',
    },
    claim: {
      exact: 'On record as a claim, not as a direct quotation.',
      spelled: 'On record as a claim, not as a direct quotation. Capitals or punctuation differ.',
      gapped: 'On record as a claim, not as a direct quotation, with words left out.',
      part: 'Part of this is on record, as a claim and not as a direct quotation.',
      near: 'Not on record in these words. The nearest wording, a claim and not a direct quotation:',
    },
  },
  none: 'Not on record here.',
  noneMeans:
    'No statement or claim on record here has these words or words near them. That does not mean that nobody said them. {search}.',
  tooShort: 'One word is too little to compare.',
  searchFor: 'Search everything for these words',
  /** Whose words a record has. */
  voice: {
    reported: 'The record reports what was said. The words are the report’s, not the speaker’s own.',
    claim: 'The record is a claim of its source, in this site’s words.',
  },
  changed: 'For “{added}” the record has “{left}”.',
  added: 'The record has no “{added}” there.',
  left: 'The record has “{left}” there as well.',
  differing: { one: '# word differs.', other: '# words differ.' } as Plural,
  beyond: 'Not in this record: “{words}”.',
  gap: {
    one: '# word is left out where your text has a gap.',
    other: '# words are left out where your text has a gap.',
  } as Plural,
  denial: 'A denial is among the words left out: “{word}”.',
  brackets: 'Words in square brackets were not compared.',
  original: 'Compared with the original words.',
  translation: 'Compared with the translation. {label}.',
  alsoBy: 'The same words are on record of {names}, too.',
  otherNamed: 'Your text names {named}. This record is of {name}.',
  passage: 'Your text: {words}',
  /** Before and after differences, for screen readers. */
  spoken: { added: 'in your text: ', left: 'on record: ', end: ';' },
  record: 'The record, with its source',
  inArticle: 'In the article',
  passages: { one: '# passage was compared.', other: '# passages were compared.' } as Plural,
  exactPassages: {
    one: '# is a direct quotation on record, word for word.',
    other: '# are direct quotations on record, word for word.',
  } as Plural,
  cut: 'Only the beginning of this long text was compared.',
  waiting: 'Still loading the record.',
  failed: 'The record could not be loaded, so nothing can be said about these words yet. The page keeps trying. {again}',
  again: 'Try again',
  /** In the search, where nothing has a phrase. */
  nearest: 'The nearest wording on record:',
};

/** The words about a comparison, in one language. */
export type CheckWords = typeof words;
