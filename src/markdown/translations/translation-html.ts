import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Library } from '../../core/model/archive.ts';
import type { StatementDescription } from '../../core/model/describe-statement.ts';
import { describeTranslator } from '../../core/model/describe-statement.ts';
import type { Statement } from '../../core/model/statement.ts';
import { languageAttributes, type LanguageAttributes } from '../../core/text/language.ts';
import { assumedLanguage } from '../../core/text/script.ts';
import { oneLine, paragraphsIn, typographic } from '../../core/text/wording.ts';
import { marksIn, type QuotationMarks } from '../../core/words/marks.ts';
import { inMarks, pieces } from '../../core/words/say.ts';

/** What the words around something are in: those of an article, or else those of the interface. */
export interface Around {
  readonly library: Pick<Library, 'words'>;
  /** The language of the article around; absent on pages whose words are those of the interface. */
  readonly language?: string;
}

/** Returns the language of the words around. */
export function languageAround({ library, language }: Around): string {
  return language ?? library.words.language;
}

/** Returns the attributes of words of the interface, which differ from the words around only in an article of another language. */
export function interfaceLanguage(around: Around): LanguageAttributes {
  return languageAttributes(around.library.words.language, languageAround(around));
}

/** Returns the attributes of the words of a statement; for a language that nobody declared, its script says what is known. */
export function statementLanguage(
  { language, languageFrom, text = '' }: Pick<Statement, 'language'> & Partial<Pick<Statement, 'languageFrom' | 'text'>>,
  around: Around,
): LanguageAttributes {
  const shown = languageFrom === 'article' ? assumedLanguage(text, language) : language;
  return languageAttributes(shown, languageAround(around));
}

/** Returns the quotation marks of the words around. */
export function marksAround(around: Around): QuotationMarks {
  return marksIn(languageAround(around), around.library.words);
}

/** Builds the line above words that have a translation: "Original: German"; nothing if they have none. */
export function originalHtml({ translation }: Pick<StatementDescription, 'translation'>, around: Around): Element[] {
  return translation ? [h('p.label', interfaceLanguage(around), translation.original)] : [];
}

/** Builds the translation of quoted words below them, with whose it is; nothing if they have none. */
export function translationHtml(
  { translation }: Pick<Statement, 'translation'>,
  described: Pick<StatementDescription, 'translation'>,
  around: Around,
): Element[] {
  if (!translation || !described.translation) return [];
  const marks = marksIn(translation.language, around.library.words);
  const paragraphs = paragraphsIn(described.translation.words);
  return [
    h('div.translation', [
      h('p.label', interfaceLanguage(around), described.translation.label),
      h(
        'div',
        languageAttributes(translation.language, languageAround(around)),
        paragraphs.map((paragraph, i) => h('p', `${marks.open}${paragraph}${i === paragraphs.length - 1 ? marks.close : ''}`)),
      ),
    ]),
  ];
}

/**
 * Builds the translation of a quotation in a sentence, in brackets after it; nothing if it has none. What is around the translation are
 * words of the interface.
 */
export function translationInTextHtml({ translation }: Pick<Statement, 'translation'>, around: Around): ElementContent[] {
  if (!translation) return [];
  const { words } = around.library;
  const translated = inMarks(oneLine(typographic(translation.text)), { marks: marksIn(translation.language, words) });
  const language = languageAttributes(translation.language, words.language);
  const parts = pieces(words.translation.inText).map((piece): ElementContent => {
    if (typeof piece === 'string') return { type: 'text', value: piece };
    if (piece.name === 'by') return { type: 'text', value: describeTranslator(translation, words) };
    return language.lang === undefined ? { type: 'text', value: translated } : h('bdi', language, translated);
  });
  return [{ type: 'text', value: ' ' }, h('span.translation', interfaceLanguage(around), parts)];
}
