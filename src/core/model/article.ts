import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { Claim } from './claim.ts';
import { compareText } from '../text/compare-text.ts';
import { edtfDate, type EdtfDate } from '../dates/edtf-date.ts';
import { day, id, ids, languageTag, oneOf, prose, reference, words } from '../findings/field.ts';
import type { Figure } from './blocks/figure.ts';
import type { HtmlTree } from '../text/html-tree.ts';
import type { Note } from './blocks/note.ts';
import { questions, type Question } from './blocks/question.ts';
import type { Passage } from './score/passage.ts';
import type { Statement } from './statement.ts';
import type { Words } from '../words/en.ts';

const correction = z.strictObject({
  /** The day of the correction. */
  on: day,
  /** A correction puts a mistake right; a clarification explains something that was right but unclear. */
  kind: oneOf(['correction', 'clarification']).default('correction'),
  /** What was wrong and what is right, in a sentence or two. */
  text: prose('what was wrong and what is right', 'The briefing was on 10 January, not on the 11th.'),
});

/** The most lines that a summary can have: what fits above the text on a phone. */
const maxSummaryLines = 4;

const summaryLine = z.strictObject({
  /** What readers need to know, in a sentence. Words in quotation marks are those of the record that the line names. */
  text: words('a sentence', 'The White House said that no legal guarantees would follow.'),
  /** The id of the statement, claim or note of the article that it rests on. */
  see: reference('a statement, claim or note of the article', 'no-legal-guarantees'),
});

/** A line of the summary above an article, and the record in the article that it rests on. */
export type SummaryLine = Readonly<z.output<typeof summaryLine>>;

/** A correction or clarification of an article. */
export type Correction = Readonly<z.output<typeof correction>>;

/** What an editor writes in the front matter of `articles/<id>.md`. */
export const articleFields = z.strictObject({
  headline: words('a headline', 'Two delegations, one marathon'),
  standfirst: prose('a standfirst', 'What was said in Geneva on 10 January 2022, and by whom.'),
  /** A draft is shown while one writes (`npm run dev`) and is in no built page, feed, index, ledger or record. */
  status: oneOf(['published', 'draft']).default('published'),
  /** The kind of piece, above the headline; "News analysis" in the language of the site by default. */
  kicker: words('a kicker', 'News analysis').optional(),
  /** Who wrote it: a name, of a person or an organisation, or a list of names. A name is never taken apart. */
  byline: z
    .union([
      words('a name', 'Ann Author'),
      z.array(words('a name', 'Ann Author')).min(1).refine(areDistinct).meta({ uniqueItems: true }),
    ])
    .meta({ expected: 'a name, or a list of different names', example: '[Ann Author, Ben Writer]' }),
  /** The language of the article, if it is another than that of the interface. */
  language: languageTag.optional(),
  published: day,
  updated: day.optional(),
  /** The span of days that the article is about; the axis of its timeline. */
  covers: edtfDate
    .refine((date) => date.earliest !== null && date.latest !== null, { params: { rule: 'closed' } })
    .meta({ expected: 'a span of days with a beginning and an end', example: '2022-01-09/2022-01-13' }),
  /**
   * The principal source, several of them, or none. Statements and claims are taken from a single one unless they name another;
   * otherwise each names its own.
   */
  source: z
    .union([
      reference('a source', 'geneva-commentary'),
      z.array(reference('a source', 'geneva-commentary')).min(1).refine(areDistinct).meta({ uniqueItems: true }),
    ])
    .optional()
    .meta({ expected: 'the id of a source, or a list of different ids', example: 'geneva-commentary' }),
  /** What the article is based on, for its header: "Principal source: …". */
  basis: words('words that say what the article rests on', 'one commentary, published by InfoRos').optional(),
  /** The id of the note that says what kind of source that is. */
  about: id.optional(),
  /** What readers need to know, above the text: up to four lines, each of which names the record that it rests on. */
  summary: z
    .array(summaryLine)
    .max(maxSummaryLines)
    .default([])
    .meta({ expected: 'a list of up to four lines', example: '[{text: They spoke of guarantees., see: legal-guarantees}]' }),
  /** What the article answers side by side, on a page of its own: statements, claims and notes name theirs in `on-question`. */
  questions,
  /** Labels for days of the timeline on which nothing is recorded. */
  days: z
    .record(day, words('a label', 'no meeting named in the commentary'))
    .default({})
    .meta({ expected: 'a list of dates, each with a label', example: '{2022-01-11: no meeting named in the commentary}' }),
  /** What was put right after publication. */
  corrections: z
    .array(correction)
    .default([])
    .meta({ expected: 'a list of corrections', example: '[{on: 2026-11-24, text: The briefing was on 10 January.}]' }),
});

/** A heading and what follows it, up to the next heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** 2 for `##`. */
  readonly depth: number;
  /** Its words, without the heading and without notes. */
  readonly text: string;
  /** Its former ids, and the articles it has moved from. */
  readonly aliases: readonly string[];
  readonly movedFrom: readonly string[];
  /** The section as its article shows it, its heading first. */
  readonly html: HtmlTree;
}

/** What an editor writes between the braces of a heading, after the id. */
export const headingAttributes = z.strictObject({
  /** Former ids of the section: links to them still lead here. */
  aliases: ids.optional(),
  /** The ids of articles it has moved from: links to it there lead here. */
  'moved-from': ids.optional(),
  /** The event at which everything in the section was said that does not say itself to whom, when, where or on what occasion. */
  event: reference('an event', 'ryabkov-briefing').optional(),
});

/** A term with an anchor, and nothing else said about it. */
export interface Term {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly text: string;
  readonly section: string | null;
}

/** An article. Every page, record and feed is a projection of it. */
export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly status: 'published' | 'draft';
  readonly kicker: string;
  /** Its authors as a sentence lists them: "Ann Author and Ben Writer". */
  readonly byline: string;
  /** The names of its authors, in the editor's order: at least one. */
  readonly authors: readonly string[];
  /** The language that it is written in (BCP 47). */
  readonly language: string;
  readonly published: string;
  readonly updated: string | null;
  readonly covers: EdtfDate;
  /** The ids of the sources that the article as a whole rests on, in the editor's order: one, several or none. */
  readonly principalSources: readonly string[];
  readonly basis: string | null;
  readonly about: string | null;
  readonly summary: readonly SummaryLine[];
  /** What it answers side by side, in the editor's order. */
  readonly questions: readonly Question[];
  readonly days: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** The words before the first heading. */
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly terms: readonly Term[];
  /** Tables and pictures, in the order of the text. */
  readonly figures: readonly Figure[];
  /** Its text without headings, notes, tables and pictures: whose words they are, and how many. */
  readonly passages: readonly Passage[];
  /** Ids in the order of their first appearance. */
  readonly events: readonly string[];
  readonly people: readonly string[];
  readonly sources: readonly string[];
  /** The number of words in the body, notes included. */
  readonly wordCount: number;
  /** What precedes the first heading, as the page shows it. */
  readonly leadHtml: HtmlTree;
  /** The ids in its HTML, in the order of the page. */
  readonly anchors: readonly string[];
}

/** Returns the one principal source of an article; undefined if it has several or none. */
export function solePrincipal({ principalSources }: Pick<Article, 'principalSources'>): string | undefined {
  return principalSources.length === 1 ? principalSources[0] : undefined;
}

/** Returns the language of the line above the headline: that of the site, unless the editor wrote one in the article's. */
export function kickerLanguage({ kicker, language }: Article, words: Pick<Words, 'article' | 'language'>): string {
  return kicker === words.article.kicker ? words.language : language;
}

/** Returns the whole body of an article as its page shows it. */
export function articleHtml({ leadHtml, sections }: Pick<Article, 'leadHtml' | 'sections'>): ElementContent[] {
  return [...leadHtml, ...sections.flatMap(({ html }) => html)];
}

/** Orders articles by date, newest first; on the same day by id. */
export function compareArticles(a: Article, b: Article): number {
  return compareText(b.published, a.published) || compareText(a.id, b.id);
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** Whether an article has tables, pictures or figures. */
export function hasFigures({ figures, claims }: Pick<Article, 'figures' | 'claims'>): boolean {
  return figures.length > 0 || claims.some(({ figure }) => figure !== null);
}

/** Whether an article has statements or claims, whose words have marks. */
export function hasMarks({ statements, claims }: Pick<Article, 'statements' | 'claims'>): boolean {
  return statements.length > 0 || claims.length > 0;
}
