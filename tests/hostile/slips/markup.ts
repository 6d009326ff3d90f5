import { edit, whole, wrong, type Edit, type Kind } from './slip.ts';

const drop: Edit = () => '';
const twice: Edit = ([mark]) => mark + mark;

/** Returns the text with a line put after a line that has words. */
function insertedLine(text: string, random: { one<T>(entries: readonly T[]): T }, line: string): string {
  const lines = text.split('\n');
  const at = random.one(lines.flatMap((one, i) => (i > 12 || !text.startsWith('---') ? (one.trim() ? [i + 1] : []) : [])));
  return lines.toSpliced(at, 0, line).join('\n');
}

function inserted(name: string, line: string): Kind[] {
  return ['articles/', 'people/', 'sources/', 'events/'].map((path) =>
    wrong(
      `${name} in ${path}`,
      whole(path, (text, random) => insertedLine(text, random, line)),
    ),
  );
}

/** A character that a word processor puts for another, within the words of an article. */
function pasted(name: string, pattern: RegExp, into: string): Kind {
  return wrong(
    `word processor: ${name}`,
    edit('articles/', pattern, () => into),
  );
}

/** Slips in Markdown, and text pasted from elsewhere. */
export const markup: readonly Kind[] = [
  wrong('brace missing: }', edit('articles/', /\}(?=[. ,\]\n])/g, drop)),
  wrong('brace missing: {', edit('articles/', /(?<=\]|quote|note)\{(?=#)/g, drop)),
  wrong('brace doubled', edit('articles/', /[{}]/g, twice)),
  wrong('bracket missing: ]', edit('articles/', /\](?=[{(])/g, drop)),
  wrong('bracket missing: [', edit('articles/', /(?<=:(?:said|quote|claim|event|term))\[/g, drop)),
  wrong('closing ::: missing', edit('articles/', /\n:::(?=\n)/g, drop)),
  wrong('opening line missing', edit('articles/', /^:::(?:quote|note)\{[^\n]*\}\n/gm, drop)),
  wrong(
    'colons: two for three',
    edit('articles/', /^:::(?=\w)/gm, () => '::'),
  ),
  wrong(
    'colons: four for three',
    edit('articles/', /^:::(?=\w)/gm, () => '::::'),
  ),
  wrong(
    'colons: two to close',
    edit('articles/', /^:::$/gm, () => '::'),
  ),
  wrong('colons: none in a line', edit('articles/', /(?<!:):(?=(?:said|quote|claim|event|term)\[)/g, drop)),
  wrong('colons: two in a line', edit('articles/', /(?<!:):(?=(?:said|quote|claim|event|term)\[)/g, twice)),
  wrong(
    'colons: one after the name',
    edit('articles/', /(?<=:(?:said|quote|claim|event|term))(?=\[)/g, () => ':'),
  ),
  wrong(
    'space after the name',
    edit('articles/', /(?<=:(?:said|quote|claim|event|term))(?=\[)/g, () => ' '),
  ),
  wrong(
    'space before the braces',
    edit('articles/', /(?<=\])(?=\{)/g, () => ' '),
  ),
  wrong(
    'name misspelt',
    edit(
      'articles/',
      /(?<=:)(?:said|quote|claim|event|term|note)(?=[[{])/g,
      ([name]) => name.slice(1, 2) + name.slice(0, 1) + name.slice(2),
    ),
  ),
  wrong(
    'attribute misspelt',
    edit('articles/', /(?<= )(?:speaker|locator|known-from|event|sources|ref)(?==)/g, ([name]) => name.slice(0, -1)),
  ),
  wrong('equals sign missing', edit('articles/', /(?<= (?:speaker|locator|known-from|event|sources|ref))=/g, drop)),
  wrong('quotation mark missing', edit('articles/', /(?<==)"|(?<==)"(?=[\w ]+")/g, drop)),
  wrong('hash missing', edit('articles/', /(?<=\{)#/g, drop)),
  wrong('heading without a space', edit('articles/', /(?<=^##) /gm, drop)),
  wrong('fence of the front matter missing', edit('articles/', /^---\n(?=\n)/gm, drop)),
  wrong(
    'line joined to the one above',
    edit('articles/', /\n\n(?=:::|## )/g, () => ' '),
  ),
  ...['<<<<<<< HEAD', '=======', '>>>>>>> branch', '||||||| merged common ancestors'].flatMap((marker) =>
    inserted(`merge: ${marker.slice(0, 7)}`, marker),
  ),
  wrong(
    'merge: both sides kept',
    edit(
      'articles/',
      /^(?!:::|#|---)(\S[^\n]{80,})$/gm,
      ([line]) => `<<<<<<< HEAD\n${line}\n=======\n${line.replace(' the ', ' a ')}\n>>>>>>> branch`,
    ),
  ),
  wrong(
    'quotation on two lines',
    edit('articles/', /(?<=^:::quote\{[^\n]*\}\n[^\n]{20,}) (?=\p{Ll}[^\n]{20})/gmu, () => '\n'),
  ),
  wrong(
    'note to oneself',
    whole('articles/', (text, random) => insertedLine(text, random, '\nTODO check this\n')),
  ),
  pasted('soft hyphen', /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00AD'),
  pasted('zero-width space', /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u200B'),
  pasted('ligature', /fi|fl/g, 'ﬁ'),
  pasted('line separator', /(?<=\p{Ll}) (?=\p{Ll})/gu, '\u2028'),
  pasted('curly quotation marks around a value', /(?<==)"([^"\n]*)"/g, '”'),
  pasted('dash for a hyphen', /(?<=[{ ]#?\w[\w=]*)-(?=\w)/g, '–'),
  pasted('bullet', /^(?=\p{Lu}[^\n]{60})/gmu, '• '),
  pasted('private character', /^(?=\p{Lu}[^\n]{60})/gmu, '\uF0B7 '),
  pasted('replacement character', /(?<=\p{Ll})[’–“”é]/gu, '\uFFFD'),
  pasted('wrongly decoded', /’/g, 'â€™'),
  pasted('half in a number', /\b7\.5\b|\b\d+ per cent\b|\babout \d+%/g, '7½'),
];
