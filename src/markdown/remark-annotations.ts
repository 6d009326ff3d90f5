import type { Heading, Root } from 'mdast';
import type { VFile } from 'vfile';
import { z } from 'zod';
import type { Declaration } from '../core/model/archive.ts';
import { claimAttributes, figureAttributes, type Figure } from '../core/model/claim.ts';
import { id, ids, reference } from '../core/findings/field.ts';
import { finding } from '../core/findings/finding.ts';
import { describeEventPlace } from '../core/model/events/event.ts';
import { isVerbatim } from '../core/model/form.ts';
import { postBy } from '../core/model/source.ts';
import { noteAttributes } from '../core/model/blocks/note.ts';
import {
  excerptAttributes,
  quotationAttributes,
  statementAttributes,
  type languageFields,
  type Statement,
} from '../core/model/statement.ts';
import { validate } from '../core/findings/validate.ts';
import type { Written } from '../core/findings/written.ts';
import type { Annotation, Footnote } from './annotation.ts';
import { checkLinks, hasWords, isPlain, withinMarks } from './annotations/annotation-form.ts';
import { readPicture, readTable } from './blocks/read-figure.ts';
import {
  attributesOf,
  formOf,
  isDirective,
  isOurs,
  isUnclosed,
  repeatedAttributes,
  unquotedValues,
  type Directive,
  type DirectiveName,
} from './directives.ts';
import { draftOf, placeOf, refer, referToSources, type Draft, type Unplaced } from './draft.ts';
import { numbersIn } from '../core/text/numbers.ts';
import { accept, annotated, annotatedAt, entityOf, questionsOf, register, type Reading } from './annotations/reading.ts';
import { surroundings } from './surroundings.ts';
import { walk } from './walk.ts';

const eventAttributes = z.strictObject({ ref: reference('an event', 'geneva-meeting') });
const termAttributes = z.strictObject({ id, aliases: ids.optional() });

/**
 * Reads annotations: validates each with its schema, resolves its references, adds it to the draft, and attaches it to its node
 * for annotation-handlers.ts.
 *
 *     :said[talks would go on]{#talks-go-on speaker=ryabkov locator=p11}
 *     →   <span class="said by-russia" id="talks-go-on">…talks would go on</span>…
 */
export function remarkAnnotations() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    let section = -1;
    // The headings that a place is under, each deeper than the one before.
    let headings: readonly Heading[] = [];
    walk(tree, (node, _index, _parent, ancestors) => {
      if (node.type === 'heading' && ancestors.length === 1) {
        section += 1;
        headings = [...headings.filter(({ depth }) => depth < node.depth), node];
      }
      if (!isDirective(node) || !isOurs(node.name) || formOf(node.name, node.type) === undefined) return;
      if (isUnclosed(node)) {
        // If only its closing fence is missing, its id is known, and links to it are no second mistake.
        if (node.type === 'containerDirective') declare(draft, node);
        return;
      }
      if (!hasWords(draft, node, node.name)) return;
      const outer = ancestors.find((one) => isDirective(one) && one.name === node.name && isStatement(one.name));
      // A speaker can quote another.
      if (outer && node.name !== 'quote')
        draft.findings.push(finding('nested-statement', placeOf(draft, node), { directive: node.name, outer: node.name }));
      const footnote = footnoteOf(node);
      if (!footnote) checkAttributes(draft, node);
      checkLinks(draft, node, ancestors);
      const written = footnote?.written ?? attributesOf(draft, node);
      const annotation = read[node.name]({ draft, node, ancestors, section, sectionEvent: eventOf(headings), written });
      if (annotation) node.data = { ...node.data, annotation };
    });
  };
}

/** The event of a section, or else of the one that it is in. */
function eventOf(headings: readonly Heading[]): string | undefined {
  return headings.findLast(({ data }) => data?.event !== undefined)?.data?.event;
}

function footnoteOf(node: Directive): Footnote | undefined {
  return node.type === 'containerDirective' ? node.data?.footnote : undefined;
}

/** Finds attributes that are written twice, and values that lack their quotation marks. */
function checkAttributes(draft: Draft, node: Directive): void {
  for (const [field, place] of repeatedAttributes(draft, node))
    draft.findings.push(finding('duplicate-attribute', place, { directive: node.name, field }));
  for (const { place, field, found, value, curly } of unquotedValues(draft, node))
    draft.findings.push(finding('unquoted-value', place, { field, found, value, curly }));
}

/** Whether an annotation gives words to somebody. */
function isStatement(name: string): boolean {
  return name === 'quote' || name === 'excerpt' || name === 'said' || name === 'claim' || name === 'figure';
}

/** Registers the id and the references of an annotation of which nothing else is read. */
function declare(draft: Draft, node: Directive): void {
  const kinds: Partial<Record<DirectiveName, Declaration['kind']>> = {
    quote: 'statement',
    excerpt: 'statement',
    note: 'note',
    table: 'table',
    picture: 'picture',
  };
  const kind = isOurs(node.name) ? kinds[node.name] : undefined;
  if (kind) register(draft, kind, attributesOf(draft, node));
}

/** Reads each kind of annotation; undefined if it has an error. */
const read: Record<DirectiveName, (reading: Reading) => Annotation | undefined> = {
  quote: (reading) => readStatement(reading, 'direct'),
  excerpt: readExcerpt,
  said: (reading) => readStatement(reading, 'indirect'),
  claim: readClaim,
  figure: readFigure,
  note: readNote,
  event: readEvent,
  term: readTerm,
  table: readTable,
  picture: readPicture,
};

function readStatement(reading: Reading, form: 'direct' | 'indirect'): Annotation | undefined {
  const { draft, node, ancestors } = reading;
  const outer = form === 'direct' ? ancestors.filter(isDirective).findLast(({ name }) => name === 'quote') : undefined;
  const own = outer ? inheriting(reading.written, attributesOf(draft, outer)) : reading.written;
  const written = form === 'direct' ? located(own, reading) : own;
  const verbatim = form === 'indirect' || isPlain(draft, node);
  register(draft, 'statement', written);
  const questions = questionsOf({ draft, written });
  const quotation = form === 'direct' ? accept(draft, validate(quotationAttributes, written)) : undefined;
  const value = quotation ?? (form === 'indirect' ? accept(draft, validate(statementAttributes, written)) : undefined);
  const source = value && sourceOf(value.source, reading, form === 'direct' ? 'quotation' : 'statement');
  if (!value || source === undefined || !verbatim) return undefined;
  referToSources(draft, value['known-from'], written.placeOf('known-from'));
  const event = value.event ?? (outer ? undefined : sectionEventOf(value, source, reading));
  const statement: Unplaced<Statement> = {
    ...entityOf(value, reading),
    form,
    ...languageOf(quotation ?? {}, source, form, written, draft),
    speaker: value.speaker,
    to: value.to ?? draft.library.events.get(event ?? '')?.to ?? null,
    occasion: value.occasion ?? null,
    ...circumstancesOf({ ...value, event }, source, draft),
    source,
    locator: value.locator,
    inferred: value.inferred ?? null,
    quotedBy: outer?.attributes?.['speaker'] ?? null,
    altered: quotation?.altered ?? [],
    questions,
    ...surroundings(node, reading.ancestors, draft.marks),
  };
  return added(statement, reading);
}

/**
 * The event of the section that a statement is in: it was said there unless it says itself to whom, when, where or on what occasion, or
 * is in a post of the speaker's own.
 */
function sectionEventOf(
  { to, on, at, occasion, speaker }: z.output<typeof statementAttributes>,
  source: string,
  { sectionEvent, draft }: Reading,
): string | undefined {
  const saysItself = [to, on, at, occasion].some((one) => one !== undefined);
  return saysItself || postBy(speaker, draft.library.sources.get(source)) ? undefined : sectionEvent;
}

/** A quotation within another is in the same source, at the same place and in the same language, unless it says otherwise. */
function inheriting(written: Written, { values: outer }: Written): Written {
  const given = outer as Readonly<Record<string, unknown>>;
  const fields = ['source', 'locator', 'lang'].filter((field) => given[field] !== undefined);
  const inherited = Object.fromEntries(fields.map((field) => [field, given[field]]));
  return { ...written, values: { ...inherited, ...(written.values as object) } };
}

/** Adds the locator of quoted words that name none, where they can be in one place of their source only. */
function located(written: Written, { draft, node }: Reading): Written {
  const { id = '', aliases, source, locator } = written.values as Readonly<Record<string, string | undefined>>;
  const principal = draft.principalSources?.length === 1 ? draft.principalSources[0] : undefined;
  const from = source ?? principal;
  if (locator !== undefined || from === undefined) return written;
  const quotation = { id, aliases: ids.safeParse(aliases).data ?? [], text: annotated(node, draft), source: from };
  const found = draft.locate(quotation);
  return found === undefined ? written : { ...written, values: { ...(written.values as object), locator: found } };
}

/** Reads an excerpt: words of a document, which has its date and nobody who speaks. */
function readExcerpt(reading: Reading): Annotation | undefined {
  const { draft, node } = reading;
  const written = located(reading.written, reading);
  const plain = isPlain(draft, node);
  register(draft, 'statement', written);
  const questions = questionsOf({ draft, written });
  const value = accept(draft, validate(excerptAttributes, written));
  const source = value && sourceOf(value.source, reading, 'excerpt');
  if (!value || source === undefined || !plain) return undefined;
  const document = draft.library.sources.get(source);
  if (document && document.kind !== 'document') {
    draft.findings.push(finding('no-document', written.placeOf('source'), { source, kind: document.kind ?? 'report' }));
  }
  const excerpt: Unplaced<Statement> = {
    ...entityOf(value, reading),
    form: 'excerpt',
    ...languageOf(value, source, 'excerpt', written, draft),
    speaker: null,
    to: null,
    occasion: null,
    on: document?.date ?? null,
    at: null,
    event: null,
    source,
    locator: value.locator,
    knownFrom: [],
    inferred: null,
    quotedBy: null,
    altered: value.altered ?? [],
    questions,
    ...surroundings(node, reading.ancestors, draft.marks),
  };
  return added(excerpt, reading);
}

/**
 * Returns the language of the words and their translation. Quoted words are in the language of their source, unless they name
 * another; reported ones are in that of the article. Without whose it is, a translation is not read.
 */
function languageOf(
  { lang, translation, 'translated-by': by }: z.output<z.ZodObject<typeof languageFields>>,
  source: string,
  form: Statement['form'],
  written: Written,
  draft: Draft,
): Pick<Statement, 'language' | 'languageFrom' | 'translation'> {
  if ((translation === undefined) !== (by === undefined)) {
    const place = written.placeOf(translation === undefined ? 'translated-by' : 'translation');
    draft.findings.push(finding('incomplete-translation', place, { missing: by === undefined ? 'by' : 'words' }));
  }
  if (translation !== undefined && withinMarks(translation) !== undefined) {
    const problem = { problem: 'marks', words: translation } as const;
    draft.findings.push(finding('translation-form', written.placeOf('translation'), problem));
  }
  const inSource = isVerbatim(form) ? draft.library.sources.get(source)?.language : undefined;
  return {
    language: lang ?? inSource ?? draft.language,
    languageFrom: lang !== undefined ? 'quotation' : inSource !== undefined ? 'source' : 'article',
    translation: translation === undefined || by === undefined ? null : { text: translation, language: draft.language, by },
  };
}

/** Adds a statement to the draft, and compares its words with the source if they are the source's own. */
function added(statement: Unplaced<Statement>, reading: Reading): Annotation {
  const { draft } = reading;
  draft.statements.push(statement);
  draft.annotated.set(statement.id, annotatedAt(reading));
  if (isVerbatim(statement.form)) draft.comparisons.set(statement.id, draft.compare(statement));
  return { kind: 'statement', value: statement, number: draft.statements.length };
}

/**
 * Returns when and where something was said, and how that is known. What was said at an event was said on its day, at its place;
 * what somebody posted was posted on the day of the post.
 */
function circumstancesOf(
  { on, at, event: id, speaker, 'known-from': knownFrom }: z.output<typeof statementAttributes>,
  source: string,
  { library }: Draft,
): Pick<Statement, 'on' | 'at' | 'event' | 'knownFrom'> {
  const event = library.events.get(id ?? '');
  const post = postBy(speaker, library.sources.get(source));
  const inherits = event !== undefined && (on === undefined || at === undefined);
  return {
    on: on ?? event?.date ?? post?.date ?? null,
    at: at ?? ((event && describeEventPlace(event)) || null),
    event: id ?? null,
    knownFrom: knownFrom ?? (inherits ? event.sources : []),
  };
}

/**
 * Returns the source of a statement or claim: its own, or else the one principal source of the article. If there is none of
 * either, the author is told; if the front matter has an error, that is told already.
 */
function sourceOf(
  own: string | undefined,
  { draft, written }: Reading,
  what: 'quotation' | 'excerpt' | 'statement' | 'claim' | 'figure',
): string | undefined {
  if (own !== undefined) return own;
  const { principalSources } = draft;
  if (principalSources === undefined || principalSources.length === 1) return principalSources?.[0] ?? '';
  draft.findings.push(finding('unstated-source', written.placeOf(), { what, principalSources }));
  return undefined;
}

function readClaim(reading: Reading): Annotation | undefined {
  register(reading.draft, 'claim', reading.written);
  return claimOf(accept(reading.draft, validate(claimAttributes, reading.written)), null, reading);
}

function readFigure(reading: Reading): Annotation | undefined {
  const { draft, node, written } = reading;
  register(draft, 'claim', written);
  const value = accept(draft, validate(figureAttributes, written));
  if (!value) return undefined;
  const given = numbersIn(annotated(node, draft), draft.language);
  const missing = numbersIn(value.value, draft.language).find((number) => !given.includes(number));
  if (missing !== undefined) {
    draft.findings.push(finding('missing-figure', written.placeOf('value'), { value: value.value, missing, given }));
  }
  const { value: measured, sample, on, ...claim } = value;
  return claimOf(claim, { value: measured, sample: sample ?? null, on: on ?? null }, reading);
}

/** Adds a claim to the draft. */
function claimOf(
  value: z.output<typeof claimAttributes> | undefined,
  figure: Figure | null,
  reading: Reading,
): Annotation | undefined {
  const { draft } = reading;
  const questions = questionsOf(reading);
  const source = value && sourceOf(value.source, reading, figure ? 'figure' : 'claim');
  if (!value || source === undefined) return undefined;
  const claim = { ...entityOf(value, reading), source, locator: value.locator, figure, questions };
  draft.claims.push(claim);
  draft.annotated.set(claim.id, annotatedAt(reading));
  return { kind: 'claim', value: claim, number: draft.claims.length };
}

function readNote(reading: Reading): Annotation | undefined {
  const { draft, node, written } = reading;
  const footnote = footnoteOf(node);
  register(draft, 'note', written);
  const questions = questionsOf(reading);
  const value = accept(draft, validate(noteAttributes, written));
  if (!value) return undefined;
  if (!value.sources && value.basis === undefined) {
    draft.findings.push(finding(footnote ? 'footnote-source' : 'note-basis', placeOf(draft, node)));
  }
  referToSources(draft, value.sources, written.placeOf('sources'));
  const note = {
    ...entityOf(value, reading),
    number: draft.notes.length + 1,
    on: value.on,
    sources: value.sources ?? [],
    basis: value.basis ?? null,
    event: value.event ?? null,
    accountOf: value['account-of'] ?? null,
    open: value.open === 'yes',
    questions,
  };
  draft.notes.push(note);
  if (footnote) footnote.reference.number = note.number;
  draft.annotated.set(note.id, annotatedAt(reading));
  return { kind: 'note', value: note };
}

function readEvent({ draft, node, ancestors, written }: Reading): Annotation | undefined {
  const value = accept(draft, validate(eventAttributes, written));
  if (!value) return undefined;
  refer(draft, 'event', value.ref, written.placeOf('ref'));
  const place = written.placeOf('ref');
  draft.eventMentions.push({
    event: value.ref,
    words: annotated(node, draft),
    ...surroundings(node, ancestors, draft.marks),
    place,
  });
  return { kind: 'event', value: value.ref };
}

function readTerm({ draft, node, section, written }: Reading): Annotation | undefined {
  register(draft, 'term', written);
  const value = accept(draft, validate(termAttributes, written));
  if (!value) return undefined;
  const term = { id: value.id, aliases: value.aliases ?? [], text: annotated(node, draft), section };
  draft.terms.push(term);
  return { kind: 'term', value: term };
}
