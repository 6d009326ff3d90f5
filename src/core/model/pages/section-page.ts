import type { Article, Section } from '../article.ts';
import { fitted } from '../../text/wording.ts';
import { descriptionLength } from './page-description.ts';
import { inMarks, say } from '../../words/say.ts';
import type { Words } from '../../words/en.ts';

/** What a section's own page shows: the section with those below it, and its place in the article. */
export interface SectionPage {
  readonly section: Section;
  /** 1 for the first section of the article. */
  readonly number: number;
  /** The section and those below it: up to the next heading of the same depth or a higher one. */
  readonly parts: readonly Section[];
  /** The section before it, and the first section after those on the page. */
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
}

/** Makes a page for each section of an article. */
export function sectionPages({ sections }: Pick<Article, 'sections'>): SectionPage[] {
  return sections.map((section, i) => {
    const following = sections.slice(i + 1).findIndex(({ depth }) => depth <= section.depth);
    const end = following < 0 ? sections.length : i + 1 + following;
    const parts = sections.slice(i, end);
    return {
      section,
      number: i + 1,
      parts,
      previous: sections[i - 1],
      next: sections[end],
    };
  });
}

/** Describes a page for search engines and previews: by its first words or, if it has none, by its title. */
export function describeSection(
  { section, parts }: SectionPage,
  { headline }: Pick<Article, 'headline'>,
  words: Words,
): string {
  const text = parts.map((part) => part.text).find((words) => words !== '');
  return text === undefined
    ? say(words.article.sectionOf, { section: inMarks(section.title, words), article: inMarks(headline, words) })
    : fitted(text, descriptionLength);
}

/** Returns the sources that a page cites: in statements, claims, notes and figures, and by the links in its text. */
export function sourcesOfSection(article: Article, { parts }: SectionPage, linked: ReadonlySet<string>): string[] {
  const inside = new Set(parts.map(({ id }) => id));
  const here = ({ section }: { section: string | null }): boolean => section !== null && inside.has(section);
  const cited = new Set([
    ...linked,
    ...article.statements
      .filter(here)
      .flatMap(({ source, knownFrom }) => [source, ...knownFrom.map((citation) => citation.source)]),
    ...article.claims.filter(here).map(({ source }) => source),
    ...[...article.notes, ...article.figures].filter(here).flatMap(({ sources }) => sources.map(({ source }) => source)),
  ]);
  return article.sources.filter((source) => cited.has(source));
}
