import { slugOf } from '../../../src/core/text/slug.ts';
import { edit, exchange, otherId, otherOf, wrong, type Kind } from './slip.ts';

function another(attribute: string, folder: string): Kind['make'] {
  return edit('articles/', new RegExp(`(?<=[ {"]${attribute}="?)[a-z][\\w-]*`, 'g'), ([id], random, _, files) =>
    otherId(files, random, folder, id),
  );
}

function anotherValue(attribute: string): Kind['make'] {
  const pattern = new RegExp(`(?<= ${attribute}=)(?:"[^"\\n]*"|[^\\s}"]+)`, 'g');
  return edit('articles/', pattern, ([value], random, _, files) => otherOf(files, random, 'articles/', pattern, value));
}

const declared = /(?<=[\]a-z]\{#)[a-z\d-]+/g;
const heading = /(?<=^## [^\n]*\{#)[a-z\d-]+(?=\})/gm;

/** Slips in references, attributes and ids. */
export const references: readonly Kind[] = [
  wrong('speaker: another', another('speaker', 'people')),
  wrong('event of a statement: another', another('event', 'events')),
  wrong('event that words refer to: another', another('ref', 'events')),
  wrong('known-from: another', another('known-from', 'sources')),
  wrong('sources of a note: another', another('sources', 'sources')),
  wrong(
    'source of an article: another',
    edit('articles/', /(?<=^source: "?)[\w-]+/gm, ([id], random, _, files) => otherId(files, random, 'sources', id)),
  ),
  wrong(
    'person linked: another',
    edit('articles/', /(?<=\(person:)[\w-]+/g, ([id], random, _, files) => otherId(files, random, 'people', id)),
  ),
  wrong('to: another', anotherValue('to')),
  wrong(
    'at: another',
    edit('articles/', /(?<= at=)"?[\w ]+"?(?=[ }])/g, ([city], random, _, files) =>
      otherOf(files, random, 'events/', /(?<=^city: ["']?)[^"'\n]+/gm, city.replaceAll('"', ''))?.replace(/^.* .*$/, '"$&"'),
    ),
  ),
  wrong(
    'occasion: another',
    edit('articles/', /(?<= occasion=)\w+/g, () => 'speech'),
  ),
  wrong(
    'inferred: another',
    edit('articles/', /(?<= inferred=")[^"]+/g, () => 'paragraphs 1 and 2'),
  ),
  wrong(
    'locator: off by one',
    edit('articles/', /(?<= locator=p)\d+/g, ([n], random) => String(Math.max(1, Number(n) + (random.chance(0.5) ? 1 : -1)))),
  ),
  wrong(
    'on of a note: a word changed',
    edit('articles/', /(?<=:::note\{[^\n]* on=")[^"]+/g, ([text]) => text.replace(/\p{L}{4,}/u, 'something')),
  ),
  wrong('on of a note: another’s', exchange('articles/', /(?<=:::note\{[^\n]* on=")[^"]+/g)),
  // The day and place that a statement has from its event may be left out.
  wrong(
    'attribute dropped',
    edit(
      'articles/',
      / (?!(?:at=|on=\d)[^{}]* event=)(?:speaker|to|on|at|event|known-from|inferred|occasion|locator|sources)=(?:"[^"]*"|[^\s}"]+)/g,
      // A quotation whose words are found in one paragraph needs no locator.
      ({ 0: all, index, input }) =>
        all.startsWith(' locator=') && /:(?:quote|excerpt)\b[^{]*\{[^{}]*$/.test(input.slice(0, index)) ? undefined : '',
    ),
  ),
  wrong(
    'id: renamed',
    edit('articles/', declared, ([id]) => `${id}-new`),
  ),
  wrong('id: two exchanged', exchange('articles/', declared)),
  wrong(
    'id: repeated',
    edit('articles/', declared, ([id], random, _, files) => otherOf(files, random, 'articles/', declared, id)),
  ),
  wrong(
    'id: dropped',
    edit('articles/', /(?<=\{)#[a-z\d-]+ /g, () => ''),
  ),
  wrong(
    'heading: id dropped',
    edit('articles/', /(?<=^## (.*)) \{#([a-z\d-]+)\}$/gm, ([, words = '', id = '']) =>
      slugOf(words.replaceAll('’', '')) === id ? undefined : '',
    ),
  ),
  wrong(
    'heading: id renamed',
    edit('articles/', heading, ([id]) => `${id}s`),
  ),
  wrong('heading: ids exchanged', exchange('articles/', heading)),
  wrong(
    'heading: words changed',
    edit('articles/', /(?<=^## )[^\n{]+(?= \{)/gm, ([text]) => `More of ${text}`),
  ),
  wrong(
    'heading: level changed',
    edit('articles/', /^##(?= )/gm, () => '#'),
  ),
  wrong(
    'link half pasted',
    edit('articles/', /\]\(person:[\w-]+\)/g, ([link], random) =>
      random.one([link.slice(0, -1), ']', `](person:`, link.replace('person:', 'https:')]),
    ),
  ),
];
