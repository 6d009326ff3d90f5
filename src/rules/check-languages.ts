import { finding, type Finding } from '../core/findings/finding.ts';
import type { Library } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import { isVerbatim } from '../core/model/form.ts';
import type { Statement } from '../core/model/statement.ts';
import { codeOf } from '../core/text/characters.ts';
import { directionOf, isSameLanguage } from '../core/text/language.ts';
import type { Place } from '../core/text/place.ts';
import { otherScriptIn } from '../core/text/script.ts';
import type { Annotated } from '../core/verification/annotated.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';

/** Checks the languages that articles and quotations are said to be in, against one another and against their letters. */
export function checkLanguages(articles: readonly CheckedArticle[], { sources }: Pick<Library, 'sources'>): Finding[] {
  return articles.flatMap(({ article, annotated, written }) => {
    if (!article) return [];
    const { headline, language } = article;
    const script = otherScriptIn(headline, language);
    const place = written?.placeOf('headline');
    return [
      ...(script !== undefined && place
        ? [finding('other-script', place, { what: 'headline', script, language, from: 'article', source: '' })]
        : []),
      ...article.statements.flatMap((statement) => {
        const at = annotated.get(statement.id);
        return at && isVerbatim(statement.form) ? checkStatement(statement, article, sources, at) : [];
      }),
    ];
  });
}

function checkStatement(
  statement: Statement,
  article: Article,
  sources: Library['sources'],
  { written, words }: Annotated,
): Finding[] {
  const { text, language, languageFrom: from, source, translation } = statement;
  const findings: Finding[] = directionMarks({ text, language }, 'quotation', words);
  if (translation) findings.push(...directionMarks(translation, 'translation', written.placeOf('translation')));
  const inherited = sources.get(source)?.language ?? article.language;
  const typed = (written.values as { readonly lang?: unknown }).lang;
  if (typed !== undefined && language.toLowerCase() === inherited.toLowerCase()) {
    const inheritedFrom = sources.get(source)?.language === undefined ? 'article' : 'source';
    findings.push(finding('needless-language', written.placeOf('lang'), { language, from: inheritedFrom }));
  }
  const script = otherScriptIn(text, language);
  if (translation && isSameLanguage(translation.language, language)) {
    const place = written.placeOf('translation');
    // That the letters are others follows from it.
    return [...findings, finding('translation-language', place, { language: translation.language, from, source })];
  }
  if (script !== undefined) {
    findings.push(finding('other-script', words, { what: 'quotation', script, language, from, source }));
  }
  const translated = translation && otherScriptIn(translation.text, translation.language);
  if (translation && translated !== null && translated !== undefined) {
    const parameters = { what: 'translation', script: translated, language: translation.language, from: 'article' } as const;
    findings.push(finding('other-script', written.placeOf('translation'), { ...parameters, source }));
  }
  return findings;
}

/** Finds marks for text from right to left in words that run from left to right. */
function directionMarks(
  { text, language }: { readonly text: string; readonly language: string },
  what: 'quotation' | 'translation',
  place: Place,
): Finding[] {
  const mark = /[\u200F\u061C]/.exec(text)?.[0];
  return mark === undefined || directionOf(language) === 'rtl'
    ? []
    : [finding('direction-mark', place, { what, code: codeOf(mark.charCodeAt(0)), language })];
}
