import { annotationTargets, type WordsInArticle } from './annotation-targets.ts';
import { eventsOf, the, verificationOf, type Archive } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import { noonOf } from '../core/dates/days.ts';
import { describeDate } from '../core/dates/edtf-date.ts';
import type { Claim } from '../core/model/claim.ts';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import { describeEventPlace, describeEventTime } from '../core/model/events/event.ts';
import { isVerbatim } from '../core/model/form.ts';
import { describeSource } from '../core/model/source.ts';
import { directionOf, type Direction } from '../core/text/language.ts';
import type { Words } from '../core/words/en.ts';
import { say } from '../core/words/say.ts';
import { describeStatement } from '../core/model/describe-statement.ts';
import type { Statement } from '../core/model/statement.ts';

/** The words that an annotation is on, in a page or a source. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: Omit<WordsInArticle, 'prefix' | 'suffix'> & { readonly prefix?: string; readonly suffix?: string };
  /** Where a copy of a source is kept (https://www.w3.org/TR/annotation-model/#time-state). */
  readonly state?: { readonly type: 'TimeState'; readonly cached: string; readonly sourceDate: string };
}

/** What an annotation says about its target: text, or a link. */
type AnnotationBody =
  | {
      type: 'TextualBody';
      purpose: Motivation;
      value: string;
      format: 'text/plain';
      language: string;
      /** Given where it isn't left to right. */
      textDirection?: Direction;
    }
  | { type: 'SpecificResource'; purpose: 'linking'; source: string };

type Motivation = 'bookmarking' | 'commenting' | 'describing' | 'identifying';

/** An annotation (https://www.w3.org/TR/annotation-model/#annotations). */
export interface Annotation {
  /** The address that readers use to link to what is annotated. */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: Motivation;
  readonly body?: readonly AnnotationBody[];
  readonly target: readonly AnnotationTarget[];
}

/** The annotations of an article (https://www.w3.org/TR/annotation-model/#annotation-page). */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/**
 * Makes W3C Web Annotations of every statement, claim, note, event and term of an article. A direct quotation also has its words in
 * the source as a target, if they were found there.
 */
export function annotationsOf(article: Article, archive: Archive): AnnotationPage {
  const { links } = archive;
  const anchor = (id: string): string => links.absolute(links.article(article.id, id));
  const page = links.absolute(links.article(article.id));
  const words = annotationTargets(article);
  const cite = ({ source, locator }: Citation): string => {
    const named = describeSource(the(archive.sources, source));
    return locator === null ? named : `${named}, ${describeLocator(locator, archive.words)}`;
  };
  const annotate = (
    id: string,
    motivation: Motivation,
    body: readonly AnnotationBody[],
    elsewhere: readonly AnnotationTarget[] = [],
  ): Annotation[] => {
    const target = (words.get(id) ?? []).map((selector) => ({ source: page, selector }));
    if (target.length === 0) return [];
    const all = { motivation, ...(body.length > 0 && { body }), target: [...target, ...elsewhere] };
    return [{ id: anchor(id), type: 'Annotation', ...all }];
  };
  const { statements, claims, notes, terms } = article;
  const items = [
    ...statements.flatMap((statement) => {
      const { id, source, translation } = statement;
      const described = describeStatement(statement, archive);
      const credit = described.translation ? ` ${described.translation.label}.` : '';
      const body = [
        inWords(archive.words, 'identifying', `${described.attribution} ${cite(statement)}.${credit}`),
        ...quotedIn(statement, article),
        ...(translation ? [inWords(translation, 'describing', translation.text)] : []),
        to(links.absolute(links.quote(id))),
        to(anchor(source)),
      ];
      return annotate(id, 'identifying', body, inSource(statement, archive));
    }),
    ...claims.flatMap((claim) =>
      annotate(claim.id, 'describing', [
        inWords(archive.words, 'describing', describeClaim(claim, cite(claim), archive.words)),
        to(anchor(claim.source)),
      ]),
    ),
    ...notes.flatMap(({ id, text, sources, basis }) => {
      const rests = [...sources.map(cite), ...(basis === null ? [] : [basis])].join('; ');
      const value = rests === '' ? text : `${text} ${archive.words.source.labelled}${rests}.`;
      const cited = [...new Set(sources.map(({ source }) => source))];
      return annotate(id, 'commenting', [inWords(article, 'commenting', value), ...cited.map((source) => to(anchor(source)))]);
    }),
    ...eventsOf(archive, article).flatMap((event) => {
      const value = `${event.title}, ${describeEventTime(event, archive.words)}, ${describeEventPlace(event)}.`;
      return annotate(event.id, 'identifying', [inWords(archive.words, 'identifying', value), to(anchor(event.id))]);
    }),
    ...terms.flatMap(({ id }) => annotate(id, 'bookmarking', [])),
  ];
  const id = links.absolute(links.annotations(article.id));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationPage',
    partOf: { id: `${id}#all`, type: 'AnnotationCollection', label: article.headline, total: items.length },
    startIndex: 0,
    items,
  };
}

/** Says whose claim it is; of a figure also what was measured, in whom and when. */
function describeClaim({ figure }: Claim, source: string, words: Words): string {
  if (!figure) return say(words.claim.of, { source });
  const { value, sample, on } = figure;
  return say(words.figure.of, { figure: [value, sample, on && describeDate(on, words)].filter(Boolean).join(', '), source });
}

/** Returns the words of a direct quotation in its source, if they were found there. */
function inSource(statement: Statement, archive: Archive): AnnotationTarget[] {
  const selector = verificationOf(archive, statement)?.selector;
  if (!selector) return [];
  const { url, archived } = the(archive.sources, statement.source);
  if (url === undefined) return [];
  const state = archived && ({ type: 'TimeState', cached: archived.url, sourceDate: noonOf(archived.on) } as const);
  return [{ source: url, selector: { type: 'TextQuoteSelector', ...selector }, ...(state && { state }) }];
}

/** Returns the words of a quotation with their language, if that is another than the article's. */
function quotedIn({ form, text, language }: Statement, article: Article): AnnotationBody[] {
  return isVerbatim(form) && language !== article.language ? [inWords({ language }, 'describing', text)] : [];
}

function inWords({ language }: { readonly language: string }, purpose: Motivation, value: string): AnnotationBody {
  const textDirection = directionOf(language);
  const body = { type: 'TextualBody', purpose, value, format: 'text/plain', language } as const;
  return textDirection === 'ltr' ? body : { ...body, textDirection };
}

function to(source: string): AnnotationBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}
