import { basename } from 'node:path';
import type { Random } from '../../bench/corpus/random.ts';

/** The text of each file, by its path in the content folder. */
export type Files = ReadonlyMap<string, string>;

/** One change to a sound content folder, and its place. */
export interface Mutation {
  /** Its kind, e.g. "line: duplicate". */
  readonly name: string;
  /** The file that was changed or removed. */
  readonly file: string;
  /** The numbers of the changed lines after the change, or null if the file was removed or moved. */
  readonly lines: readonly [first: number, last: number] | null;
  /** Ids and words from before or after the change that a finding elsewhere may name. */
  readonly names: readonly string[];
  /** The files to write, or to remove (null). */
  readonly changes: readonly (readonly [file: string, content: string | Uint8Array | null])[];
}

/** Draws the next mutation. Returns undefined if it would change nothing. */
export function mutate(files: Files, random: Random): Mutation | undefined {
  const kind = random.one(['character', 'character', 'line', 'line', 'token', 'token', 'key', 'key', 'file'] as const);
  const file = pick(files, random);
  const text = files.get(file) ?? '';
  const mutation = kind === 'file' ? mutateFile(files, file, text, random) : mutateWithin(kind, file, text, random);
  const same = mutation?.changes.every(([path, content]) => files.get(path) === content) ?? true;
  return same ? undefined : mutation;
}

/** Picks a file. Articles are half of the draws, since they are most of the content but few of the files. */
function pick(files: Files, random: Random): string {
  const all = [...files.keys()];
  const articles = all.filter((file) => file.startsWith('articles/'));
  return random.chance(0.5) ? random.one(articles) : random.one(all);
}

function mutateWithin(
  kind: 'character' | 'line' | 'token' | 'key',
  file: string,
  text: string,
  random: Random,
): Mutation | undefined {
  const lines = text.split('\n');
  if (kind === 'character') return mutateCharacter(file, text, random);
  if (kind === 'line') return mutateLine(file, lines, random);
  const wanted = kind === 'key' ? /^\s*(?:- )?[\w-]+:|\{[^}]*\}/ : /\S/;
  const candidates = lines.flatMap((line, i) => (wanted.test(line) ? [i] : []));
  if (candidates.length === 0) return undefined;
  const at = random.one(candidates);
  const line = lines[at] ?? '';
  const [name, changed] = random.one(kind === 'key' ? keyChanges : tokenChanges);
  const after = changed(line, random);
  return inLines(`${kind}: ${name}`, file, lines, at, 1, [after]);
}

const hostileCharacters = [...'<>"\'{}[]():\\&*#`|%@!~\u0000\u001B\u202E\u2066\u200B\u00AD\uFEFF\u0430\u0301\u2028\u{1F600}'];

function mutateCharacter(file: string, text: string, random: Random): Mutation {
  const at = random.whole(0, Math.max(0, text.length - 1));
  const [before, character, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  const hostile = random.one(hostileCharacters);
  const [name, changed] = random.one([
    ['delete', before + after],
    ['duplicate', before + character + character + after],
    ['swap', before + (after[0] ?? '') + character + after.slice(1)],
    ['replace', before + hostile + after],
    ['insert', before + hostile + character + after],
  ] as const);
  return written(`character: ${name}`, file, lineOf(text, at), lineOf(text, at), changed, wordsAround(text, at));
}

const hostileLines = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  ':::',
  ':::quote{#x',
  '---',
  '# Loud',
  '> '.repeat(40),
  '!!js/function "alert"',
  '<<: *a',
  '\tname: x',
  '{{constructor.constructor("alert(1)")()}}',
  '[[[[[[[[',
  '```',
  ':said[nobody said this]{#nobody speaker=nobody locator=p1}',
];

function mutateLine(file: string, lines: readonly string[], random: Random): Mutation {
  const at = random.whole(0, lines.length - 1);
  const [line, next] = [lines[at] ?? '', lines[at + 1] ?? ''];
  const [name, taken, given] = random.one<readonly [string, number, string[]]>([
    ['delete', 1, []],
    ['duplicate', 1, [line, line]],
    ['swap', 2, [next, line]],
    ['blank', 1, ['']],
    ['indent', 1, [`    ${line}`]],
    ['outdent', 1, [line.trimStart()]],
    ['truncate', 1, [line.slice(0, Math.floor(line.length * random.next()))]],
    ['join', 2, [`${line} ${next}`]],
    ['insert', 0, [random.one(hostileLines)]],
  ]);
  return inLines(`line: ${name}`, file, lines, at, taken, given);
}

type LineChange = readonly [name: string, change: (line: string, random: Random) => string];

const hostileTokens = [
  '<b>',
  '__proto__',
  'constructor',
  '../../x',
  '*a',
  '&a',
  '{#x}',
  '"',
  "'",
  ':::',
  'javascript:alert(1)',
  '\u202E',
  '%00',
  'nobody',
  '[',
  ']]>',
  '\uD83D',
];

const tokenChanges: readonly LineChange[] = [
  ['delete', (line, random) => replaceWord(line, random, () => '')],
  ['duplicate', (line, random) => replaceWord(line, random, (word) => `${word} ${word}`)],
  ['replace', (line, random) => replaceWord(line, random, () => random.one(hostileTokens).toWellFormed())],
  ['drop a mark', (line, random) => dropOne(line, random, /["'{}[\]()#:`]|:::/g)],
  ['double a mark', (line, random) => replaceOne(line, random, /["'{}[\]()#:`]|:::/g, (mark) => mark + mark)],
];

const keyChanges: readonly LineChange[] = [
  ['rename', (line, random) => replaceOne(line, random, /[\w-]+(?=[:=])/g, (key) => `${key}x`)],
  ['remove', (line, random) => dropOne(line, random, /[\w-]+=(?:"[^"]*"|[^\s}]*)|#[a-z-]+|^\s*[\w-]+:.*$/g)],
  [
    'repeat',
    (line, random) => replaceOne(line, random, /[\w-]+=(?:"[^"]*"|[^\s}]*)|#[a-z-]+/g, (field) => `${field} ${field}`),
  ],
  ['empty', (line, random) => replaceOne(line, random, /(?<=[\w-]=)(?:"[^"]*"|[^\s}]*)|(?<=^\s*[\w-]+: ).*$/g, () => '""')],
  [
    'value',
    (line, random) =>
      replaceOne(line, random, /(?<=[\w-]=)(?:"[^"]*"|[^\s}]*)|(?<=^\s*[\w-]+: ).*$/g, () =>
        random.one([
          'nobody',
          '2022-02-30',
          '[a, b]',
          '{a: b}',
          '5',
          'javascript:alert(1)',
          '*a',
          '!!str x',
          'null',
          '../x',
          '"\\uD800"',
        ]),
      ),
  ],
];

function mutateFile(files: Files, file: string, text: string, random: Random): Mutation {
  const id = basename(file).replace(/\.\w+$/, '');
  const whole = [1, text.split('\n').length] as const;
  const moved = (name: string, to: string): Mutation => ({
    name: `file: ${name}`,
    file,
    lines: null,
    names: [id, file, to],
    changes: [
      [file, null],
      [to, text],
    ],
  });
  const other = random.one([...files.keys()]);
  const cut = random.whole(0, text.length);
  const bytes = Buffer.from(text);
  const at = random.whole(0, bytes.length);
  const byte = random.one([0x80, 0xc3, 0xff, 0xfe, 0xed]);
  return random.one<() => Mutation>([
    () => ({ name: 'file: delete', file, lines: null, names: [id, file], changes: [[file, null]] }),
    () => moved('rename', file.replace(/[^/]*(\.\w+)$/, 'another$1')),
    () =>
      moved(
        'rename badly',
        file.replace(/[^/]*(\.\w+)$/, random.one(['CON$1', 'A b$1', '..x$1', 'é$1', '__proto__$1', 'constructor$1'])),
      ),
    () => moved('other ending', `${file}.bak`),
    () => written('file: empty', file, 1, 1, '', [id, file]),
    () =>
      written('file: truncate', file, lineOf(text, cut), lineOf(text, cut), text.slice(0, cut), [
        id,
        file,
        ...namesIn(text.slice(cut)),
      ]),
    () => ({
      name: 'file: bytes',
      file,
      lines: [lineOf(bytes.subarray(0, at).toString(), Infinity), lineOf(bytes.subarray(0, at).toString(), Infinity)],
      names: [id, file],
      changes: [[file, Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)])]],
    }),
    () => ({
      name: 'file: binary',
      file,
      lines: whole,
      names: [id, file],
      changes: [[file, Buffer.from(Array.from({ length: 500 }, () => random.whole(0, 255)))]],
    }),
    () => written('file: CRLF and BOM', file, ...whole, `\uFEFF${text.replaceAll('\n', '\r\n')}`, [id, file]),
    () => written('file: CR', file, ...whole, text.replaceAll('\n', '\r'), [id, file]),
    () =>
      written('file: another’s content', file, 1, (files.get(other) ?? '').split('\n').length, files.get(other) ?? '', [
        id,
        file,
        other,
      ]),
    () => ({
      name: 'file: copy',
      file,
      lines: whole,
      names: [id, file],
      changes: [[file.replace(/([^/]*)(\.\w+)$/, '$1-copy$2'), text]],
    }),
  ])();
}

function inLines(
  name: string,
  file: string,
  lines: readonly string[],
  at: number,
  taken: number,
  given: readonly string[],
): Mutation {
  const before = lines.slice(at, at + taken).join('\n');
  const text = [...lines.slice(0, at), ...given, ...lines.slice(at + taken)].join('\n');
  return written(name, file, at + 1, at + Math.max(1, taken, given.length), text, namesIn(before));
}

function written(name: string, file: string, first: number, last: number, text: string, names: readonly string[]): Mutation {
  return { name, file, lines: [first, last], names: [...names, file], changes: [[file, text]] };
}

function replaceWord(line: string, random: Random, change: (word: string) => string): string {
  return replaceOne(line, random, /\S+/g, change);
}

function dropOne(line: string, random: Random, pattern: RegExp): string {
  return replaceOne(line, random, pattern, () => '');
}

function replaceOne(line: string, random: Random, pattern: RegExp, change: (found: string) => string): string {
  const matches = [...line.matchAll(pattern)];
  if (matches.length === 0) return line;
  const { index, 0: found } = random.one(matches);
  return line.slice(0, index) + change(found) + line.slice(index + found.length);
}

/** Returns the ids and words in a text that other content may refer to. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/[a-z][\w-]{3,}/gi)].map(([word]) => word);
}

function wordsAround(text: string, at: number): string[] {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const to = text.indexOf('\n', at);
  return namesIn(text.slice(from, to < 0 ? undefined : to));
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
