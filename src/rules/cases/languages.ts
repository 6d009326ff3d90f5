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
    message: 'The translation does not say whose it is.',
    hint: 'Add translated-by=editor if it is yours, or the name of whoever translated, such as translated-by="NATO".',
  },
  {
    rule: 'incomplete-translation',
    name: 'a translation of nobody in a sentence',
    file: 'articles/more.md',
    content: article(
      `He said :quote[${spoken}]{#it-is-over speaker=ryabkov locator=p2 translation="The talks are over."}\n`,
    ),
    with: heard(spoken, 'de'),
    at: [9, 84],
    message: 'The translation does not say whose it is.',
    hint: 'Add translated-by=editor if it is yours, or the name of whoever translated, such as translated-by="NATO".',
  },
  {
    rule: 'incomplete-translation',
    name: 'whose it is, without a translation',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 translated-by=NATO', spoken)),
    with: heard(spoken, 'de'),
    at: [9, 49],
    message: '"translated-by" says whose the translation is, but there is none.',
    hint: 'Add the translation: in a block as a block quotation after the words (> …), in a sentence as translation="…".',
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
    message: 'A translation must be paragraphs of plain words; found markup.',
    hint: 'Remove it. If a character is meant literally, put a backslash before it: \\*',
  },
  {
    rule: 'translation-form',
    name: 'two translations',
    file: 'articles/more.md',
    content: article(
      quote(
        '#it-is-over speaker=ryabkov locator=p2 translated-by=editor translation="It’s over."',
        translated,
      ),
    ),
    with: heard(spoken, 'de'),
    at: [12, 1],
    message: 'The quotation has two translations: this one and the attribute "translation".',
    hint: 'Remove one of them.',
  },
  {
    rule: 'translation-language',
    name: 'a source without a language',
    example: true,
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', translated),
    ),
    with: heard(spoken),
    at: [12, 1],
    message: 'The quotation is translated, but nothing says which language it is in; the article is in "en".',
    hint: 'Add the language to sources/commentary.yml, e.g. "language: de", or lang=… between the braces.',
  },
  {
    rule: 'translation-language',
    name: 'the language of the article, whatever the country',
    file: 'articles/more.md',
    content: article(
      quote('#it-is-over speaker=ryabkov locator=p2 translated-by=editor', translated),
    ),
    with: heard(spoken, 'en-GB'),
    at: [12, 1],
    message: 'The quotation is translated into "en", but its source says that it is in that language.',
    hint: 'Correct the language, or remove the translation.',
  },
  {
    rule: 'invalid-attribute',
    name: 'the name of a language',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=german', spoken)),
    with: heard(spoken, 'de'),
    at: [9, 49],
    message: '"lang" on "quote" must be a language as a tag (BCP 47); found "german".',
    hint: 'For example: lang=de',
  },
  {
    rule: 'invalid-field',
    name: 'the language of an article',
    file: 'articles/more.md',
    content: article('Text.\n', 'language: german'),
    at: [8, 1],
    message: '"language" must be a language as a tag (BCP 47); found "german".',
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
    message: '"lang" is needless: the source is in "de" already.',
    hint: 'Remove lang=de.',
  },
  {
    rule: 'needless-language',
    name: 'that of the article',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=en', 'It is over.')),
    with: heard('It is over.'),
    at: [9, 49],
    message: '"lang" is needless: the article is in "en" already.',
    hint: 'Remove lang=en.',
  },
  {
    rule: 'other-script',
    name: 'Cyrillic in German',
    example: true,
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2', 'Переговоры закончены.')),
    with: heard('Переговоры закончены.', 'de'),
    at: [10, 1],
    message: 'The quotation is written in Cyrillic letters, but its source says that it is in "de".',
    hint: 'Add the language to sources/commentary.yml, or lang=… between the braces. If the language is written in that script here, add the script, as in sr-Latn.',
  },
  {
    rule: 'other-script',
    name: 'Latin letters for Arabic',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2 lang=ar', 'intahat al-muhadathat')),
    with: heard('intahat al-muhadathat', 'de'),
    at: [10, 1],
    message: 'The quotation is written in Latin letters, but "lang" says that it is in "ar".',
    hint: 'Correct lang. If the language is written in that script here, add the script, as in lang=sr-Latn.',
  },
  {
    rule: 'other-script',
    name: 'a source without a language',
    file: 'articles/more.md',
    content: article(quote('#it-is-over speaker=ryabkov locator=p2', 'انتهت المحادثات')),
    with: heard('انتهت المحادثات'),
    at: [10, 1],
    message: 'The quotation is written in Arabic letters, but only the article says that it is in "en".',
    hint: 'Add the language to sources/commentary.yml, or lang=… between the braces. If the language is written in that script here, add the script, as in sr-Latn.',
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
    message: 'The translation is written in Cyrillic letters, but the article says that it is in "en".',
    hint: 'Correct it, or correct the language of the article in its front matter: language: …',
  },
  {
    rule: 'other-script',
    name: 'a headline in other letters',
    file: 'articles/more.md',
    content: article('Text.\n').replace('headline: Talks', 'headline: Переговоры'),
    at: [2, 1],
    message: 'The headline is written in Cyrillic letters, but the article says that it is in "en".',
    hint: 'Correct it, or correct the language of the article in its front matter: language: …',
  },
];
