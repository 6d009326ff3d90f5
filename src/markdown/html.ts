import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeLocator, type Citation } from '../core/model/citation.ts';
import { machineDate } from '../core/dates/edtf-date.ts';
import { wholeDates, wholeNumbers } from '../core/dates/whole-dates.ts';
import type { Library } from '../core/model/archive.ts';
import type { Claim } from '../core/model/claim.ts';
import type { Note } from '../core/model/blocks/note.ts';
import type { Permalinks } from '../core/model/permalinks.ts';
import { personAddress, roleAfterName, type Person } from '../core/model/person.ts';
import { oneLine, paragraphsIn, separator, shorten, typographic } from '../core/text/wording.ts';
import { sideOf } from '../core/model/sides/side.ts';
import { describeSource, issuersOf, publisherOf, type Source } from '../core/model/source.ts';
import { isVerbatim } from '../core/model/form.ts';
import { describeStatement, titleParts } from '../core/model/describe-statement.ts';
import { speakerOf, type Statement } from '../core/model/statement.ts';
import { describeChecked, describeStatus, type Verification } from '../core/model/verification-status.ts';
import { inMarks, pieces, say } from '../core/words/say.ts';
import type { Words } from '../core/words/en.ts';
import {
  claimMarkHtml,
  claimVoiceHtml,
  sideClass,
  statementMarkHtml,
  statementVoiceHtml,
  type Ordinal,
} from './marks/mark-html.ts';
import {
  interfaceLanguage,
  marksAround,
  originalHtml,
  statementLanguage,
  translationHtml,
  translationInTextHtml,
  type Around,
} from './translations/translation-html.ts';

/** What an HTML builder needs to know about the site. */
export interface HtmlContext {
  readonly library: Library;
  readonly links: Permalinks;
  /** The language of the article around; absent on pages whose words are those of the interface. */
  readonly language?: string;
}

/** What the builders show of a statement: everything but its section. */
export type StatementFacts = Omit<Statement, 'section'>;

/** Builds a heading with its former ids and the link to it. */
export function headingHtml(heading: Element, id: string, title: string, aliases: readonly string[], around: Around): Element {
  return h('section.heading', [...aliasesHtml(aliases), heading, permalinkIn(around, id, title)]);
}

/** Builds empty elements with the former ids of something, so that links to them still work. */
export function aliasesHtml(aliases: readonly string[]): Element[] {
  return aliases.map((id) => h('span', { id }));
}

/** Builds the link to an anchor of this page or of another. The style sheet draws its sign, which is not part of the text. */
export function permalinkHtml(id: string, title: string, words: Words, page = ''): Element {
  return h('a.permalink', { ariaLabel: say(words.link.to, { title }), href: `${page}#${id}` });
}

/** Builds the link to an anchor among the words of an article. */
function permalinkIn(around: Around, id: string, title: string): Element {
  const link = permalinkHtml(id, title, around.library.words);
  return { ...link, properties: { ...link.properties, ...interfaceLanguage(around) } };
}

/** Builds the callout of a direct quotation or an excerpt: the words, in paragraphs, who said them, to whom, when and where, how they were checked, and its mark. */
export function quoteCalloutHtml(
  statement: StatementFacts,
  words: readonly ElementContent[][],
  verification: Verification,
  ordinal: Ordinal,
  context: HtmlContext,
): Element {
  const described = describeStatement(statement, context.library);
  const source = context.library.sources.get(statement.source);
  return h('figure.quote', { id: statement.id, className: sideClass(statement, context.library) }, [
    ...aliasesHtml(statement.aliases),
    statementVoiceHtml(ordinal),
    ...originalHtml(described, context),
    h(
      'blockquote',
      { cite: source?.url, ...statementLanguage(statement, context) },
      words.map((paragraph) => h('p', paragraph)),
    ),
    ...translationHtml(statement, described, context),
    h('figcaption', interfaceLanguage(context), [
      h('p.speaker', speakerHtml(statement, context)),
      h('p.circumstances', circumstancesHtml(statement, context)),
      h('p.origin', [
        `${described.form}, `,
        ...citationHtml({ source: statement.source, locator: statement.locator }, context),
        statementMarkHtml(statement, ordinal, context),
      ]),
      h('p.verification', verificationHtml(verification, context, statement)),
    ]),
  ]);
}

/**
 * Builds the words of a statement outside its article: a reported one as a paragraph; quoted ones as a block, with their translation
 * below them.
 *
 * @param cite the address of the source, where the block names it and the source has one
 */
export function statementWordsHtml(
  statement: StatementFacts,
  context: Pick<HtmlContext, 'library'>,
  cite?: string | undefined,
): Element[] {
  const described = describeStatement(statement, context.library);
  const language = statementLanguage(statement, context);
  if (!isVerbatim(statement.form)) return [h('p.reported', language, described.words)];
  const paragraphs = paragraphsIn(described.words).map((paragraph) => h('p', paragraph));
  return [
    ...originalHtml(described, context),
    h('blockquote', { cite, ...language }, paragraphs),
    ...translationHtml(statement, described, context),
  ];
}

/**
 * Builds the line that says how a quotation compares with its source, with a link to what that means. Where a translation is next to
 * it, it says that it speaks of the original.
 */
export function verificationHtml(
  verification: Verification,
  { links, library }: HtmlContext,
  { translation }: Pick<Statement, 'translation'>,
): ElementContent[] {
  return [
    h('a', { href: links.about('verification') }, describeStatus(verification, library.words, translation !== null)),
    text(wholeDates(describeChecked(verification.checked, library.words))),
  ];
}

/** Builds the same for a quotation in a sentence, without the link: it is shown under the paragraph and repeats the first words. */
export function verifiedWordsHtml(statement: StatementFacts, verification: Verification, context: HtmlContext): Element {
  const { marks } = context.library.words;
  return h('div.verification', interfaceLanguage(context), [
    describeStatus(verification, context.library.words, statement.translation !== null),
    wholeDates(describeChecked(verification.checked, context.library.words)),
    `: ${marks.open}`,
    ...isolatedHtml(shorten(typographic(statement.text), 40), statement, { library: context.library }),
    text(marks.close),
  ]);
}

/** Builds quoted words among others, in an element of their own if their language differs. */
export function isolatedHtml(words: string, statement: Pick<Statement, 'language'>, around: Around): ElementContent[] {
  const language = statementLanguage(statement, around);
  return [language.lang === undefined ? text(words) : h('bdi', language, words)];
}

/** Builds the title of a statement, its words marked as the language that they are in. */
export function titleHtml(statement: Statement, { library }: Pick<HtmlContext, 'library'>, length: number): ElementContent[] {
  const { sentence, name, words, language } = titleParts(library, statement, length);
  return pieces(sentence).flatMap((piece) => {
    if (typeof piece === 'string') return text(piece);
    return piece.name === 'words' ? isolatedHtml(words, { language }, { library }) : text(name);
  });
}

/** Builds the words of a statement as they are in a sentence of its article, without links. */
export function wordsInTextHtml(statement: StatementFacts, around: Around): ElementContent[] {
  if (!isVerbatim(statement.form)) return [text(statement.text)];
  // Words that somebody quotes have marks in what is around them.
  const { open, close } = statement.quotedBy === null ? marksAround(around) : { open: '', close: '' };
  return [text(open), ...isolatedHtml(oneLine(typographic(statement.text)), statement, around), text(close)];
}

/** Builds a direct quotation in a sentence, and its mark. The quotation marks are outside the element. */
export function inlineQuoteHtml(
  statement: StatementFacts,
  words: ElementContent[],
  ordinal: Ordinal,
  context: HtmlContext,
): ElementContent[] {
  const marks = marksAround(context);
  const [quotation, mark] = innerQuoteHtml(statement, words, ordinal, context);
  return [text(marks.open), quotation, text(marks.close), ...translationInTextHtml(statement, context), mark];
}

/** Builds a quotation within another, whose words have the quotation marks of the source, and its mark. */
export function innerQuoteHtml(
  statement: StatementFacts,
  words: ElementContent[],
  ordinal: Ordinal,
  context: HtmlContext,
): [quotation: Element, mark: Element] {
  const { id, aliases } = statement;
  const quotation = { id, className: sideClass(statement, context.library), ...statementLanguage(statement, context) };
  return [
    h('span.quote', quotation, [statementVoiceHtml(ordinal), ...aliasesHtml(aliases), ...words]),
    statementMarkHtml(statement, ordinal, context),
  ];
}

/** Builds a reported statement in running text, and its mark. */
export function indirectHtml(
  statement: StatementFacts,
  words: ElementContent[],
  ordinal: Ordinal,
  context: HtmlContext,
): Element[] {
  const { id, aliases } = statement;
  const className = sideClass(statement, context.library);
  return [
    h('span.said', { id, className }, [statementVoiceHtml(ordinal), ...aliasesHtml(aliases), ...words]),
    statementMarkHtml(statement, ordinal, context),
  ];
}

/** Builds a claim in running text, and its mark. */
export function claimHtml(
  claim: Omit<Claim, 'section'>,
  words: ElementContent[],
  ordinal: Ordinal,
  context: HtmlContext,
): Element[] {
  const { id, aliases } = claim;
  return [
    h('span.claim', { id }, [claimVoiceHtml(ordinal), ...aliasesHtml(aliases), ...words]),
    claimMarkHtml(claim, ordinal, context),
  ];
}

/**
 * Builds an editor's note, which is shown under its paragraph: folded on narrow screens unless it is to stand open, opened by the style sheet on wide ones.
 * The id is inside, so that a link to the note unfolds it (https://html.spec.whatwg.org/#ancestor-revealing-algorithm).
 */
export function noteHtml(note: Omit<Note, 'section'>, words: ElementContent[], context: HtmlContext): Element {
  const { words: its } = context.library;
  const { number } = note;
  const label = say(its.note.label, { number });
  const own = interfaceLanguage(context);
  return h('section.note', { role: 'note' }, [
    h('details.fold', { open: note.open }, [
      h('summary', own, [`${label} `, h('span.on', say(its.note.on, { words: quoted(note.on, its) }))]),
      h('section', { id: note.id, dataNumber: number }, [
        ...aliasesHtml(note.aliases),
        h('p.note-label', own, label),
        ...words,
        h('p.note-sources', own, [
          ...sourcesHtml(note, context),
          text(' '),
          ...eventLink(note.event, context),
          h('a.back', { href: `#ref-${note.id}`, ariaLabel: its.note.back }, '↩'),
          permalinkHtml(note.id, label, its),
        ]),
      ]),
    ]),
  ]);
}

/** Builds the line that says what a note or a figure rests on: "Source: InfoRos, paragraph 2; our count." On another page it needs the address of the article. */
export function sourcesHtml(
  { sources, basis }: Pick<Note, 'sources' | 'basis'>,
  context: Pick<HtmlContext, 'library'>,
  article = '',
): ElementContent[] {
  const cited = sources.flatMap((citation, i) => [
    text(i > 0 ? '; ' : ''),
    ...shortCitationHtml(citation.source, [citation.locator], context, article),
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

/**
 * Builds the number in the text that links to a note. The style sheet draws it, so that it is in no text that is copied, searched
 * or linked to (a number glued to the last word would hide that word from a text fragment), and a number can change. What is read aloud
 * is its role and the number.
 */
export function noteReferenceHtml(id: string, number: number): Element {
  return h('sup.note-ref', [h('a', { id: `ref-${id}`, href: `#${id}`, role: 'doc-noteref', ariaLabel: String(number) })]);
}

/** Builds the line that says who speaks: name, office and side; of an excerpt, the document and who issued it. */
export function speakerHtml(statement: StatementFacts, { library, links }: HtmlContext): ElementContent[] {
  const { qualifier, speaker, role } = describeStatement(statement, library);
  const person = speakerOf(statement, library);
  if (statement.form === 'excerpt')
    return [
      h('a', { href: links.article(statement.article, statement.source) }, speaker),
      text(role === null ? '' : `, ${role}`),
    ];
  if (!person) return [];
  return personHtml(person, { links, library }, qualifier === null ? [] : [h('span.inferred', ` (${qualifier})`)]);
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

/** Builds the line that says to whom, when and where, and what of it no source gives. */
export function circumstancesHtml(statement: StatementFacts, { library }: Pick<HtmlContext, 'library'>): ElementContent[] {
  const { toWhom, when, where, notGiven } = describeStatement(statement, library);
  const datetime = machineDate(statement.on);
  const whole = when && wholeDates(when);
  const parts = [
    toWhom,
    whole === null || datetime === undefined ? whole : h('time', { dateTime: datetime }, whole),
    where,
    notGiven,
  ].filter((part) => part !== null);
  return parts.flatMap((part, i) => [text(i === 0 ? '' : separator), typeof part === 'string' ? text(part) : part]);
}

/** Builds a citation: the source, linked to its entry in the list of an article (by default on this page), and the place in it. */
export function citationHtml(citation: Citation, { library }: Pick<HtmlContext, 'library'>, article = ''): ElementContent[] {
  const source = library.sources.get(citation.source);
  const name = source ? sourceNameHtml(source, { library }) : citation.source;
  return sourceLink(citation.source, name, [citation.locator], article, library);
}

/** Builds the name of a source: author, publisher and title, which is marked as the language of the source. */
export function sourceNameHtml(source: Source, around: Around): ElementContent[] {
  const { title, language } = source;
  if (title === undefined || language === undefined) return [text(describeSource(source))];
  return [text(`${issuersOf(source).join(', ')}, `), ...isolatedHtml(title, { language }, around)];
}

/** Builds a citation for narrow places: the publisher instead of the source, and the places in it. */
export function shortCitationHtml(
  source: string,
  locators: readonly (string | null)[],
  { library }: Pick<HtmlContext, 'library'>,
  article = '',
): ElementContent[] {
  return sourceLink(source, publisherOf(source, library.sources), locators, article, library);
}

function sourceLink(
  id: string,
  name: string | ElementContent[],
  locators: readonly (string | null)[],
  article: string,
  { words }: Pick<Library, 'words'>,
): ElementContent[] {
  const places = locators.map((locator) => (locator === null ? '' : `, ${wholeNumbers(describeLocator(locator, words))}`));
  return [h('a', { href: `${article}#${id}` }, name), text(places.join(''))];
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Puts words in quotation marks unless they have them. */
function quoted(words: string, { marks }: Words): string {
  const has = words.startsWith(marks.open) && words.endsWith(marks.close);
  return has ? words : inMarks(words, { marks });
}
