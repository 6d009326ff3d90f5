import { scriptCode } from '../../text/script.ts';
import { rule } from './rule.ts';

/** What gives the language of words, as a message names it. */
type GivenBy = 'quotation' | 'source' | 'article';

/** The rules for languages: of quotations, of their translations, and of articles. */
export const languagesRules = {
  'incomplete-translation': rule(
    {
      severity: 'error',
      about: 'A translation does not say who made it, or `translated-by` has no translation.',
      why: 'A translation is somebody’s reading of the words. Readers must be told whose.',
      toFix:
        'Write `translated-by=editor` for a translation of your own, or the name of whoever translated: `translated-by="NATO"`. The translation follows the words of a block as a block quotation (`> …`), or is an attribute: `translation="…"`.',
    },
    (p: { missing: 'by' | 'words' }) =>
      p.missing === 'by'
        ? {
            message: 'Nothing says who made this translation.',
            hint: 'If it is your own, write translated-by=editor between the braces of the quotation. Otherwise name the translator there, e.g. translated-by="NATO"',
          }
        : {
            message: 'This quotation says who translated it ("translated-by"), but has no translation.',
            hint: 'If there is no translation, delete translated-by=… from the braces. Otherwise add it: for a block, below the words, on a line that begins with >; within a sentence, between the same braces: translation="…"',
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
            message: 'A translation must consist of plain text; found markup.',
            hint: 'Remove the markup. If a character such as * belongs to the words themselves, put a backslash before it: \\*',
          };
        case 'twice':
          return {
            message: 'The quotation has two translations: this one, and translation=… between the braces of the quotation.',
            hint: 'Keep one of them, and delete the other.',
          };
        case 'first':
          return {
            message: 'The translation (the lines that begin with >) must come after the original words.',
            hint: 'Move it below the original words, after an empty line.',
          };
        case 'marks':
          return {
            message: `A translation must not be in quotation marks; found ${p.words.slice(0, 1)} before the words and ${p.words.slice(-1)} after them.`,
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
          ? `This quotation has a translation, but nothing says which language its own words are in. So they count as "${p.language}", the language of the article.`
          : `This quotation has a translation into "${p.language}", but according to ${p.from === 'source' ? `sources/${p.source}.yml` : 'lang=…'} its own words are in "${p.language}" too.`,
      hint:
        p.from === 'article'
          ? `If the quotation really is in "${p.language}", remove the translation. If the source is in another language, write which in sources/${p.source}.yml, e.g. language: de\nIf only this quotation is in another language, write which between its braces, e.g. lang=de`
          : `If the words are in another language, correct ${p.from === 'source' ? `"language" in sources/${p.source}.yml` : 'lang=…'}. Otherwise remove the translation.`,
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
      message: `lang=${p.language} is not needed: the ${p.from} is in "${p.language}" anyway.`,
      hint: `Remove lang=${p.language}`,
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
      message: `The ${p.what} contains an invisible right-to-left mark (${p.code}), but its language, "${p.language}", is written from left to right.`,
      hint:
        p.what === 'translation'
          ? 'Delete the mark. If you cannot select it, type the whole translation again.'
          : 'If the quotation is in another language, correct its language (lang=…). If the source has the mark next to an Arabic or Hebrew word, leave it.',
    }),
  ),
  'other-script': rule(
    {
      severity: 'warning',
      about: 'Words are mostly in letters that their language is not usually written in.',
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
      const withScript = `lang=${p.language.replace(/-.*/, '')}-${scriptCode(p.script) ?? '…'}`;
      const given = {
        quotation: `according to lang=… it is in "${p.language}"`,
        source: `according to sources/${p.source}.yml it is in "${p.language}"`,
        article:
          p.what === 'quotation'
            ? `it counts as "${p.language}", the language of the article, since no other is given`
            : `the language of the article is "${p.language}"`,
      };
      return {
        message: `The ${p.what} is written in ${p.script} letters, but ${given[p.from]}.`,
        hint:
          p.what !== 'quotation'
            ? `If the article is in another language, name that in its front matter (language: …). Otherwise correct the ${p.what}.`
            : p.from === 'quotation'
              ? `If the language is wrong, correct it. If it is right, add the script to it: ${withScript}`
              : `If the whole source is in another language, name that in sources/${p.source}.yml (language: …). If only the quotation is, name it between its braces (lang=…). If it really is "${p.language}", write the language with the script there: ${withScript}`,
      };
    },
  ),
} as const;
