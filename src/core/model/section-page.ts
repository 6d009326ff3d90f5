import type { Article, Section } from './article.ts';
import { shorten } from '../text/wording.ts';

/** What a section's own page shows: the section with those below it, and where it stands in the article. */
export interface SectionPage {
  readonly section: Section;
  /** 1 for the first section of the article. */
  readonly number: number;
  /** The section, then those below it: up to the next heading of its depth or a higher one. */
  readonly parts: readonly Section[];
  /** The section before it, and the first after it that is not on the page. */
  readonly previous: Section | undefined;
  readonly next: Section | undefined;
}

/** A page for each section of an article. */
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

/** What the page is about, for search engines and previews: its first words. */
export function describeSection({ section, parts }: SectionPage, { headline }: Pick<Article, 'headline'>): string {
  const text = parts.map((part) => part.text).find((words) => words !== '');
  return text === undefined ? `“${section.title}”, a section of “${headline}”.` : shorten(text, 160);
}

/** The sources that a section's statements, claims and notes are taken from, and those that its text links to. */
export function sourcesOfSection(article: Article, { parts }: SectionPage, linked: ReadonlySet<string>): string[] {
  const inside = new Set(parts.map(({ id }) => id));
  const here = ({ section }: { section: string | null }): boolean => section !== null && inside.has(section);
  const cited = new Set([
    ...linked,
    ...article.statements
      .filter(here)
      .flatMap(({ source, knownFrom }) => [source, ...knownFrom.map((citation) => citation.source)]),
    ...article.claims.filter(here).map(({ source }) => source),
    ...article.notes.filter(here).flatMap(({ sources }) => sources.map(({ source }) => source)),
  ]);
  return article.sources.filter((source) => cited.has(source));
}
