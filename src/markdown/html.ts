import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import { machineDate } from '../core/dates/edtf-date.ts';
import type { Library } from '../core/model/archive.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Note } from '../core/model/blocks/note.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { personAddress, roleAfterName, type Person } from '../core/model/person.ts';
import { paragraphsIn, shorten, typographic } from '../core/text/wording.ts';
import { sideOf } from '../core/model/sides/side.ts';
import { describeSource } from '../core/model/source.ts';
import { describeStatement } from '../core/model/describe-statement.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import { describeChecked, describeStatus, type Verification } from '../core/model/verification-status.ts';
import { inMarks, pieces, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';

/** What an HTML builder needs to know about the site. */
export interface HtmlContext {
  readonly library: Library;
  readonly links: Permalinks;
}

/** What the builders show of a statement: everything but its section. */
export type StatementFacts = Omit<Statement, 'section'>;

/** Builds a heading with its former ids and the link to it. */
export function headingHtml(heading: Element, id: string, title: string, aliases: readonly string[], words: Words): Element {
  return h('div.heading', [...aliasesHtml(aliases), heading, permalinkHtml(id, title, words)]);
}

/** Builds empty elements with the former ids of something, so that links to them still work. */
export function aliasesHtml(aliases: readonly string[]): Element[] {
  return aliases.map((id) => h('span', { id }));
}

/** Builds the link to an anchor of this page or of another. The style sheet draws its sign, which is not part of the text. */
export function permalinkHtml(id: string, title: string, words: Words, page = ''): Element {
  return h('a.permalink', { href: `${page}#${id}`, ariaLabel: say(words.link.to, { title }) });
}

/** Builds the callout of a direct quotation or an excerpt: the words, in paragraphs, who said them, to whom, when and where, how they were checked, and links. */
export function quoteCalloutHtml(
  statement: StatementFacts,
  words: readonly ElementContent[][],
  verification: Verification,
  context: HtmlContext,
): Element {
  const { form } = describeStatement(statement, context.library);
  const source = context.library.sources.get(statement.source);
  return h('figure.quote', { id: statement.id, className: sideClass(statement, context) }, [
    ...aliasesHtml(statement.aliases),
    h(
      'blockquote',
      { cite: source?.url },
      words.map((paragraph) => h('p', paragraph)),
    ),
    h('figcaption', [
      h('p.speaker', speakerHtml(statement, context)),
      h('p.circumstances', circumstancesHtml(statement, context)),
      h('p.origin', [
        `${form}, `,
        ...citationHtml({ source: statement.source, locator: statement.locator }, context),
        ' ',
        recordLink(statement, context, say(context.library.words.statement.recordOf, { name: nameOf(statement, context) })),
        permalinkHtml(statement.id, nameOf(statement, context), context.library.words),
      ]),
      h('p.verification', verificationHtml(verification, context)),
    ]),
  ]);
}

/** Builds a paragraph of each of a quotation's. */
export function paragraphsHtml(words: string): Element[] {
  return paragraphsIn(words).map((paragraph) => h('p', paragraph));
}

/** Builds the line that says how a quotation compares with its source, with a link to what that means. */
export function verificationHtml(verification: Verification, { links, library }: HtmlContext): ElementContent[] {
  return [
    h('a', { href: links.about('verification') }, describeStatus(verification, library.words)),
    text(describeChecked(verification.checked, library.words)),
  ];
}

/** Builds the same line for a quotation in a sentence; it is shown under the paragraph and repeats the first words. */
export function verifiedWordsHtml(statement: StatementFacts, verification: Verification, context: HtmlContext): Element {
  return h('div.verification', [
    ...verificationHtml(verification, context),
    `: ${inMarks(shorten(typographic(statement.text), 40), context.library.words)}`,
  ]);
}

/** Builds a direct quotation in a sentence. The quotation marks are outside the element. */
export function inlineQuoteHtml(statement: StatementFacts, words: ElementContent[], context: HtmlContext): ElementContent[] {
  const { marks } = context.library.words;
  const [quotation, ...links] = innerQuoteHtml(statement, words, context);
  return [text(marks.open), quotation, text(marks.close), ...links];
}

/** Builds a quotation within another, whose words have the quotation marks of the source, and the links to it. */
export function innerQuoteHtml(
  statement: StatementFacts,
  words: ElementContent[],
  context: HtmlContext,
): [quotation: Element, ...links: Element[]] {
  return [
    h('q.quote', { id: statement.id }, [...aliasesHtml(statement.aliases), ...words]),
    recordLink(statement, context),
    permalinkHtml(statement.id, nameOf(statement, context), context.library.words),
  ];
}

/** Builds a reported statement in running text, with the link to its record. */
export function indirectHtml(statement: StatementFacts, words: ElementContent[], context: HtmlContext): Element {
  return h('span.said', { id: statement.id }, [
    ...aliasesHtml(statement.aliases),
    ...words,
    recordLink(statement, context),
    permalinkHtml(statement.id, nameOf(statement, context), context.library.words),
  ]);
}

/** Builds a claim in running text, marked as its source's; a figure leads to its row in the article's table of figures. */
export function claimHtml(claim: Omit<Claim, 'section'>, words: ElementContent[], { library, links }: HtmlContext): Element {
  const { words: its } = library;
  const publisher = library.sources.get(claim.source)?.publisher ?? claim.source;
  const locator = describeLocator(claim.locator, its);
  const { id, figure } = claim;
  const record = figure
    ? { href: links.article(claim.article, figureRow(id)), ariaLabel: say(its.figure.link, { value: figure.value, publisher }) }
    : { href: `#${id}`, ariaLabel: say(its.claim.link, { publisher, locator, words: shorten(claim.text, 24) }) };
  return h('span.claim', { id, className: figure ? ['figure'] : [] }, [
    ...aliasesHtml(claim.aliases),
    ...words,
    h('a.record', record),
  ]);
}

/** Returns the id of a figure's row in the table of figures. */
export function figureRow(id: string): string {
  return `ref-${id}`;
}

/**
 * Builds an editor's note, which is shown under its paragraph: folded on narrow screens, opened by the style sheet on wide ones.
 * The id is inside, so that a link to the note unfolds it (https://html.spec.whatwg.org/#ancestor-revealing-algorithm).
 */
export function noteHtml(note: Omit<Note, 'section'>, words: ElementContent[], context: HtmlContext): Element {
  const { words: its } = context.library;
  const { number } = note;
  const label = say(its.note.label, { number });
  return h('div.note', { role: 'note', ariaLabel: label }, [
    h('details.fold', [
      h('summary', [`${label} `, h('span.on', say(its.note.on, { words: quoted(note.on, its) }))]),
      h('div', { id: note.id }, [
        ...aliasesHtml(note.aliases),
        h('p.note-label', { ariaHidden: 'true' }, label),
        ...words,
        h('p.note-sources', [
          ...sourcesHtml(note, context),
          text(' '),
          ...eventLink(note.event, context),
          h('a.back', { href: `#ref-${note.id}`, ariaLabel: say(its.note.back, { number }) }, '↩'),
          permalinkHtml(note.id, label, its),
        ]),
      ]),
    ]),
  ]);
}

/** Builds the line that says what a note or a figure rests on: "Source: InfoRos, paragraph 2; our count." */
export function sourcesHtml({ sources, basis }: Pick<Note, 'sources' | 'basis'>, context: HtmlContext): ElementContent[] {
  const cited = sources.flatMap((citation, i) => [
    text(i > 0 ? '; ' : ''),
    ...shortCitationHtml(citation.source, [citation.locator], context),
  ]);
  return [
    text(context.library.words.source.labelled),
    ...cited,
    text([cited.length > 0 && basis !== null ? '; ' : '', basis ?? '', '.'].join('')),
  ];
}

/** Links a note that tells the outcome of an event to its entry in the timeline. */
function eventLink(event: string | null, { library: { events, words } }: HtmlContext): ElementContent[] {
  if (event === null) return [];
  const link = h('a', { href: `#${event}` }, events.get(event)?.title ?? event);
  return pieces(words.timeline.onTimeline).map((piece) => (typeof piece === 'string' ? text(piece) : link));
}

/** Builds the number in the text that links to a note. */
export function noteReferenceHtml(id: string, number: number, words: Words): Element {
  return h('sup.note-ref', [
    h('a', { id: `ref-${id}`, href: `#${id}`, ariaLabel: say(words.note.label, { number }) }, String(number)),
  ]);
}

/** Builds the line that says who speaks: name, office and side; of an excerpt, the document and who issued it. */
export function speakerHtml(statement: StatementFacts, { library, links }: HtmlContext): ElementContent[] {
  const { inferred, quotedBy, speaker, role } = describeStatement(statement, library);
  const person = speakerOf(statement, library);
  if (statement.form === 'excerpt')
    return [
      h('a', { href: links.article(statement.article, statement.source) }, speaker),
      text(role === null ? '' : `, ${role}`),
    ];
  if (!person) return [];
  const qualifier = [quotedBy, inferred].filter(Boolean).join('; ');
  return personHtml(person, { links, library }, qualifier === '' ? [] : [h('span.inferred', ` (${qualifier})`)]);
}

/** Builds a person: the linked name, office and side. A remark goes before the side. */
export function personHtml(person: Person, { links, library }: HtmlContext, remark: ElementContent[] = []): ElementContent[] {
  const address = personAddress(person, links);
  const side = sideHtml(person, library);
  return [
    address === undefined ? h('span.name', person.name) : h('a', { href: address }, person.name),
    text(roleAfterName(person)),
    ...remark,
    ...behalfHtml(person, { links, library }),
    ...(side ? [text(' '), side] : []),
  ];
}

/** Says on whose behalf somebody speaks, if it isn’t for themselves: ", for the State Department". */
function behalfHtml(person: Person, { links, library }: HtmlContext): ElementContent[] {
  const other = library.people.get(person['speaks-for'] ?? '');
  if (!other) return [];
  const address = personAddress(other, links);
  const name = address === undefined ? text(other.name) : h('a', { href: address }, other.name);
  return pieces(library.words.people.onBehalf).map((piece) => (typeof piece === 'string' ? text(piece) : name));
}

/** Builds the name of the side that a person speaks for; undefined if none is given. */
export function sideHtml(person: Person, library: Library): Element | undefined {
  const side = sideOf(person, library);
  return (
    side && h('span', { className: ['side', `by-${side.id}`] }, [h('span.unseen', library.words.side.labelled), side.name])
  );
}

/** Builds the line that says to whom, when and where; facts that no source gives are "not given". */
export function circumstancesHtml(statement: StatementFacts, { library }: Pick<HtmlContext, 'library'>): ElementContent[] {
  const { toWhom, when, where } = describeStatement(statement, library);
  const datetime = machineDate(statement.on);
  return [
    text(toWhom === null ? '' : `${toWhom} · `),
    datetime === undefined ? text(when) : h('time', { dateTime: datetime }, when),
    text(where === null ? '' : ` · ${where}`),
  ];
}

/** Builds a citation: the source, linked to its entry in the list of an article (by default on this page), and the place in it. */
export function citationHtml(citation: Citation, { library }: Pick<HtmlContext, 'library'>, article = ''): ElementContent[] {
  const source = library.sources.get(citation.source);
  const name = source && describeSource(source);
  return sourceLink(citation.source, name, [citation.locator], article, library);
}

/** Builds a citation for narrow places: the publisher instead of the source, and the places in it. */
export function shortCitationHtml(
  source: string,
  locators: readonly (string | null)[],
  { library }: Pick<HtmlContext, 'library'>,
  article = '',
): ElementContent[] {
  return sourceLink(source, library.sources.get(source)?.publisher, locators, article, library);
}

function sourceLink(
  id: string,
  name: string | undefined,
  locators: readonly (string | null)[],
  article: string,
  { words }: Pick<Library, 'words'>,
): ElementContent[] {
  const places = locators.map((locator) => (locator === null ? '' : `, ${describeLocator(locator, words)}`));
  return [h('a', { href: `${article}#${id}` }, name ?? id), text(places.join(''))];
}

function sideClass(statement: StatementFacts, { library }: HtmlContext): string[] {
  const side = sideOf(speakerOf(statement, library), library);
  return side === undefined ? [] : [`by-${side.id}`];
}

/** Builds the link to a record. Its name contains the word that the style sheet shows: "quotation" or "reported" (https://www.w3.org/TR/WCAG22/#label-in-name). */
function recordLink(statement: StatementFacts, context: HtmlContext, name = nameOf(statement, context)): Element {
  return h('a.record', { href: context.links.quote(statement.id), ariaLabel: name });
}

function nameOf(statement: StatementFacts, { library }: HtmlContext): string {
  const { form, speaker } = describeStatement(statement, library);
  return say(library.words.statement.by, { form, speaker, words: shorten(statement.text, 24) });
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Puts words in quotation marks unless they have them. */
function quoted(words: string, { marks }: Words): string {
  const has = words.startsWith(marks.open) && words.endsWith(marks.close);
  return has ? words : inMarks(words, { marks });
}
