import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeLocator, type Citation } from '../core/citation.ts';
import { describeDate, machineDate } from '../core/edtf-date.ts';
import type { Library } from '../core/archive.ts';
import type { Claim } from '../core/claim.ts';
import type { Note } from '../core/note.ts';
import type { Permalinks } from '../core/permalinks.ts';
import { roleAfterName, type Person } from '../core/person.ts';
import { sideName } from '../core/side.ts';
import { sourceTitle } from '../core/source.ts';
import type { Statement } from '../core/statement.ts';

/** What an HTML builder needs to know of the site. */
export interface HtmlContext {
  readonly library: Library;
  readonly links: Permalinks;
}

/** What the builders show of a statement; its section doesn't matter to them. */
export type StatementFacts = Omit<Statement, 'section'>;

/** A heading with the link to it. */
export function headingHtml(heading: Element, id: string, title: string): Element {
  return h('div.heading', [heading, permalink(`#${id}`, `Link to: ${title}`)]);
}

/** A direct quotation as a callout: the words, who, to whom, when and where, and the way to its record. */
export function quoteCalloutHtml(statement: StatementFacts, context: HtmlContext): Element {
  const source = context.library.sources.get(statement.source);
  return h('figure.quote', { id: statement.id }, [
    h('blockquote', { cite: source?.url }, [h('p', statement.text)]),
    h('figcaption', [
      h('p.speaker', speakerHtml(statement, context)),
      h('p.circumstances', circumstancesHtml(statement)),
      h('p.origin', [
        'Direct quotation, ',
        ...citationHtml({ source: statement.source, locator: statement.locator }, context),
        ' ',
        recordLink(statement, context),
      ]),
    ]),
  ]);
}

/** A direct quotation within a sentence. The marks stand outside the element, whose text is exactly the source's. */
export function inlineQuoteHtml(statement: StatementFacts, context: HtmlContext): ElementContent[] {
  return [text('“'), h('q.quote', { id: statement.id }, statement.text), text('”'), recordLink(statement, context)];
}

/** An indirect statement in running text, with the way to its record. */
export function indirectHtml(statement: StatementFacts, words: ElementContent[], context: HtmlContext): Element {
  return h('span.said', { id: statement.id }, [...words, recordLink(statement, context)]);
}

/** A claim in running text, marked as its source's. */
export function claimHtml(claim: Omit<Claim, 'section'>, words: ElementContent[], context: HtmlContext): Element {
  const source = context.library.sources.get(claim.source);
  const label = `Claim of ${source ? source.publisher : claim.source}, ${describeLocator(claim.locator)}: link to it`;
  return h('span.claim', { id: claim.id }, [...words, h('a.record', { href: `#${claim.id}`, ariaLabel: label })]);
}

/** An editor's note: under its paragraph, with its sources and the way back. */
export function noteHtml(note: Omit<Note, 'section'>, words: ElementContent[], context: HtmlContext): Element {
  const cited = note.sources.flatMap((citation, i) => [text(i > 0 ? '; ' : ''), ...citationHtml(citation, context)]);
  return h('div.note', { id: note.id, role: 'note', ariaLabel: `Editor’s note ${note.number}` }, [
    h('p.note-label', [
      h(
        'a',
        { href: `#ref-${note.id}`, ariaLabel: `Editor’s note ${note.number}: back to the text` },
        `Editor’s note ${note.number}`,
      ),
    ]),
    ...words,
    h('p.note-sources', [
      'Source: ',
      ...cited,
      text([cited.length > 0 && note.basis !== null ? '; ' : '', note.basis ?? ''].join('')),
      '.',
    ]),
  ]);
}

/** The sign in the text that leads to a note. */
export function noteReferenceHtml(id: string, number: number): Element {
  return h('sup.note-ref', [h('a', { id: `ref-${id}`, href: `#${id}`, ariaLabel: `Editor’s note ${number}` }, String(number))]);
}

/** Who speaks: name, office and side. */
export function speakerHtml(statement: StatementFacts, { library, links }: HtmlContext): ElementContent[] {
  const person = library.people.get(statement.speaker);
  if (!person) return [];
  const inferred = statement.inferred === null ? [] : [h('span.inferred', ` (speaker inferred from ${statement.inferred})`)];
  return personHtml(person, links, inferred);
}

/** A person: the name, linked, office and side; what is to be said of them stands before the side. */
export function personHtml(person: Person, links: Permalinks, remark: ElementContent[] = []): ElementContent[] {
  return [
    h('a', { href: links.person(person.id) }, person.name),
    text(roleAfterName(person)),
    ...remark,
    text(' '),
    sideHtml(person),
  ];
}

/** The side that a person speaks for, in words. */
export function sideHtml(person: Person): Element {
  return h('span', { className: ['side', `side-${person.side}`] }, sideName(person.side));
}

/** To whom, when and where; what no source gives is said to be not given. */
export function circumstancesHtml(statement: StatementFacts): ElementContent[] {
  const to = [statement.to ?? 'audience not given', statement.occasion].filter(Boolean).join(', ');
  const when = describeDate(statement.on);
  const datetime = machineDate(statement.on);
  return [
    text(`${statement.to === null ? capital(to) : `To ${to}`} · `),
    datetime === undefined ? text(when) : h('time', { dateTime: datetime }, when),
    text(` · ${statement.at ?? 'place not given'}`),
  ];
}

/** A citation: the source, linked to its entry in the list of an article (of this page where none is given), and where in it. */
export function citationHtml(citation: Citation, { library }: Pick<HtmlContext, 'library'>, article = ''): ElementContent[] {
  const source = library.sources.get(citation.source);
  const name = source ? `${source.publisher}, ${sourceTitle(source)}` : citation.source;
  return [
    h('a', { href: `${article}#${citation.source}` }, name),
    text(citation.locator === null ? '' : `, ${describeLocator(citation.locator)}`),
  ];
}

function recordLink(statement: StatementFacts, { library, links }: HtmlContext): Element {
  const name = library.people.get(statement.speaker)?.name ?? statement.speaker;
  const kind = statement.form === 'direct' ? 'quotation' : 'reported statement';
  return h('a.record', { href: links.quote(statement.id), ariaLabel: `Record of this ${kind}: ${name}` });
}

function permalink(href: string, label: string): Element {
  return h('a.permalink', { href, ariaLabel: label }, '#');
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
