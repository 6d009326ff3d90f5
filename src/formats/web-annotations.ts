import { annotationTargets, type WordsInArticle } from './annotation-targets.ts';
import { eventsOf, the, verificationOf, type Archive } from '../core/model/archive.ts';
import type { Article } from '../core/model/article.ts';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import { describeDate } from '../core/dates/edtf-date.ts';
import { describeEventPlace, describeEventTime } from '../core/model/event.ts';
import { roleAfterName } from '../core/model/person.ts';
import { sourceTitle } from '../core/model/source.ts';
import { audienceOf, type Statement } from '../core/model/statement.ts';
import { capital } from '../core/text/wording.ts';

/** What an annotation is on: words of a page, or of a source. */
export interface AnnotationTarget {
  readonly source: string;
  readonly selector: Omit<WordsInArticle, 'prefix' | 'suffix'> & { readonly prefix?: string; readonly suffix?: string };
}

/** What an annotation says of its target: in words, or by leading elsewhere. */
type AnnotationBody =
  | { type: 'TextualBody'; purpose: Motivation; value: string; format: 'text/plain'; language: 'en' }
  | { type: 'SpecificResource'; purpose: 'linking'; source: string };

type Motivation = 'bookmarking' | 'commenting' | 'describing' | 'identifying';

/** An annotation (https://www.w3.org/TR/annotation-model/#annotations). */
export interface Annotation {
  /** The address of what is annotated, as readers link to it. */
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
 * Every statement, claim, note, event and term of an article as W3C Web Annotations. A direct quotation that was found in its
 * source is on the words there too.
 */
export function annotationsOf(article: Article, archive: Archive): AnnotationPage {
  const { links } = archive;
  const anchor = (id: string): string => links.absolute(links.article(article.id, id));
  const page = links.absolute(links.article(article.id));
  const words = annotationTargets(article);
  const cite = ({ source, locator }: Citation): string => {
    const { publisher, ...rest } = the(archive.sources, source);
    return [publisher, sourceTitle({ publisher, ...rest }), locator && describeLocator(locator)].filter(Boolean).join(', ');
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
      const { id, source } = statement;
      const value = `${attribution(statement, archive)} ${cite(statement)}.`;
      const body = [inWords('identifying', value), to(links.absolute(links.quote(id))), to(anchor(source))];
      return annotate(id, 'identifying', body, inSource(statement, archive));
    }),
    ...claims.flatMap((claim) =>
      annotate(claim.id, 'describing', [
        inWords('describing', `A claim of its source: ${cite(claim)}.`),
        to(anchor(claim.source)),
      ]),
    ),
    ...notes.flatMap(({ id, text, sources, basis }) => {
      const rests = [...sources.map(cite), ...(basis === null ? [] : [basis])].join('; ');
      const value = rests === '' ? text : `${text} Source: ${rests}.`;
      const cited = [...new Set(sources.map(({ source }) => source))];
      return annotate(id, 'commenting', [inWords('commenting', value), ...cited.map((source) => to(anchor(source)))]);
    }),
    ...eventsOf(archive, article).flatMap((event) => {
      const value = `${event.title}, ${describeEventTime(event)}, ${describeEventPlace(event)}.`;
      return annotate(event.id, 'identifying', [inWords('identifying', value), to(anchor(event.id))]);
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

/** The words of a direct quotation in its source, where they were found there. */
function inSource(statement: Statement, archive: Archive): AnnotationTarget[] {
  const selector = verificationOf(archive, statement)?.selector;
  if (!selector) return [];
  return [{ source: the(archive.sources, statement.source).url, selector: { type: 'TextQuoteSelector', ...selector } }];
}

/** "Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia. To Channel One, 9 January 2022, place not given." */
function attribution(statement: Statement, { people }: Archive): string {
  const speaker = the(people, statement.speaker);
  const inferred = statement.inferred === null ? '' : ` (speaker inferred from ${statement.inferred})`;
  const form = statement.form === 'direct' ? 'Direct quotation' : 'Reported statement';
  const audience = [audienceOf(statement), statement.occasion].filter(Boolean).join(', ');
  const circumstances = [capital(audience), describeDate(statement.on), statement.at ?? 'place not given'].join(', ');
  return `${form}: ${speaker.name}${roleAfterName(speaker)}${inferred}. ${circumstances}.`;
}

function inWords(purpose: Motivation, value: string): AnnotationBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' };
}

function to(source: string): AnnotationBody {
  return { type: 'SpecificResource', purpose: 'linking', source };
}
