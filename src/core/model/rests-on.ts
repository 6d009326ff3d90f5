import type { Library } from './archive.ts';
import type { Article } from './article.ts';
import { describeSource } from './source.ts';
import { say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/** What an article rests on: a sentence of the table of words without a full stop, and what is put into it. */
export interface RestsOn {
  readonly sentence: string;
  /** The words for the whole, in the words of the editor; null if there are none. */
  readonly basis: string | null;
  /** Each principal source with the words for it; a single one is called what the editor calls the whole. */
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

/** Says what an article rests on: one principal source, several or none. */
export function restsOn(
  { principalSources, basis }: Article,
  { sources, words: { article } }: Pick<Library, 'sources' | 'words'>,
): RestsOn {
  const named = principalSources.map((id) => {
    const source = sources.get(id);
    return { id, name: source ? describeSource(source) : id };
  });
  const [first] = named;
  if (!first) return { sentence: basis === null ? article.noPrincipal : article.noPrincipalBut, basis, sources: [] };
  if (named.length === 1) return { sentence: article.principal, basis, sources: [{ ...first, name: basis ?? first.name }] };
  return { sentence: basis === null ? article.principals : article.principalsOf, basis, sources: named };
}

/** Puts it into words: "Principal source: one commentary, published by InfoRos". */
export function restsOnInWords({ sentence, basis, sources }: RestsOn): string {
  const named = sources.map(({ name }) => name).join('; ');
  return say(sentence, { source: named, sources: named, basis: basis ?? '' });
}

/** Returns what the link to the note on an article's principal sources is called. */
export function aboutSources(
  { principalSources }: Pick<Article, 'principalSources'>,
  { article }: Pick<Words, 'article'>,
): string {
  return principalSources.length === 1 ? article.aboutSource : article.aboutSources;
}
