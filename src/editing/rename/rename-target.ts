import type { Archive } from '../../core/model/archive.ts';
import { nearest } from '../../core/text/nearest.ts';

/** The kinds of things whose id can be changed. */
export const renamedKinds = [
  'person',
  'source',
  'event',
  'side',
  'article',
  'section',
  'statement',
  'claim',
  'note',
  'term',
  'table',
  'picture',
  'question',
] as const;

/** One of them. */
export type RenamedKind = (typeof renamedKinds)[number];

/** What gets another id. */
export interface RenameTarget {
  readonly kind: RenamedKind;
  readonly id: string;
  /** The article that it is part of; undefined for a record and an article. */
  readonly article?: string;
}

/**
 * Finds what an editor means by an id, e.g. `the-dinner` or, if several articles have it, `talks#the-dinner`. Returns a sentence
 * if it is nothing, or could be several things.
 */
export function findTarget(archive: Archive, kind: RenamedKind, written: string): RenameTarget | string {
  const [article, id] = written.includes('#') ? written.split('#') : [undefined, written];
  const all = targetsIn(archive).filter((one) => one.kind === kind);
  const found = all.filter((one) => one.id === id && (article === undefined || one.article === article));
  const [first, second] = found;
  if (first && !second) return first;
  if (second)
    return `Several articles have a ${kind} "${id}". Write ${found.map((one) => `${one.article}#${one.id}`).join(' or ')}`;
  const near = nearest(
    id ?? '',
    all.map((one) => one.id),
  );
  return `There is no ${kind} "${written}".${near === undefined ? '' : ` Did you mean ${near}?`}`;
}

/** Lists everything in the content that has an id which can be changed. */
export function targetsIn(archive: Archive): RenameTarget[] {
  const record = (kind: RenamedKind, ids: Iterable<string>): RenameTarget[] => [...ids].map((id) => ({ kind, id }));
  return [
    ...record('person', archive.people.keys()),
    ...record('source', archive.sources.keys()),
    ...record('event', archive.events.keys()),
    ...record('side', archive.sides.keys()),
    ...archive.articles.flatMap((article) => {
      const part = (kind: RenamedKind, all: readonly { readonly id: string }[]): RenameTarget[] =>
        all.map(({ id }) => ({ kind, id, article: article.id }));
      return [
        { kind: 'article', id: article.id } as const,
        ...part('section', article.sections),
        ...part('statement', article.statements),
        ...part('claim', article.claims),
        ...part('note', article.notes),
        ...part('term', article.terms),
        ...part(
          'table',
          article.figures.filter(({ shown }) => !shown),
        ),
        ...part(
          'picture',
          article.figures.filter(({ shown }) => shown),
        ),
        ...part('question', article.questions),
      ];
    }),
  ];
}
