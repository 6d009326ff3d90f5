import type { Library } from '../core/model/archive.ts';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import { isNamedIn, namesOf } from '../core/model/person.ts';
import { speakerOf } from '../core/model/statement.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { numbersIn } from '../core/text/numbers.ts';
import { shorten } from '../core/text/wording.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { unsupportedDetails, unsupportedNumbers } from '../core/verification/details/details.ts';
import { exchangedCells, exchangedNumbers } from '../core/verification/details/exchanged-numbers.ts';
import { locate } from '../core/verification/paragraphs.ts';
import type { SourceText } from '../core/verification/verification.ts';
import { en } from '../core/words/en.ts';

/**
 * Checks that numbers and names of reported statements and claims, and numbers of tables, are in the paragraphs that they rest on, and that
 * no two numbers are exchanged.
 */
export function checkDetails(
  articles: readonly CheckedArticle[],
  library: Pick<Library, 'people' | 'sources' | 'events'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  return articles.flatMap((one) => [...checkWords(one, library, texts), ...checkTables(one, library, texts)]);
}

function checkWords(
  { article, annotated }: CheckedArticle,
  { people, sources, events }: Pick<Library, 'people' | 'sources' | 'events'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  // Where the article's events were is said all through it.
  const places = (article?.events ?? []).flatMap((id) => events.get(id)?.city ?? []);
  const reported = (article?.statements ?? []).filter(({ form }) => form === 'indirect');
  return [...reported, ...(article?.claims ?? [])].flatMap((one): Finding[] => {
    const text = texts.get(one.source);
    const within = text && locate(text.paragraphs, one.locator);
    const at = annotated.get(one.id);
    if (!within || !at) return [];
    const passage = text.text.slice(...within);
    const statement = reported.find(({ id }) => id === one.id);
    const speaker = statement && speakerOf(statement, { people });
    const source = sources.get(one.source);
    const known = [
      ...places,
      ...(speaker ? [...namesOf(speaker), speaker.role, speaker.party ?? ''] : []),
      ...(statement ? [statement.to ?? '', statement.at ?? ''] : []),
      ...(source ? [source.publisher, source.title ?? ''] : []),
      // Whoever the passage calls by one name may be called by another.
      ...[...people.values()]
        .filter((person) => isNamedIn(passage, person))
        .flatMap((person) => [...namesOf(person), person.role]),
    ];
    const languages = { own: article?.language ?? 'en', source: source?.language };
    const sample = 'figure' in one ? (one.figure?.sample ?? '') : '';
    const { numbers, names, stronger } = unsupportedDetails(
      [one.text, sample].filter(Boolean).join('; '),
      passage,
      known,
      languages,
    );
    const parameters = {
      source: one.source,
      locator: one.locator,
      paragraph: describeLocator(one.locator, en),
      passage: shorten(passage.replace(/\s+/g, ' '), 200),
    };
    const missing = [...numbers, ...(hasSameNames(article?.language, source?.language) ? names : [])];
    return [
      ...(missing.length > 0 ? [finding('unsupported-detail', at.words, { ...parameters, details: missing })] : []),
      ...stronger.map(({ found, source: weaker }) =>
        finding('stronger-than-source', at.words, { ...parameters, found, weaker }),
      ),
      ...exchangedNumbers(one.text, passage, languages).map((exchanged) =>
        finding('exchanged-numbers', at.words, { exchanged, passage: parameters.passage }),
      ),
    ];
  });
}

/**
 * Finds numbers of tables that their sources do not have, where the texts of all of them are at hand and the table rests on nothing else,
 * and numbers that a source gives for each other's row or column.
 */
function checkTables(
  { article, annotated }: CheckedArticle,
  { sources }: Pick<Library, 'sources'>,
  texts: ReadonlyMap<string, SourceText>,
): Finding[] {
  return (article?.figures ?? []).flatMap(({ id, kind, text, sources: cited, basis }): Finding[] => {
    const at = annotated.get(id);
    if (kind !== 'table' || !at || !article) return [];
    const { rows = [] } = at;
    const passages = cited.flatMap(({ source, locator }) => {
      const known = texts.get(source);
      const within = known && (locator === null ? ([0, known.text.length] as const) : locate(known.paragraphs, locator));
      return within ? [{ words: known.text.slice(...within), language: sources.get(source)?.language }] : [];
    });
    const shown = (words: readonly string[]): string => shorten(words.map((one) => one.replace(/\s+/g, ' ')).join(' … '), 200);
    const exchanged = passages.flatMap(({ words, language }) =>
      exchangedCells(
        rows.map(({ cells }) => cells),
        words,
        { own: article.language, source: language },
      ).map((pair) => finding('exchanged-numbers', at.words, { exchanged: pair, passage: shown([words]) })),
    );
    if (cited.length === 0 || basis !== null || passages.length < cited.length) return exchanged;
    const numbers = unsupportedNumbers(text, article.language, passages);
    if (numbers.length === 0) return exchanged;
    const row = rows.find(({ cells }) =>
      numbersIn(cells.join('; '), article.language).some((number) => numbers.includes(number)),
    );
    const passage = shown(passages.map(({ words }) => words));
    const parameters = { numbers, sources: cited.map(describeCitation), passage };
    return [...exchanged, finding('unsupported-number', row?.place ?? at.words, parameters)];
  });
}

function describeCitation({ source, locator }: Citation): string {
  return [source, locator].filter(Boolean).join(' ');
}

/**
 * Whether names in two languages can be compared: in another language they may be spelt otherwise, and where every noun has a capital,
 * as in German, a capital says nothing of names.
 */
function hasSameNames(one: string | undefined, other: string | undefined): boolean {
  const [first = '', second = first] = [one, other].map((language) => language?.replace(/-.*/, ''));
  return first === second && !['de', 'lb'].includes(first);
}
