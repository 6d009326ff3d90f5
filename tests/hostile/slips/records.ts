import { basename } from 'node:path';
import type { Random } from '../../../bench/corpus/random.ts';
import type { Files } from '../mutations.ts';
import { edit, otherId, whole, wrong, type Kind } from './slip.ts';

const folders = ['people', 'events', 'sources'] as const;

/** Exchanges what `part` finds in two files of a folder. */
function between(folder: string, part: RegExp): Kind['make'] {
  return (files, random) => {
    const found = random.shuffled([...files].filter(([file]) => file.startsWith(`${folder}/`))).flatMap(([file, text]) => {
      const value = part.exec(text)?.[0];
      return value === undefined ? [] : [{ file, text, value }];
    });
    const [one, ...others] = found;
    const other = others.find(({ value }) => value !== one?.value);
    if (!one || !other) return undefined;
    return [
      [one.file, one.text.replace(one.value, () => other.value)],
      [other.file, other.text.replace(other.value, () => one.value)],
    ];
  };
}

function fileOf(files: Files, random: Random, folder: string): readonly [string, string] {
  return random.one([...files].filter(([file]) => file.startsWith(`${folder}/`)));
}

const keys = {
  people: ['name', 'role', 'side', 'printed', 'aliases'],
  events: ['title', 'date', 'city', 'sources'],
  sources: ['publisher', 'date', 'url'],
};

/** Slips in the files of people, events and sources, and with files. */
export const records: readonly Kind[] = [
  ...folders.flatMap((folder): Kind[] => [
    wrong(`${folder}: two files exchanged`, between(folder, /^[^]*$/)),
    ...keys[folder].map((key) =>
      wrong(`${folder}: ${key} exchanged`, between(folder, new RegExp(`^${key}:.*(?:\\n  - .*)*`, 'm'))),
    ),
    wrong(
      `${folder}: key repeated`,
      edit(`${folder}/`, /^\w+: .*\n/gm, ([line]) => line + line),
    ),
    wrong(
      `${folder}: key dropped`,
      edit(`${folder}/`, /^(?:name|role|title|date|city|publisher|url|side): .*\n/gm, () => ''),
    ),
    wrong(
      `${folder}: key misspelt`,
      edit(`${folder}/`, /^\w+(?=: )/gm, ([key]) => `${key}s`),
    ),
    wrong(
      `${folder}: colon missing`,
      edit(`${folder}/`, /(?<=^\w+):/gm, () => ''),
    ),
    wrong(
      `${folder}: space after the colon missing`,
      edit(`${folder}/`, /(?<=^\w+:) /gm, () => ''),
    ),
    wrong(
      `${folder}: indented`,
      edit(`${folder}/`, /^(?=\w+: )/gm, () => '  '),
    ),
    wrong(
      `${folder}: tab`,
      edit(`${folder}/`, /^(?=\w+: )/gm, () => '\t'),
    ),
    wrong(
      `${folder}: quotation mark missing`,
      edit(`${folder}/`, /['"]$/gm, () => ''),
    ),
    wrong(
      `${folder}: value emptied`,
      edit(`${folder}/`, /(?<=^(?:name|role|title|date|city|publisher|url|side):) .*/gm, () => ''),
    ),
    wrong(`${folder}: emptied`, (files, random) => [[fileOf(files, random, folder)[0], '']]),
    wrong(`${folder}: deleted`, (files, random) => [[fileOf(files, random, folder)[0], null]]),
    wrong(
      `${folder}: truncated`,
      whole(`${folder}/`, (text, random) => text.slice(0, random.whole(1, text.length - 8))),
    ),
    wrong(`${folder}: copied`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      return [[file.replace('.yml', ' (copy).yml'), text]];
    }),
    wrong(`${folder}: copied under a sound name`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      return [[file.replace('.yml', '-2.yml'), text]];
    }),
    wrong(`${folder}: renamed`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      return [
        [file, null],
        [file.replace('.yml', '-new.yml'), text],
      ];
    }),
    wrong(`${folder}: in another folder`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      const to = random.one(folders.filter((one) => one !== folder));
      return [
        [file, null],
        [`${to}/${basename(file)}`, text],
      ];
    }),
    wrong(`${folder}: in UTF-16`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      return [[file, Buffer.from(`\uFEFF${text}`, 'utf16le')]];
    }),
    wrong(`${folder}: in Latin-1`, (files, random) => {
      const [file, text] = fileOf(files, random, folder);
      return [[file, Buffer.from(`${text}# é\n`, 'latin1')]];
    }),
  ]),
  wrong('article: in UTF-16', (files, random) => {
    const [file, text] = fileOf(files, random, 'articles');
    return [[file, Buffer.from(`\uFEFF${text}`, 'utf16le')]];
  }),
  wrong('article: copied', (files, random) => {
    const [file, text] = fileOf(files, random, 'articles');
    return [[file.replace('.md', '-2.md'), text]];
  }),
  wrong('article: renamed', (files, random) => {
    const [file, text] = fileOf(files, random, 'articles');
    return [
      [file, null],
      [file.replace('.md', '-new.md'), text],
    ];
  }),
  wrong('article: in the wrong folder', (files, random) => {
    const [file, text] = fileOf(files, random, 'articles');
    return [
      [file, null],
      [file.replace('articles/', 'people/'), text],
    ];
  }),
  wrong(
    'people: alias of another',
    edit('people/', /^name: .*$/gm, ([line], random, file, files) => {
      const [, other] = random.one([...files].filter(([one]) => one.startsWith('people/') && one !== file));
      const name = /^name: (.*)$/m.exec(other)?.[1];
      return name === undefined || /^aliases/m.test(files.get(file) ?? '') ? undefined : `${line}\naliases: [${name}]`;
    }),
  ),
  wrong(
    'events: source of another',
    edit('events/', /(?<=^ {2}sources: \[)[\w-]+|(?<=^ {2}- "?)[\w-]+/gm, ([id], random, _, files) =>
      otherId(files, random, 'sources', id),
    ),
  ),
  wrong(
    'events: locator off by one',
    edit('events/', /(?<= p)\d+(?=$|")/gm, ([n]) => String(Number(n) + 1)),
  ),
  wrong(
    'events: cancelled',
    edit('events/', /^sources:/gm, ([line]) => `state: cancelled\n${line}`),
  ),
  wrong('events: outcome of another', between('events', /^outcome:.*(?:\n {2}\w.*)*/m)),
  wrong(
    'sources: address changed',
    edit('sources/', /(?<=^url: \S+)[a-z](?=[a-z\d/.]*$)/gm, ([letter]) => (letter === 'a' ? 'b' : 'a')),
  ),
  wrong(
    'sources: scheme broken',
    edit('sources/', /(?<=^url: "?)https:\/\//gm, (_, random) =>
      random.one(['https:', 'https:/', 'htps://', 'https//', 'https://user:word@']),
    ),
  ),
  wrong('find and replace', (files, random) => {
    const [from, to] = random.one([
      ['Ryabkov', 'Riabkov'],
      ['Geneva', 'Vienna'],
      ['January', 'February'],
      ['speaker=', 'source='],
      ['2022', '2021'],
      ['“', '"'],
      ['-', '–'],
    ] as const);
    const [file, text] = fileOf(files, random, 'articles');
    return text.includes(from) ? [[file, text.replaceAll(from, to)]] : undefined;
  }),
];
