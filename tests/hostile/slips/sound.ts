import type { Files } from '../mutations.ts';
import { edit, sound, whole, type Kind } from './slip.ts';

const anywhere = /^(?:people|sources|events)\//;

/** Changes every record and article equally. */
function anyFile(change: (text: string) => string | undefined): Kind['make'] {
  return (files, random) => {
    const [file, text] = random.one([...files].filter(([name]) => anywhere.test(name) || name.startsWith('articles/')));
    const after = change(text);
    return after === undefined || after === text ? undefined : [[file, after]];
  };
}

const ordinary = 'An ordinary paragraph stands here. It quotes nobody and asserts nothing.';

const withFront = (text: string, lines: string): string => text.replace(/\n---\n/, `\n${lines}\n---\n`);

/** Changes that leave the content sound: none may be an error. */
export const soundChanges: readonly Kind[] = [
  sound(
    'lines wrapped',
    edit('articles/', /(?<=\n\n(?![:#])[^\n{[]{20,}) (?=\p{Ll}[^\n]{20})/gu, () => '\n'),
  ),
  sound(
    'non-breaking space',
    edit('articles/', /(?<=\n\n(?![:#])[^\n{[]*\p{Ll}) (?=\p{Ll})/gu, () => '\u00A0'),
  ),
  sound(
    'blank lines doubled',
    edit('articles/', /(?<=[^-]\n)\n(?!---)/g, () => '\n\n'),
  ),
  sound(
    'spaces at the end of a line',
    edit('articles/', /(?<=\n\n(?![:#])[^\n]+\.)(?=\n\n)/g, () => ' '),
  ),
  sound(
    'spaces doubled',
    edit('articles/', /(?<=\n\n(?![:#])[^\n{[]*\p{Ll}) (?=\p{Ll})/gu, () => '  '),
  ),
  sound(
    'CRLF',
    anyFile((text) => text.replaceAll('\n', '\r\n')),
  ),
  sound(
    'byte order mark',
    anyFile((text) => `\uFEFF${text}`),
  ),
  sound(
    'no line break at the end',
    anyFile((text) => text.trimEnd()),
  ),
  sound(
    'blank lines at the end',
    anyFile((text) => `${text}\n\n`),
  ),
  sound('comment', (files, random) => {
    const [file, text] = random.one([...files].filter(([name]) => anywhere.test(name)));
    return [[file, `# A comment of the editors.\n${text}`]];
  }),
  sound(
    'comment in the front matter',
    whole('articles/', (text) => withFront(text, '# A comment of the editors.')),
  ),
  sound('keys in another order', (files, random) => {
    const [file, text] = random.one([...files].filter(([name]) => anywhere.test(name)));
    return [[file, `${random.shuffled(text.trimEnd().split(/\n(?=\w)/)).join('\n')}\n`]];
  }),
  sound(
    'other quotation marks in YAML',
    edit('', /(?<=: )'([^'"\n]*)'$/gm, ([, value = '']) => `"${value}"`),
  ),
  sound(
    'attributes in another order',
    edit('articles/', /(?<=\{#[\w-]+ )(\w+=[\w-]+) (\w+=[\w-]+)(?=[ }])/g, ([, one = '', other = '']) => `${other} ${one}`),
  ),
  sound(
    'quotation marks around a value',
    edit('articles/', /(?<= (?:speaker|locator|event|at|ref)=)[\w-]+/g, ([value]) => `"${value}"`),
  ),
  sound(
    'paragraph added',
    edit('articles/', /\n\n(?=## )/g, () => `\n\n${ordinary}\n\n`),
  ),
  sound(
    'section added',
    whole('articles/', (text) => `${text}\n## A last word {#a-last-word-added}\n\n${ordinary}\n`),
  ),
  sound(
    'emphasis',
    edit('articles/', /(?<=\n\n(?![:#>])[^\n{[“]{5,} )\p{Ll}{4,}(?= \p{Ll})/gu, ([word]) => `*${word}*`),
  ),
  sound(
    'list added',
    edit('articles/', /\n\n(?=## )/g, () => '\n\n- The first entry.\n- The second entry.\n\n'),
  ),
  sound(
    'link added',
    edit('articles/', /\n\n(?=## )/g, () => '\n\nMore is told [on another site](https://www.example.org/page).\n\n'),
  ),
  sound(
    'typo corrected and told',
    whole('articles/', (text) => {
      const published = /^published: "?(\d{4})/m.exec(text)?.[1] ?? '';
      const corrected = text.replace(/(?<=\n\n(?![:#])[^\n{[“]{5,} )(?:the|a)(?= \p{Ll})/u, 'this');
      return /^(?:corrections|updated):/m.test(text)
        ? undefined
        : withFront(corrected, `corrections:\n  - on: ${Number(published) + 10}-01-01\n    text: A word was wrong here.`);
    }),
  ),
  sound(
    'headline corrected and told',
    whole('articles/', (text) => {
      const published = /^published: "?(\d{4})/m.exec(text)?.[1] ?? '';
      const corrected = text.replace(/^headline: "(.*)"/m, 'headline: "Corrected: $1"');
      return /^(?:corrections|updated):/m.test(text)
        ? undefined
        : withFront(corrected, `corrections:\n  - on: ${Number(published) + 10}-01-01\n    text: The headline was wrong.`);
    }),
  ),
  sound(
    'alias added',
    edit('people/', /^name: .*$/gm, ([line], _, file, files) =>
      /^aliases/m.test(files.get(file) ?? '') ? undefined : `${line}\naliases: [Quillon Abernathy-Zwo]`,
    ),
  ),
  sound('person added', (files) => {
    const side = /\bid: ([\w-]+)/.exec(files.get('sides.yml') ?? '')?.[1];
    return [['people/added-person.yml', `name: Added Quillonby\nrole: Invented for a test\n${side ? `side: ${side}\n` : ''}`]];
  }),
  sound('source added', () => [
    [
      'sources/added-source.yml',
      "publisher: Invented Gazette\ndescription: A report that a test invented\ndate: '2020-01-01'\nurl: https://www.example.org/added\n",
    ],
  ]),
  sound('event added', (files) => {
    return [
      [
        'events/added-event.yml',
        `title: Added meeting\ndate: '2015-01-01'\ncity: Lisbon\nsources:\n  - ${firstSource(files)}\n`,
      ],
    ];
  }),
  sound('article added', (files) => {
    const article = [...files].find(([file]) => file.startsWith('articles/'))?.[1] ?? '';
    const source = /^source: "?([\w-]+)/m.exec(article)?.[1] ?? firstSource(files);
    const [published, covers] = [/^published: .*$/m.exec(article)?.[0] ?? '', /^covers: .*$/m.exec(article)?.[0] ?? ''];
    const front = `---\nheadline: An added article\nstandfirst: A test invented it.\nbyline: A test\n${published}\n${covers}\nsource: ${source}\nabout: added-note\n---\n`;
    return [
      [
        'articles/added-article.md',
        `${front}\n${ordinary}\n\n:::note{#added-note on="quotes nobody" sources="${source}"}\nThis note rests on the source.\n:::\n`,
      ],
    ];
  }),
  sound('JSON indented otherwise', (files) => {
    const text = files.get('record.json');
    return text === undefined ? undefined : [['record.json', JSON.stringify(JSON.parse(text), null, 4)]];
  }),
  sound(
    'note added',
    edit('articles/', /\n\n(?=## )/g, ([all], _, file, files) => {
      const source = /^source: "?([\w-]+)/m.exec(files.get(file) ?? '')?.[1] ?? firstSource(files);
      return `\n\n${ordinary}\n\n:::note{#added-note on="asserts nothing" sources="${source}"}\nIt is there for a test.\n:::${all}`;
    }),
  ),
];

/** The id of a source of the content, for what an article without a principal source rests on. */
function firstSource(files: Files): string {
  return [...files.keys()].find((file) => file.startsWith('sources/'))?.replace(/^sources\/|\.yml$/g, '') ?? '';
}
