import type { Case } from './case.ts';
import { article, quote, soundSite } from './sound-site.ts';
import { recordOf, sha256 } from './source-at-hand.ts';

const spoken = 'Die Gespräche sind beendet.';
const translated = `${spoken}\n\n> The talks are over.`;

/** The source of the sound site, in a language, with these words in its second paragraph; they are on record. */
function heard(words: string, language?: string): Record<string, string> {
  const [before, after] = ['They met for dinner.\n', '\nThey parted late.\n'];
  const text = before + words + after;
  const entry = {
    sha256: sha256(words),
    start: before.length,
    end: before.length + words.length,
    prefix: before,
    suffix: after,
  };
  return {
    'sources/commentary.yml': `${soundSite['sources/commentary.yml'] ?? ''}${language === undefined ? '' : `language: ${language}\n`}`,
    '../sources/commentary.txt': text,
    'record.json': recordOf({ 'it-is-over': entry }, {}, {}, text),
  };
}

/** Cases of the rules in core/findings/catalogue/languages.ts. */
export const languagesCases: readonly Case[] = [
  {
    rule: 'incomplete-translation',
    name: 'a translation of nobody',
    example: true,
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2', translated)),
    with: heard(spoken, 'de'),
    at: [12, 1],
    message: 'Nothing says who made this translation.',
    hint: 'If it is your own, write translated-by=editor between the braces of the quotation. Otherwise name the translator there, e.g. translated-by="NATO"',
  },
  {
    rule: 'incomplete-translation',
    name: 'a translation of nobody in a sentence',
    file: 'articles/more.md',
    content: article(
      `Ryabkov said :quote[${spoken}]{#it-is-over speaker=ryabkov locator=p2 translation="The talks are over."}\n`,
    ),
    with: heard(spoken, 'de'),
    at: [9, 89],
    message: 'Nothing says who made this translation.',
    hint: 'If it is your own, write translated-by=editor between the braces of the quotation. Otherwise name the translator there, e.g. translated-by="NATO"',
  },
  {
    rule: 'incomplete-translation',
    name: 'whose it is, without a translation',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 translated-by=NATO', spoken)),
    with: heard(spoken, 'de'),
    at: [9, 49],
    message: 'This quotation says who translated it ("translated-by"), but has no translation.',
    hint: 'If there is no translation, delete translated-by=… from the braces. Otherwise add it: for a block, below the words, on a line that begins with >; within a sentence, between the same braces: translation="…"',
  },
  {
    rule: 'translation-form',
    name: 'emphasis',
    example: true,
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', `${spoken}\n\n> The talks are *over*.`),
    ),
    with: heard(spoken, 'de'),
    at: [12, 17],
    message: 'A translation must consist of plain text; found markup.',
    hint: 'Remove the markup. If a character such as * belongs to the words themselves, put a backslash before it: \\*',
  },
  {
    rule: 'translation-form',
    name: 'two translations',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor translation="It’s over."', translated)),
    with: heard(spoken, 'de'),
    at: [12, 1],
    message: 'The quotation has two translations: this one, and translation=… between the braces of the quotation.',
    hint: 'Keep one of them, and delete the other.',
  },
  {
    rule: 'translation-form',
    name: 'before the original',
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', `> The talks are over.\n\n${spoken}`),
    ),
    with: heard(spoken, 'de'),
    at: [10, 1],
    message: 'The translation (the lines that begin with >) must come after the original words.',
    hint: 'Move it below the original words, after an empty line.',
  },
  {
    rule: 'translation-form',
    name: 'in quotation marks',
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', `${spoken}\n\n> “The talks are over.”`),
    ),
    with: heard(spoken, 'de'),
    at: [12, 1],
    message: 'A translation must not be in quotation marks; found “ before the words and ” after them.',
    hint: 'Remove both marks: the site adds them.',
  },
  {
    rule: 'direction-mark',
    name: 'a translation of Arabic',
    example: true,
    file: 'articles/more.md',
    content: article(
      `Ryabkov said :quote[انتهت المحادثات]{#it-is-over speaker=ryabkov locator=p2 translation="The talks are over.\u200F" translated-by=editor}\n`,
    ),
    with: heard('انتهت المحادثات', 'ar'),
    at: [9, 77],
    message:
      'The translation contains an invisible right-to-left mark (U+200F), but its language, "en", is written from left to right.',
    hint: 'Delete the mark. If you cannot select it, type the whole translation again.',
  },
  {
    rule: 'translation-language',
    name: 'a source without a language',
    example: true,
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', translated)),
    with: heard(spoken),
    at: [12, 1],
    message:
      'This quotation has a translation, but nothing says which language its own words are in. So they count as "en", the language of the article.',
    hint: 'If the quotation really is in "en", remove the translation. If the source is in another language, write which in sources/commentary.yml, e.g. language: de\nIf only this quotation is in another language, write which between its braces, e.g. lang=de',
  },
  {
    rule: 'translation-language',
    name: 'the language of the article, whatever the country',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', translated)),
    with: heard(spoken, 'en-GB'),
    at: [12, 1],
    message:
      'This quotation has a translation into "en", but according to sources/commentary.yml its own words are in "en" too.',
    hint: 'If the words are in another language, correct "language" in sources/commentary.yml. Otherwise remove the translation.',
  },
  {
    rule: 'invalid-attribute',
    name: 'the name of a language',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=german', spoken)),
    with: heard(spoken, 'de'),
    at: [9, 49],
    message: '"lang" on "quote" must be the tag of a language, such as de or en-GB (BCP 47); found "german".',
    hint: 'For example: lang=de',
  },
  {
    rule: 'invalid-field',
    name: 'the language of an article',
    file: 'articles/more.md',
    content: article('Text.\n', 'language: german'),
    at: [8, 1],
    message: '"language" must be the tag of a language, such as de or en-GB (BCP 47); found "german".',
    hint: 'For example: language: de',
  },
  {
    rule: 'needless-language',
    name: 'that of the source',
    example: true,
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=de', spoken)),
    with: heard(spoken, 'de'),
    at: [9, 49],
    message: 'lang=de is not needed: the source is in "de" anyway.',
    hint: 'Remove lang=de',
  },
  {
    rule: 'needless-language',
    name: 'that of the article',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=en', 'It is over.')),
    with: heard('It is over.'),
    at: [9, 49],
    message: 'lang=en is not needed: the article is in "en" anyway.',
    hint: 'Remove lang=en',
  },
  {
    rule: 'other-script',
    name: 'Cyrillic in German',
    example: true,
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2', 'Переговоры закончены.')),
    with: heard('Переговоры закончены.', 'de'),
    at: [10, 1],
    message: 'The quotation is written in Cyrillic letters, but according to sources/commentary.yml it is in "de".',
    hint: 'If the whole source is in another language, name that in sources/commentary.yml (language: …). If only the quotation is, name it between its braces (lang=…). If it really is "de", write the language with the script there: lang=de-Cyrl',
  },
  {
    rule: 'other-script',
    name: 'Latin letters for Arabic',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=ar', 'intahat al-muhadathat')),
    with: heard('intahat al-muhadathat', 'de'),
    at: [10, 1],
    message: 'The quotation is written in Latin letters, but according to lang=… it is in "ar".',
    hint: 'If the language is wrong, correct it. If it is right, add the script to it: lang=ar-Latn',
  },
  {
    rule: 'other-script',
    name: 'a source without a language',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2', 'انتهت المحادثات')),
    with: heard('انتهت المحادثات'),
    at: [10, 1],
    message:
      'The quotation is written in Arabic letters, but it counts as "en", the language of the article, since no other is given.',
    hint: 'If the whole source is in another language, name that in sources/commentary.yml (language: …). If only the quotation is, name it between its braces (lang=…). If it really is "en", write the language with the script there: lang=en-Arab',
  },
  {
    rule: 'other-script',
    name: 'a translation in other letters',
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', `${spoken}\n\n> Переговоры закончены.`),
    ),
    with: heard(spoken, 'de'),
    at: [12, 1],
    message: 'The translation is written in Cyrillic letters, but the language of the article is "en".',
    hint: 'If the article is in another language, name that in its front matter (language: …). Otherwise correct the translation.',
  },
  {
    rule: 'other-script',
    name: 'a headline in other letters',
    file: 'articles/more.md',
    content: article('Text.\n').replace('headline: Talks', 'headline: Переговоры'),
    at: [2, 1],
    message: 'The headline is written in Cyrillic letters, but the language of the article is "en".',
    hint: 'If the article is in another language, name that in its front matter (language: …). Otherwise correct the headline.',
  },
];
