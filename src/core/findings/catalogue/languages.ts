import { rule } from './rule.ts';

/** What gives the language of words, as a message names it. */
type GivenBy = 'quotation' | 'source' | 'article';

/** The rules for languages: of quotations, of their translations, and of articles. */
export const languagesRules = {
  'incomplete-translation': rule(
    {
      severity: 'error',
      about: 'A quotation has a translation without whose it is, or the other way round.',
      why: 'A translation is somebody’s reading of the words. Readers must be told whose.',
      toFix:
        'Write `translated-by=editor` for a translation of your own, or the name of whoever translated: `translated-by="NATO"`. The translation follows the words of a block as a block quotation (`> …`), or is an attribute: `translation="…"`.',
    },
    (p: { missing: 'by' | 'words' }) =>
      p.missing === 'by'
        ? {
            message: 'The translation does not say whose it is.',
            hint: 'Add translated-by=editor if it is yours, or the name of whoever translated, such as translated-by="NATO".',
          }
        : {
            message: '"translated-by" says whose the translation is, but there is none.',
            hint: 'Add the translation: in a block as a block quotation after the words (> …), in a sentence as translation="…".',
          },
  ),
  'translation-form': rule(
    {
      severity: 'error',
      about:
        'A translation is not plain words after the original: it contains markup or is in quotation marks, comes first, or is there twice.',
      why: 'A translation is shown, searched and recorded as plain words below the original. The site puts the quotation marks around it.',
      toFix:
        'Remove the markup, the outer quotation marks, or one of two translations. Put the translation after the original words.',
    },
    (p: { problem: 'markup' | 'twice' | 'first' } | { problem: 'marks'; words: string }) => {
      switch (p.problem) {
        case 'markup':
          return {
            message: 'A translation must be paragraphs of plain words; found markup.',
            hint: 'Remove it. If a character is meant literally, put a backslash before it: \\*',
          };
        case 'twice':
          return {
            message: 'The quotation has two translations: this one and the attribute "translation".',
            hint: 'Remove one of them.',
          };
        case 'first':
          return {
            message: 'A block quotation in a quotation is its translation, and must come after the original words.',
            hint: 'Move it to the end, after an empty line.',
          };
        case 'marks':
          return {
            message: `A translation must not be in quotation marks; found ${p.words.slice(0, 1)} before and ${p.words.slice(-1)} after its words.`,
            hint: 'Remove both marks: the site adds them.',
          };
      }
    },
  ),
  'translation-language': rule(
    {
      severity: 'error',
      about: 'A translation is in the language of the original, as far as the content says.',
      why: 'A translation is in the language of its article. If the quotation is in that language too, either there is nothing to translate, or nothing says which language the original is in: then it would be read out, hyphenated and searched as the wrong one.',
      toFix:
        'Give the source its `language`, or the quotation a `lang` if the source is in several languages. If the quotation is in the language of the article, remove the translation.',
    },
    (p: { language: string; from: GivenBy; source: string }) => ({
      message:
        p.from === 'article'
          ? `The quotation is translated, but nothing says which language it is in; the article is in "${p.language}".`
          : `The quotation is translated into "${p.language}", but its ${p.from === 'source' ? 'source' : '"lang"'} says that it is in that language.`,
      hint:
        p.from === 'article'
          ? `Add the language to sources/${p.source}.yml, e.g. "language: de", or lang=… between the braces.`
          : 'Correct the language, or remove the translation.',
    }),
  ),
  'needless-language': rule(
    {
      severity: 'warning',
      about: 'A quotation names the language that it has anyway.',
      why: 'A quotation is in the language of its source. If that is corrected later, a needless `lang` would keep the old one.',
      toFix: 'Remove `lang`.',
    },
    (p: { language: string; from: Exclude<GivenBy, 'quotation'> }) => ({
      message: `"lang" is needless: the ${p.from} is in "${p.language}" already.`,
      hint: `Remove lang=${p.language}.`,
    }),
  ),
  'direction-mark': rule(
    {
      severity: 'warning',
      about: 'Words in a language that is written from left to right contain a mark for text from right to left.',
      why: 'The mark is invisible and moves the punctuation next to it to the other side.',
      toFix:
        'Remove it from a translation. In a quotation, check whether the words are in the language they are said to be in.',
      fine: 'It is fine if the source has the mark, next to a word in Arabic or Hebrew letters.',
    },
    (p: { what: 'quotation' | 'translation'; code: string; language: string }) => ({
      message: `The ${p.what} contains a right-to-left mark (${p.code}), but "${p.language}" is written from left to right.`,
      hint:
        p.what === 'translation'
          ? 'Remove it.'
          : 'Correct the language, or leave it if the source has the mark next to a word from right to left.',
    }),
  ),
  'other-script': rule(
    {
      severity: 'warning',
      about: 'Words are mostly in another script than the language they are said to be in.',
      why: 'Screen readers pronounce words by their language, and browsers choose letters and the direction of writing by it.',
      toFix:
        'Give the source its `language`, or the quotation its `lang`. Name the script if a language is written in another than usual: `sr-Latn`, `ar-Latn`.',
      fine: 'A name or an abbreviation in another script does not count, as long as most letters are in the script of the language.',
    },
    (p: {
      what: 'quotation' | 'translation' | 'headline';
      script: string;
      language: string;
      from: GivenBy;
      source: string;
    }) => {
      const by = {
        quotation: '"lang"',
        source: 'its source',
        article: p.what === 'quotation' ? 'only the article' : 'the article',
      };
      return {
        message: `The ${p.what} is written in ${p.script} letters, but ${by[p.from]} says that it is in "${p.language}".`,
        hint:
          p.what !== 'quotation'
            ? 'Correct it, or correct the language of the article in its front matter: language: …'
            : p.from === 'quotation'
              ? 'Correct lang. If the language is written in that script here, add the script, as in lang=sr-Latn.'
              : `Add the language to sources/${p.source}.yml, or lang=… between the braces. If the language is written in that script here, add the script, as in sr-Latn.`,
      };
    },
  ),
} as const;
