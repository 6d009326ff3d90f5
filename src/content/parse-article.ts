import { VFile } from 'vfile';
import type { Declaration, Library } from '../core/model/archive.ts';
import { articleFields, type Article } from '../core/model/article.ts';
import { questions as questionFields, type Question } from '../core/model/blocks/question.ts';
import { listed } from '../core/words/say.ts';
import type { CheckedArticle } from '../core/verification/checked-article.ts';
import { compareText } from '../core/text/compare-text.ts';
import { parseEdtf, type EdtfDate } from '../core/dates/edtf-date.ts';
import { isId, suggestId } from '../core/findings/field.ts';
import type { Event } from '../core/model/events/event.ts';
import { finding, type Finding } from '../core/findings/finding.ts';
import { maxSuggestions, nearest } from '../core/text/nearest.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { placeAt, placeIn, type Place } from '../core/text/place.ts';
import { checkReference } from '../core/model/reference.ts';
import { validate } from '../core/findings/validate.ts';
import type { Written } from '../core/findings/written.ts';
import { locateNothing } from '../core/verification/locating/locate-quotation.ts';
import { compareNothing } from '../core/verification/verification.ts';
import { idsIn } from '../core/text/html-tree.ts';
import { countWords } from '../core/text/wording.ts';
import { marksIn } from '../core/words/marks.ts';
import type { Draft } from '../markdown/draft.ts';
import { divideAtHeadings } from '../markdown/sections/divide-at-headings.ts';
import { runPipeline } from '../markdown/pipeline.ts';
import { quotedInFront } from './quoted-in-front.ts';
import { parseYaml } from './yaml-fields.ts';

/** A parsed article: its model (absent if there is an error in its front matter) and what it declares. */
export interface ParsedArticle extends CheckedArticle {
  readonly declarations: readonly Declaration[];
  readonly findings: readonly Finding[];
}

/**
 * Parses an article: front matter, annotations and HTML.
 *
 * @param file the path for findings; its last part, without `.md`, is the article's id
 * @param text the text of the whole file
 * @param compare how direct quotations are compared with their sources, and how those are located that name no paragraph
 */
export function parseArticle(
  file: string,
  text: string,
  library: Library,
  links: Permalinks,
  { compare, locate }: Pick<Draft, 'compare' | 'locate'> = { compare: compareNothing, locate: locateNothing },
): ParsedArticle {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const findings: Finding[] = [];
  if (!isId(id)) findings.push(finding('invalid-id', placeIn(file), { id, suggestion: `${suggestId(id)}.md`, isFile: true }));
  const front = readFrontMatter(file, text);
  // Front matter that is unclosed or not at the top would be read as text, with many findings of its own.
  if (front.missing) return unread(file, [...findings, ...front.findings]);
  const fields = front.written ? validate(articleFields, front.written) : { value: undefined, findings: [] };
  for (const one of [...front.findings, ...fields.findings]) findings.push(one);
  const principalSources = principalSourcesOf(front.written);
  for (const [i, source] of (principalSources ?? []).entries()) {
    if (front.written) findings.push(...checkReference(library, 'source', source, front.written.placeOf('source', i)));
  }
  const questions = questionsIn(front.written);
  const draft = newDraft({
    file,
    text,
    article: id,
    isDraft: isDraft(front.written),
    principalSources,
    covers: coversOf(front.written),
    questions: questions?.map((one) => one.id),
    language: languageOf(front.written) ?? library.words.language,
    library,
    links,
    compare,
    locate,
    findings,
  });
  declareQuestions(questions, front.written, draft);
  const tree = runPipeline(new VFile({ path: file, value: text, data: { draft } }));
  const { annotated, comparisons, declarations, siteLinks, eventMentions, told } = draft;
  const quoted = [...quotedInFront(front.written, principalSources ?? []), ...draft.quoted];
  const parsed = { file, written: front.written, annotated, comparisons, declarations, quoted, told, siteLinks, eventMentions };
  if ('ruleId' in tree) return { ...parsed, mentions: [], blocks: [], article: undefined, findings: [...findings, tree] };
  checkTargets(draft, fields.value, front.written);
  const texts = { mentions: [...draft.mentions.values()], blocks: draft.blocks.map((block) => placed(draft, block)) };
  if (!fields.value) return { ...parsed, ...texts, article: undefined, findings };
  const { updated, basis, about, corrections, kicker, source, language, byline, ...given } = fields.value;
  const authors = [byline].flat();
  const corrected = [...corrections].sort((a, b) => compareText(a.on, b.on));
  const [leadHtml = [], ...sectionsHtml] = divideAtHeadings(tree);
  const article: Article = {
    id,
    ...given,
    kicker: kicker ?? library.words.article.kicker,
    byline: listed(authors, library.words),
    authors,
    language: language ?? library.words.language,
    principalSources: [source ?? []].flat(),
    // A correction is an update too.
    updated: updated ?? corrected.at(-1)?.on ?? null,
    basis: basis ?? null,
    about: about ?? null,
    corrections: corrected,
    lead: draft.lead,
    sections: draft.sections.map((section, i) => ({ ...section, html: sectionsHtml[i] ?? [] })),
    statements: draft.statements.map((entity) => placed(draft, entity)),
    claims: draft.claims.map((entity) => placed(draft, entity)),
    notes: draft.notes.map((entity) => placed(draft, entity)),
    terms: draft.terms.map((entity) => placed(draft, entity)),
    figures: draft.figures.map((entity) => placed(draft, entity)),
    passages: draft.passages.map((entity) => placed(draft, entity)),
    events: [...draft.events],
    people: [...draft.people],
    sources: [...new Set([...draft.sources, ...sourcesOfEvents(draft)])],
    wordCount: wordsOf(draft),
    leadHtml,
    anchors: idsIn([leadHtml, ...sectionsHtml].flat()),
  };
  return { ...parsed, ...texts, article, findings };
}

/** Returns the number of the line after the last field of unclosed front matter: the first one that is empty or begins like text. */
function endOfFields(text: string): number {
  const lines = text.split('\n');
  const end = lines.findIndex((line, i) => i > 0 && (line.trim() === '' || /^(?:#|:::|>)/.test(line)));
  return (end < 0 ? lines.length - 1 : end) + 1;
}

/** Returns the result for an article of which nothing could be read. */
function unread(file: string, findings: readonly Finding[]): ParsedArticle {
  return {
    file,
    written: undefined,
    annotated: new Map(),
    comparisons: new Map(),
    declarations: [],
    mentions: [],
    eventMentions: [],
    blocks: [],
    quoted: [],
    told: [],
    siteLinks: [],
    article: undefined,
    findings,
  };
}

/** Reads front matter; `missing` says that there is none at the top of the file, or that it has no end. */
export function readFrontMatter(
  file: string,
  text: string,
  of: 'article' | 'page' = 'article',
): { written: Written | undefined; findings: Finding[]; missing?: true } {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) {
    const before = /^[\s\uFEFF]+(?=---[ \t]*\n)/.test(text) ? 'empty lines' : undefined;
    const open = /^---[ \t]*\n/.test(text);
    return {
      written: undefined,
      findings: [finding('missing-front-matter', placeAt(file, open ? endOfFields(text) : 1, 1), { before, open, of })],
      missing: true,
    };
  }
  return parseYaml(file, match[1] ?? '', 2);
}

/** Reads the principal sources even if another field of the front matter is wrong; undefined if they are wrong themselves. */
function principalSourcesOf(written: Written | undefined): string[] | undefined {
  const { source } = (written?.values ?? {}) as { source?: unknown };
  const { success, data } = articleFields.shape.source.safeParse(source);
  return written && success ? [data ?? []].flat() : undefined;
}

/** Whether an article is a draft, even if another field of its front matter is wrong. */
export function isDraft(written: Written | undefined): boolean {
  const { status } = (written?.values ?? {}) as { status?: unknown };
  return status === 'draft';
}

/** Reads the span of days even if another field of the front matter is wrong. */
function coversOf(written: Written | undefined): EdtfDate | undefined {
  const { covers } = (written?.values ?? {}) as { covers?: unknown };
  return typeof covers === 'string' ? parseEdtf(covers) : undefined;
}

/** Reads the language even if another field of the front matter is wrong; undefined if none is given. */
function languageOf(written: Written | undefined): string | undefined {
  const { language } = (written?.values ?? {}) as { language?: unknown };
  return articleFields.shape.language.safeParse(language).data;
}

/** Reads the questions even if another field of the front matter is wrong; undefined if they are wrong themselves. */
function questionsIn(written: Written | undefined): readonly Question[] | undefined {
  const { questions } = (written?.values ?? {}) as { questions?: unknown };
  return written && questionFields.safeParse(questions).data;
}

/** Declares the ids of the questions. */
function declareQuestions(questions: readonly Question[] = [], written: Written | undefined, draft: Draft): void {
  for (const [i, { id }] of questions.entries())
    if (written)
      draft.declarations.push({ id, kind: 'question', article: draft.article, place: written.placeOf('questions', i, 'id') });
}

type Given =
  | 'file'
  | 'text'
  | 'article'
  | 'principalSources'
  | 'covers'
  | 'language'
  | 'library'
  | 'links'
  | 'compare'
  | 'locate'
  | 'findings';

/** Returns a draft in which nothing has been gathered yet. */
export function newDraft(given: Pick<Draft, Given> & Partial<Pick<Draft, 'questions' | 'isDraft'>>): Draft {
  return {
    questions: [],
    ...given,
    marks: marksIn(given.language, given.library.words),
    declarations: [],
    lead: '',
    sections: [],
    blocks: [],
    statements: [],
    claims: [],
    notes: [],
    terms: [],
    figures: [],
    passages: [],
    annotated: new Map(),
    comparisons: new Map(),
    mentions: new Map(),
    eventMentions: [],
    quoted: [],
    told: [],
    people: new Set(),
    sources: new Set(given.principalSources),
    events: new Set(),
    targets: [],
    siteLinks: [],
  };
}

/**
 * Finds links to anchors that the article does not have, an `about` in the front matter that is none of its notes, and lines of its
 * summary that name none of its statements, claims and notes.
 */
function checkTargets(
  draft: Draft,
  front: (Pick<Article, 'summary'> & { readonly about?: string | undefined }) | undefined,
  written: Written | undefined,
): void {
  // The questions are on a page of their own.
  const own = draft.declarations.filter(({ kind }) => kind !== 'question').map(({ id }) => id);
  const known = new Set([...own, ...draft.people, ...draft.sources, ...sourcesOfEvents(draft), ...draft.events]);
  const missing = draft.targets.filter(({ id }) => !known.has(id));
  for (const [i, { id, place }] of missing.entries()) {
    const near = i < maxSuggestions ? nearest(id, [...known]) : undefined;
    draft.findings.push(finding('missing-target', place, { kind: 'anchor', id, near, known: own }));
  }
  if (!front || !written) return;
  const idsOf = (...kinds: Declaration['kind'][]): string[] =>
    draft.declarations.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
  const check = (kind: 'note' | 'record', id: string, known: readonly string[], place: Place): void => {
    if (!known.includes(id))
      draft.findings.push(finding('missing-target', place, { kind, id, near: nearest(id, known), known }));
  };
  if (front.about !== undefined) check('note', front.about, idsOf('note'), written.placeOf('about'));
  const records = idsOf('statement', 'claim', 'note');
  for (const [i, { see }] of front.summary.entries()) check('record', see, records, written.placeOf('summary', i, 'see'));
}

/** Returns the sources of the events that an article mentions: it cites them too. */
function sourcesOfEvents({ events, library }: Draft): string[] {
  return [...events].flatMap((id) => sourcesOfEvent(library.events.get(id)));
}

function sourcesOfEvent(event: Event | undefined): string[] {
  return [...(event?.sources ?? []), ...(event?.outcome?.sources ?? [])].map(({ source }) => source);
}

function placed<T extends { section: number }>(draft: Draft, entity: T): Omit<T, 'section'> & { section: string | null } {
  return { ...entity, section: draft.sections[entity.section]?.id ?? null };
}

function wordsOf(draft: Draft): number {
  return [{ text: draft.lead }, ...draft.sections, ...draft.notes].reduce((sum, { text }) => sum + countWords(text), 0);
}
