import type { RuleId } from '../../src/core/findings/rules.ts';

/** An entry of a folder that is not a regular file, or a file with its permissions. */
export type Special =
  | { readonly link: string }
  | { readonly pipe: true }
  | { readonly socket: true }
  | { readonly folder: true }
  | { readonly text: string; readonly mode: number };

/** A hostile content folder: the sound site with something added or replaced. */
export interface HostileFolder {
  /** What it tries. It is also the name of its test. */
  readonly name: string;
  readonly put: Readonly<Record<string, string | Uint8Array | null | Special>>;
  /** The rule that must find it, or `sound` if the site must be built with it unchanged. */
  readonly expected: RuleId | 'sound';
}

const front = (body: string, ...more: string[]): string =>
  [
    '---',
    'headline: More',
    'standfirst: S.',
    'byline: B',
    'published: 2026-11-23',
    'source: commentary',
    'covers: 2022-01-09',
    ...more,
    '---',
    '',
    body,
    '',
  ].join('\n');

const inArticle = (name: string, expected: HostileFolder['expected'], body: string, ...more: string[]): HostileFolder => ({
  name,
  put: { 'articles/more.md': front(body, ...more) },
  expected,
});

const person = (name: string, expected: HostileFolder['expected'], ...lines: string[]): HostileFolder => ({
  name,
  put: {
    'people/more.yml': [
      ...(lines.some((line) => line.startsWith('name')) ? [] : ['name: More']),
      'role: Role',
      'side: press',
      ...lines,
      '',
    ].join('\n'),
  },
  expected,
});

const wholePerson = (name: string, expected: HostileFolder['expected'], text: string | Uint8Array): HostileFolder => ({
  name,
  put: { 'people/more.yml': text },
  expected,
});

const said = (i: number): string => `:said[He said so ${i}]{#said-${i} speaker=ryabkov locator=p${i + 1}}`;
const many = (count: number, make: (i: number) => string, between = '\n\n'): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(between);

const html: HostileFolder[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe srcdoc="&lt;script>alert(1)&lt;/script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  'Text <b onmouseover=alert(1)>x</b>',
  '<!-- comment -->',
  '<style>*{display:none}</style>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<details open ontoggle=alert(1)>',
  '> <form action=javascript:alert(1)><button>',
  '- <math href=javascript:alert(1)>x</math>',
  ':said[<u>x</u>]{#x speaker=ryabkov locator=p1}',
  '## A <em>b</em> {#a-b}',
].map((body) => inArticle(`HTML: ${body}`, 'raw-html', body));

const noHtml = inArticle(
  'what is HTML to browsers and text to Markdown',
  'sound',
  '<svg/onload=alert(1)> <img src=x"onerror=alert(1)>',
);

const links: HostileFolder[] = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  '&#106;avascript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript&#58;alert(1)',
  '<java\tscript:alert(1)>',
  '<\u0001javascript:alert(1)>',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//example.org/',
  '/\\\\example.org/',
  'view-source:https://example.org/',
  'about:blank',
  'filesystem:https://example.org/',
  'intent://scan/#Intent;end',
  'ws://example.org/',
  'feed:javascript:alert(1)',
  'relative/path',
  '../../etc/passwd',
  '?q=x',
].map((url) => inArticle(`address: ${url}`, url.includes('\u0001') ? 'unseen-character' : 'unsafe-link', `See [x](${url}).`));

const otherLinks: HostileFolder[] = [
  inArticle('an address in a definition', 'unsafe-link', '[x]\n\n[x]: javascript:alert(1)'),
  inArticle('an address in angle brackets', 'unsafe-link', '<javascript:alert(1)>'),
  inArticle('a picture from another site', 'remote-image', '![x](https://example.org/x.png)'),
  inArticle('a picture with a script', 'unsafe-link', '![x](javascript:alert(1))'),
  inArticle('a picture as data', 'unsafe-link', '![x](data:image/svg+xml,<svg/onload=alert(1)>)'),
  inArticle('a picture without a scheme', 'remote-image', '![x](//example.org/x.png)'),
  inArticle('a record that does not exist', 'unknown-person', '[x](person:__proto__)'),
  inArticle('a record outside the folder', 'unknown-person', '[x](person:../../site)'),
  inArticle('a record named like a JavaScript property', 'unknown-source', '[x](source:constructor)'),
  inArticle('an event named like a JavaScript method', 'unknown-event', ':event[x]{ref=toString}'),
  inArticle('an anchor with invalid percent-encoding', 'missing-target', '[x](#%E0%A4%A)'),
  inArticle('a title that breaks out of its attribute', 'sound', '[x](/about/ "\\" onmouseover=alert(1) x=\\"")'),
  inArticle('a path with a tab in it', 'dead-link', '[x](/&#9;/example.org/)'),
  inArticle('a path with dots', 'dead-link', '[x](/../../about/)'),
];

const deep: HostileFolder[] = [
  inArticle('10,000 blockquote markers', 'too-deep', `${'>'.repeat(10_000)} x`),
  inArticle('10,000 blockquote markers with spaces', 'too-deep', `${'> '.repeat(10_000)}x`),
  inArticle('1,000 lists in a line', 'too-deep', `${'- '.repeat(1000)}x`),
  inArticle('1,000 numbered lists in a line', 'too-deep', `${'1. '.repeat(1000)}x`),
  inArticle(
    '200 lists by indentation',
    'too-deep',
    many(200, (i) => `${' '.repeat(2 * i)}- x`, '\n'),
  ),
  inArticle('alternating blockquotes and lists', 'too-deep', `${'> - '.repeat(500)}x`),
  inArticle('10,000 brackets', 'too-deep', `${'['.repeat(10_000)}x${']'.repeat(10_000)}`),
  inArticle('10,000 brackets left open', 'too-deep', '['.repeat(10_000)),
  inArticle('5,000 pictures in pictures', 'too-deep', `${'!['.repeat(5000)}x${'](/x)'.repeat(5000)}`),
  inArticle('5,000 links in links', 'too-deep', `${'['.repeat(5000)}x${'](/x/)'.repeat(5000)}`),
  inArticle('1,000 annotations in annotations', 'too-deep', `${':said['.repeat(1000)}x${']{#x}'.repeat(1000)}`),
  inArticle(
    '500 notes in notes',
    'too-deep',
    many(500, (i) => `${':'.repeat(503 - i)}note{#n${i} on=x basis=b}`, '\n'),
  ),
  inArticle(
    '500 notes in notes, closed too shortly',
    'too-deep',
    many(500, (i) => `${':'.repeat(503 - i)}note{#n${i} on=x basis=b}\n:::`, '\n'),
  ),
  inArticle(
    '500 equal fences',
    'too-deep',
    many(500, (i) => `:::note{#n${i} on=x basis=b}`, '\n'),
  ),
  inArticle('10,000 asterisks', 'too-many', `${'*'.repeat(10_000)}x${'*'.repeat(10_000)}`),
  inArticle('10,000 underscores', 'too-many', `${'_'.repeat(10_000)}x`),
  inArticle('emphasis in emphasis', 'too-deep', `${'*a _b '.repeat(400)}${'_ *'.repeat(400)}`),
  inArticle(
    'runs of backticks',
    'too-many',
    many(400, (i) => `${'`'.repeat(i + 1)}x`, ' '),
  ),
  inArticle('20,000 headings', 'too-many', '## x\n'.repeat(20_000)),
  inArticle('20,000 underlined headings', 'too-many', 'x\n-\n'.repeat(20_000)),
  wholePerson('20,000 brackets in YAML', 'too-deep', `name: ${'['.repeat(20_000)}`),
  wholePerson('20,000 lists in YAML', 'too-deep', `name: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`),
  wholePerson('20,000 dashes in YAML', 'too-deep', `${'- '.repeat(20_000)}x\n`),
  wholePerson('20,000 maps in YAML', 'too-deep', `name: ${'{a: '.repeat(20_000)}\n`),
  wholePerson('600 levels by indentation in YAML', 'too-deep', `${many(600, (i) => `${' '.repeat(i)}a:`, '\n')} x\n`),
  wholePerson('keys within keys', 'malformed-yaml', `${'? '.repeat(300)}x\n`),
  { name: '20,000 brackets in the ledger', put: { 'anchors.json': '['.repeat(20_000) }, expected: 'too-deep' },
  inArticle('front matter of 20,000 brackets', 'too-deep', 'x', `days: ${'['.repeat(20_000)}`),
];

const large: HostileFolder[] = [
  {
    name: 'an article of 10 MB',
    put: { 'articles/more.md': `${front('x')}${'word '.repeat(2_000_000)}` },
    expected: 'file-too-large',
  },
  { name: 'a record of 10 MB', put: { 'people/more.yml': `name: ${'x'.repeat(10_000_000)}\n` }, expected: 'file-too-large' },
  { name: 'settings of 10 MB', put: { 'site.yml': 'x: y\n'.repeat(2_000_000) }, expected: 'file-too-large' },
  { name: 'synonyms of 10 MB', put: { 'synonyms.yml': 'x: y\n'.repeat(2_000_000) }, expected: 'file-too-large' },
  { name: 'a ledger of 65 MB', put: { 'anchors.json': new Uint8Array(65_000_000) }, expected: 'file-too-large' },
  inArticle('10,000 annotations', 'sound', many(10_000, said)),
  inArticle('5,000 annotations in a paragraph', 'sound', many(5000, said, ' ')),
  inArticle(
    '10,000 unknown people',
    'unknown-person',
    many(10_000, (i) => `[x](person:p${i})`, ' '),
  ),
  inArticle(
    '10,000 unknown anchors',
    'missing-target',
    many(10_000, (i) => `:term[x]{#t${i}} [x](#u${i})`, ' '),
  ),
  inArticle('20,000 stray fences', 'stray-fence', ':::\n\n'.repeat(20_000)),
  inArticle('20,000 tags', 'raw-html', '<b>'.repeat(20_000)),
  inArticle('a line of 900,000 characters', 'sound', 'word '.repeat(180_000)),
  inArticle('40,000 direction marks in a line', 'unseen-character', '\u200E'.repeat(40_000)),
  inArticle('80 kB of emphasis', 'too-many', '*a_ '.repeat(20_000)),
  inArticle('300 kB of closed emphasis', 'too-many', '*a* '.repeat(75_000)),
  inArticle('40 kB of opened HTML', 'too-many', `a ${'<?'.repeat(20_000)}`),
  inArticle('40 kB of opened comments', 'too-many', `a ${'<!--a '.repeat(7000)}`),
  inArticle('40 kB of opened declarations', 'too-many', `a ${'<!A '.repeat(10_000)}`),
  inArticle('300 kB of titles in brackets', 'too-many', '[a](b ('.repeat(40_000)),
  inArticle(
    '8,000 unknown attributes',
    'unknown-attribute',
    `:said[x]{#x speaker=ryabkov locator=p1 ${many(8000, (i) => `a${i}=b`, ' ')}}`,
  ),
  inArticle('100,000 quotation marks after a weekday', 'sound', `Mon ${'“a'.repeat(100_000)}`),
  inArticle('40,000 wrong weekdays', 'wrong-weekday', 'Monday 9 January 2022. '.repeat(40_000)),
  inArticle('10,000 wrong weekdays with entities', 'wrong-weekday', 'Mon&#32;9 January 2022. '.repeat(10_000)),
  inArticle('40,000 entities', 'too-many', 'Mon&#32;9 January 2022. '.repeat(40_000)),
  inArticle('a list with 40,000 items', 'too-many', '- a\n'.repeat(40_000)),
  inArticle('a list with 40,000 items and blank lines', 'too-many', '- a\n\n'.repeat(40_000)),
  inArticle(
    '5,000 notes on a paragraph of 300 kB',
    'sound',
    `${'word '.repeat(60_000)}\n\n${many(5000, (i) => `:::note{#n${i} on="word" basis=b}\nx\n:::`)}`,
  ),
  inArticle('a name of 400,000 letters', 'too-many', `[Xx ${'Long'.repeat(100_000)}](person:ryabkov)`),
  inArticle('200,000 paragraphs', 'too-many', 'a\n\n'.repeat(200_000)),
  inArticle('100,000 lines with colons', 'too-many', 'a: b\n'.repeat(100_000)),
  inArticle('100,000 brackets in pairs', 'too-many', '[a]'.repeat(100_000)),
  inArticle('an annotation of 300 kB', 'too-many', `:said[${'<b>'.repeat(100_000)}]{#x speaker=ryabkov locator=p1}`),
  inArticle('a word of 900,000 characters', 'sound', 'x'.repeat(900_000)),
  inArticle('300,000 characters of white space', 'sound', `x${' '.repeat(300_000)}y`),
  inArticle('a heading that opens 10,000 braces', 'invalid-id', `## x ${'{#a '.repeat(10_000)}`),
  inArticle('300,000 ampersands', 'sound', '&'.repeat(300_000)),
  inArticle('100,000 colons', 'sound', ': '.repeat(100_000)),
  inArticle(
    '10,000 definitions',
    'too-many',
    many(10_000, (i) => `[d${i}]: /x/`, '\n'),
  ),
  inArticle('10,000 attributes', 'duplicate-attribute', `:said[x]{#x speaker=ryabkov locator=p1 ${'to=x '.repeat(10_000)}}`),
  inArticle('an id of 100,000 letters', 'invalid-id', `## x {#${'a'.repeat(100_000)}}`),
  wholePerson(
    '50,000 fields',
    'unknown-field',
    many(50_000, (i) => `k${i}: v`, '\n'),
  ),
  wholePerson('200,000 fields in braces', 'malformed-yaml', `name: {${'a,'.repeat(200_000)}}`),
  wholePerson('200,000 mistakes in a line', 'too-deep', `name: ${'a: '.repeat(200_000)}`),
  person('an alias of 400,000 letters', 'sound', `aliases: [${'a'.repeat(400_000)}]`),
  wholePerson('50,000 equal fields', 'malformed-yaml', 'a: b\n'.repeat(50_000)),
  wholePerson('20,000 anchors', 'malformed-yaml', `name: ${'&a '.repeat(20_000)}`),
  wholePerson('a name of 500,000 escapes', 'malformed-yaml', `name: "${'\\u0041'.repeat(100_000)}`),
  {
    name: '5,000 synonyms for unused words',
    put: { 'synonyms.yml': `synonyms:\n${many(5000, (i) => `  s${i}: [nothing${i}]`, '\n')}\n` },
    expected: 'unused-synonym',
  },
  {
    name: '5,000 redirects to nowhere',
    put: { 'redirects.yml': `redirects:\n${many(5000, (i) => `  /a${i}/: /b${i}/`, '\n')}\n` },
    expected: 'dead-redirect',
  },
  {
    name: 'ten thousand years',
    put: { 'articles/more.md': front('x').replace('covers: 2022-01-09', 'covers: 0001-01-01/9999-12-31') },
    expected: 'sound',
  },
];

const yaml: HostileFolder[] = [
  wholePerson(
    'an alias bomb',
    'malformed-yaml',
    `a: &a [x]\n${many(30, (i) => `b${i}: &b${i} [${many(9, () => `*${i === 0 ? 'a' : `b${i - 1}`}`, ', ')}]`, '\n')}\n`,
  ),
  person('a merge', 'malformed-yaml', '<<: {kind: body}', '<<: *x'),
  person('a merge without an alias', 'unknown-field', '<<: {kind: body}'),
  person('an alias to itself', 'malformed-yaml', 'aliases: &a [*a]'),
  person('an anchor', 'malformed-yaml', 'printed: &x More'),
  person('a JavaScript tag', 'malformed-yaml', 'printed: !!js/function "alert(1)"'),
  person('a Python tag', 'malformed-yaml', 'printed: !!python/object/apply:os.system ["id"]'),
  person('a Ruby tag', 'malformed-yaml', 'printed: !ruby/object:Gem::Installer {}'),
  person('bytes', 'malformed-yaml', 'printed: !!binary aGk='),
  person('a core tag', 'malformed-yaml', 'printed: !!str x'),
  person('a set', 'invalid-field', 'aliases: !!set {a, b}'),
  wholePerson('YAML 1.1', 'malformed-yaml', '%YAML 1.1\n---\nname: More\nrole: Role\nside: press\n'),
  wholePerson('a tag directive', 'malformed-yaml', '%TAG ! tag:example.org,2000:\n---\nname: More\nrole: Role\nside: press\n'),
  wholePerson('two documents', 'malformed-yaml', 'name: More\nrole: Role\nside: press\n---\nname: Other\n'),
  person('a field twice', 'malformed-yaml', 'printed: a', 'printed: b'),
  person('a list as a key', 'malformed-yaml', '? [a, b]', ': c'),
  person('the prototype', 'malformed-yaml', '__proto__: {kind: body}'),
  person('the prototype in quotation marks', 'malformed-yaml', '"__proto__": {kind: body}'),
  person('the prototype with an escape', 'malformed-yaml', '"__\\u0070roto__": {kind: body}'),
  person('the constructor', 'unknown-field', 'constructor: {prototype: {kind: body}}'),
  person('a method of every object', 'unknown-field', 'toString: x'),
  person('a getter', 'unknown-field', '__defineGetter__: x'),
  person('a number as a name', 'invalid-field', 'printed: 5'),
  person('null as a name', 'missing-field', 'printed: null'),
  person('not a number', 'invalid-field', 'printed: .nan'),
  person('a number that is too large', 'invalid-field', `printed: ${'9'.repeat(400)}`),
  person('a boolean as a name', 'invalid-field', 'printed: true'),
  person('a tab as indentation', 'malformed-yaml', 'aliases:', '\t- x'),
  wholePerson('only a comment', 'missing-field', '# nothing\n'),
  wholePerson('only a word', 'malformed-yaml', 'x\n'),
  wholePerson('only a list', 'malformed-yaml', '- x\n'),
  wholePerson('only null', 'missing-field', '~\n'),
  person('an escaped null character', 'unseen-character', 'printed: "a\\0b"'),
  person('an escaped lone surrogate', 'unseen-character', 'printed: "a\\uD800b"'),
  person('an escaped direction override', 'unseen-character', 'printed: "a\\u202Eb"'),
  {
    name: 'the prototype as a synonym',
    put: { 'synonyms.yml': 'synonyms:\n  __proto__: [dinner]\n' },
    expected: 'malformed-yaml',
  },
  {
    name: 'the constructor as a synonym',
    put: { 'synonyms.yml': 'synonyms:\n  constructor: [dinner]\n  toString: [dinner]\n' },
    expected: 'sound',
  },
  {
    name: 'the prototype as an address',
    put: { 'redirects.yml': 'redirects:\n  __proto__: /people/\n' },
    expected: 'malformed-yaml',
  },
  { name: 'the prototype in the ledger', put: { 'anchors.json': '{"pages": {"__proto__": []}}' }, expected: 'sound' },
  {
    name: 'a redirect to another site',
    put: { 'redirects.yml': 'redirects:\n  /x/: https://example.org/\n' },
    expected: 'invalid-address',
  },
  {
    name: 'a redirect without a scheme',
    put: { 'redirects.yml': 'redirects:\n  /x/: //example.org/\n' },
    expected: 'invalid-address',
  },
  {
    name: 'a redirect to a script',
    put: { 'redirects.yml': 'redirects:\n  /x/: javascript:alert(1)\n' },
    expected: 'invalid-address',
  },
  {
    name: 'a contact that is a script',
    put: { 'site.yml': 'name: a\ntagline: b\ndescription: c\npublisher: d\ncontact: javascript:alert(1)\n' },
    expected: 'invalid-field',
  },
  {
    name: 'a source that is a script',
    put: { 'sources/more.yml': 'publisher: P\ntitle: T\nurl: javascript:alert(1)\n' },
    expected: 'invalid-field',
  },
  {
    name: 'a source as data',
    put: { 'sources/more.yml': 'publisher: P\ntitle: T\nurl: data:text/html,x\n' },
    expected: 'invalid-field',
  },
  { name: 'a ledger that is not JSON', put: { 'anchors.json': '{"pages": ' }, expected: 'altered-record' },
  { name: 'a ledger of numbers', put: { 'anchors.json': '{"pages": {"/": [1]}}' }, expected: 'altered-record' },
  inArticle('days with the constructor', 'invalid-field', 'x', 'days: {constructor: x}'),
  inArticle('days with the prototype', 'malformed-yaml', 'x', 'days: {__proto__: x}'),
  inArticle('an attribute named constructor', 'unknown-attribute', ':said[x]{#x speaker=ryabkov locator=p1 constructor=x}'),
  inArticle('an attribute named __proto__', 'unknown-attribute', ':said[x]{#x speaker=ryabkov locator=p1 __proto__=x}'),
  inArticle('a class', 'unknown-attribute', ':said[x]{#x .x speaker=ryabkov locator=p1}'),
  inArticle('an event handler as an attribute', 'unknown-attribute', ':said[x]{#x speaker=ryabkov locator=p1 onclick=alert}'),
  inArticle('a style as an attribute', 'unknown-attribute', ':term[x]{#x style="display:none"}'),
  inArticle('an annotation named constructor', 'unknown-directive', ':constructor[x]{#x}'),
  inArticle('an annotation named toString', 'unknown-directive', ':toString[x]{#x}'),
];

const ids: HostileFolder[] = [
  ...[
    'CON',
    'con',
    'nul',
    'com1',
    'lpt9',
    'A',
    'a b',
    'a_b',
    'é',
    'a.b',
    '-a',
    'a-',
    'a--b',
    '1a',
    '__proto__',
    'toString',
    'page',
    'index',
    'ref-x',
    'a%2Fb',
    'рябков',
    '😀',
    `${'a'.repeat(81)}`,
  ].map((id): HostileFolder => ({
    name: `a person named ${id}`,
    put: { [`people/${id}.yml`]: 'name: More\nrole: Role\nside: press\n' },
    expected: 'invalid-id',
  })),
  {
    name: 'a person named constructor',
    put: { 'people/constructor.yml': 'name: More\nrole: Role\nside: press\n' },
    expected: 'sound',
  },
  ...['/x%zz/', '/../../../pwned/', '/articles/talks/../../pwned/', '/..%2f..%2fpwned/', '/a\\\\b/', '/%00/'].flatMap(
    (address): HostileFolder[] => [
      { name: `a promise of ${address}`, put: { 'anchors.json': `{"pages": {"${address}": []}}` }, expected: 'altered-record' },
      {
        name: `a redirect from ${address}`,
        put: { 'redirects.yml': `redirects:\n  '${address}': /about/\n` },
        expected: 'invalid-address',
      },
      {
        name: `a redirect to ${address}`,
        put: { 'redirects.yml': `redirects:\n  /old/: '${address}'\n` },
        expected: 'invalid-address',
      },
    ],
  ),
  {
    name: 'two people whose ids differ by case',
    put: { 'people/Ryabkov.yml': 'name: More\nrole: Role\nside: press\n' },
    expected: 'invalid-id',
  },
  { name: 'an article named nul', put: { 'articles/nul.md': front('x') }, expected: 'invalid-id' },
  { name: 'an article named con', put: { 'articles/con.md': front('x') }, expected: 'invalid-id' },
  inArticle('a statement named constructor', 'sound', ':said[x]{#constructor speaker=ryabkov locator=p1}'),
  inArticle('a statement as a path', 'invalid-id', ':said[x]{id="../x" speaker=ryabkov locator=p1}'),
  inArticle('a statement as a page', 'invalid-id', ':said[x]{#by speaker=ryabkov locator=p1}'),
  inArticle('a statement named __proto__', 'invalid-id', ':said[x]{#__proto__ speaker=ryabkov locator=p1}'),
  inArticle('a section as a path', 'invalid-id', '## x {#../x}'),
  inArticle('a section with a reserved id', 'invalid-id', '## x {#sources}'),
  inArticle('an audience as a path', 'sound', ':said[x]{#x speaker=ryabkov locator=p1 to="../../etc/passwd"}'),
  inArticle('an audience without letters', 'invalid-attribute', ':said[x]{#x speaker=ryabkov locator=p1 to="../.."}'),
  inArticle('an audience named __proto__', 'sound', ':said[x]{#x speaker=ryabkov locator=p1 to="__proto__"}'),
];

const said1 = (attributes: string): string => `:said[x]{#x speaker=ryabkov locator=p1 ${attributes}}`;
const event = (name: string, expected: HostileFolder['expected'], ...lines: string[]): HostileFolder => ({
  name,
  put: {
    'events/more.yml': ['title: More', 'city: Geneva', 'sources: [commentary]', ...lines, ''].join('\n'),
    'articles/more.md': front(':event[x]{ref=more} :event[y]{ref=dinner}'),
  },
  expected,
});

const extremes: HostileFolder[] = [
  inArticle('an audience of 190 letters', 'sound', said1(`to="${'a'.repeat(190)}"`)),
  inArticle('an audience of 300 letters', 'invalid-attribute', said1(`to="${'a'.repeat(300)}"`)),
  inArticle('an audience of 70 Chinese letters', 'invalid-attribute', said1(`to="${'界'.repeat(70)}"`)),
  inArticle('audiences that differ by case', 'sound', `${said1('to="RIA"')} :said[y]{#y speaker=ryabkov locator=p1 to="ria"}`),
  inArticle('a statement in the year 0', 'sound', said1('on=0000-01-01')),
  inArticle('a statement BC', 'invalid-date', said1('on=-0043-03-15')),
  inArticle('a statement in the far future', 'invalid-date', said1('on=Y170000002')),
  inArticle('a statement in a decade', 'sound', said1('on=201X')),
  inArticle('a statement in a season', 'invalid-date', said1('on=2022-21')),
  inArticle('a statement on one of several days', 'invalid-date', said1('on="[2022-01-09,2022-01-10]"')),
  inArticle('a place of 1,000 letters', 'sound', said1(`at="${'a'.repeat(1000)}"`)),
  inArticle('a locator of 1,000 letters', 'invalid-attribute', `:said[x]{#x speaker=ryabkov locator="${'p'.repeat(1000)}"}`),
  {
    name: 'published in the year 0',
    put: { 'articles/more.md': front('x').replace('2026-11-23', '0000-01-01') },
    expected: 'sound',
  },
  {
    name: 'published in the year 9999',
    put: { 'articles/more.md': front('x').replace('2026-11-23', '9999-12-31') },
    expected: 'published-ahead',
  },
  {
    name: 'covers a year',
    put: { 'articles/more.md': front('x').replace('covers: 2022-01-09', "covers: '2022'") },
    expected: 'sound',
  },
  {
    name: 'covers nothing',
    put: { 'articles/more.md': front('x').replace('covers: 2022-01-09', 'covers: 2022-01-10/2022-01-09') },
    expected: 'invalid-date',
  },
  event('an event at the edge of the map', 'sound', 'date: 2022-01-09', 'position: [85, 180]'),
  event('an event beyond the pole', 'invalid-field', 'date: 2022-01-10', 'position: [90, 0]'),
  event('an event without an end', 'sound', "date: '2022-01-09/..'"),
  event('an event BC', 'invalid-date', "date: '-0043-03-15'"),
  event('an event in a century', 'invalid-date', "date: '19XX'"),
  event('an event that ends before it begins', 'ends-before-beginning', 'date: 2022-01-09', "begins: '16:00'", "ends: '09:00'"),
  event('a city of 1,000 letters', 'sound', 'date: 2022-01-09', `venue: ${'a'.repeat(1000)}`),
  {
    name: 'a headline of 10,000 letters',
    put: { 'articles/more.md': front('x').replace('headline: More', `headline: ${'word '.repeat(2000)}`) },
    expected: 'sound',
  },
  { name: 'an article without a word', put: { 'articles/more.md': front('') }, expected: 'sound' },
  inArticle('a section without a word', 'sound', '## a {#a}\n\n## b {#b}'),
  inArticle('sections of 100 letters in other scripts', 'invalid-id', `## ${'界'.repeat(100)}`),
];

const characters: HostileFolder[] = [
  ...[
    '\u0000',
    '\u0007',
    '\u001B',
    '\u007F',
    '\u0085',
    '\u00AD',
    '\u034F',
    '\u061C',
    '\u115F',
    '\u180E',
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u200F',
    '\u2028',
    '\u2029',
    '\u202A',
    '\u202B',
    '\u202C',
    '\u202D',
    '\u202E',
    '\u2060',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u3164',
    '\uFE0F',
    '\uFEFF',
    '\uFFA0',
    '\uFFFE',
    '\u{E0041}',
  ].map((character): HostileFolder =>
    inArticle(`U+${character.codePointAt(0)?.toString(16)}`, 'unseen-character', `Ryab${character}kov`),
  ),
  inArticle('a direction override as an entity', 'unseen-character', 'Ryabkov&#x202E;vokbayR'),
  inArticle('an entity in an attribute', 'unseen-character', ':said[x]{#x speaker=ryabkov locator=p1 to="a&#x200B;b"}'),
  inArticle('a name with a Cyrillic letter', 'mixed-scripts', 'Ry\u0430bkov'),
  inArticle('a name with a Greek letter', 'mixed-scripts', 'Ryabk\u03BFv'),
  inArticle('a name with an Armenian letter', 'mixed-scripts', 'Ryabk\u0585v'),
  inArticle('a decomposed letter', 'decomposed-letter', 'cafe\u0301'),
  inArticle(
    'joined emoji',
    'sound',
    'A family: \u{1F468}\u200D\u{1F469}\u200D\u{1F467}, a heart: \u2764\uFE0F, a flag: \u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}.',
  ),
  inArticle('Arabic, Hebrew and Persian', 'sound', 'محمد\u200F, שלום\u200F, می\u200Cخواهم.'),
  inArticle('Cyrillic, Greek and Chinese', 'sound', 'Рябков, Αθήνα, 日本語, Δx, µm, क्\u200Dष.'),
  person('a person in Cyrillic', 'sound', 'aliases: [Рябков]'),
];

const files: HostileFolder[] = [
  {
    name: 'bytes that are not text',
    put: { 'articles/more.md': Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) & 255) },
    expected: 'not-utf8',
  },
  {
    name: 'a picture as an article',
    put: { 'articles/more.md': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
    expected: 'not-utf8',
  },
  {
    name: 'UTF-16',
    put: { 'people/more.yml': Uint8Array.from(Buffer.from('\uFEFFname: More\n', 'utf16le')) },
    expected: 'not-utf8',
  },
  {
    name: 'a surrogate in bytes',
    put: { 'people/more.yml': Uint8Array.from([...Buffer.from('name: x'), 0xed, 0xa0, 0x80]) },
    expected: 'not-utf8',
  },
  {
    name: 'an overlong slash',
    put: { 'people/more.yml': Uint8Array.from([...Buffer.from('name: x'), 0xc0, 0xaf]) },
    expected: 'not-utf8',
  },
  { name: 'only null characters', put: { 'people/more.yml': new Uint8Array(1000) }, expected: 'unseen-character' },
  {
    name: 'CRLF and a byte order mark',
    put: { 'articles/more.md': `\uFEFF${front('x').replaceAll('\n', '\r\n')}` },
    expected: 'sound',
  },
  { name: 'CR alone', put: { 'articles/more.md': front('x').replaceAll('\n', '\r') }, expected: 'sound' },
  { name: 'two byte order marks', put: { 'articles/more.md': `\uFEFF\uFEFF${front('x')}` }, expected: 'unseen-character' },
  { name: 'an empty file', put: { 'articles/more.md': '' }, expected: 'empty-file' },
  { name: 'a folder as an article', put: { 'articles/more.md': { folder: true } }, expected: 'file-kind' },
  { name: 'a folder as settings', put: { 'site.yml': { folder: true } }, expected: 'file-kind' },
  {
    name: 'a file instead of the folder of articles',
    put: { 'articles/talks.md': null, articles: { text: 'x', mode: 0o644 } },
    expected: 'file-kind',
  },
  { name: 'a link to a file outside', put: { 'articles/more.md': { link: '/etc/passwd' } }, expected: 'file-kind' },
  { name: 'a link to a device', put: { 'articles/more.md': { link: '/dev/zero' } }, expected: 'file-kind' },
  { name: 'a link to nowhere', put: { 'people/more.yml': { link: 'nowhere' } }, expected: 'file-kind' },
  { name: 'a link to itself', put: { 'people/more.yml': { link: 'more.yml' } }, expected: 'file-kind' },
  { name: 'a link as settings', put: { 'site.yml': { link: '/dev/zero' } }, expected: 'file-kind' },
  { name: 'a link as the ledger', put: { 'anchors.json': { link: '/dev/zero' } }, expected: 'file-kind' },
  { name: 'a link to the folder itself', put: { 'events/dinner.yml': null, events: { link: '.' } }, expected: 'file-kind' },
  { name: 'a link to the root', put: { 'sources/more.yml': { link: '/' } }, expected: 'file-kind' },
  { name: 'a pipe as an article', put: { 'articles/more.md': { pipe: true } }, expected: 'file-kind' },
  { name: 'a pipe as synonyms', put: { 'synonyms.yml': { pipe: true } }, expected: 'file-kind' },
  { name: 'a pipe as the ledger', put: { 'anchors.json': { pipe: true } }, expected: 'file-kind' },
  { name: 'a socket as a person', put: { 'people/more.yml': { socket: true } }, expected: 'file-kind' },
  {
    name: 'an extension that is not read',
    put: { 'articles/more.html': '<script>alert(1)</script>' },
    expected: 'unexpected-file',
  },
  { name: 'a program', put: { 'articles/more.js': 'process.exit()' }, expected: 'unexpected-file' },
  { name: 'a folder of articles in capitals', put: { 'Articles/lost.md': front('x') }, expected: 'stray-file' },
  { name: 'a file of people', put: { 'people.yml': 'name: More\n' }, expected: 'stray-file' },
  { name: 'another extension for YAML', put: { 'people/more.yaml': 'name: More\n' }, expected: 'file-ending' },
  {
    name: 'a merge conflict',
    put: { 'articles/more.md': front('<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x') },
    expected: 'conflict-marker',
  },
  {
    name: 'a merge conflict in the record',
    put: { 'record.json': '{\n<<<<<<< HEAD\n=======\n>>>>>>> x\n}' },
    expected: 'conflict-marker',
  },
  { name: 'a hidden file', put: { 'articles/.more.md': '<script>alert(1)</script>' }, expected: 'sound' },
  {
    name: 'a name of 250 bytes',
    put: { [`people/${'a'.repeat(246)}.yml`]: 'name: More\nrole: Role\nside: press\n' },
    expected: 'invalid-id',
  },
  {
    name: 'a name with a line break',
    put: { 'people/a\nb.yml': 'name: More\nrole: Role\nside: press\n' },
    expected: 'invalid-id',
  },
  { name: 'a name with tags', put: { 'people/<script>.yml': 'name: More\nrole: Role\nside: press\n' }, expected: 'invalid-id' },
];

const pageFront = '---\ntitle: T\ndescription: D\n---\n\n';
const onPage = (name: string, expected: HostileFolder['expected'], body: string): HostileFolder => ({
  name: `a page: ${name}`,
  put: { 'pages/more.md': `${pageFront}${body}\n` },
  expected,
});
const logo = (name: string, expected: HostileFolder['expected'], put: HostileFolder['put'][string]): HostileFolder => ({
  name: `a logo: ${name}`,
  put: { 'logo.svg': put },
  expected,
});
const drawing = (within: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${within}</svg>`;

const publication: HostileFolder[] = [
  onPage('HTML', 'raw-html', '<script>alert(1)</script>'),
  onPage('a script in a link', 'unsafe-link', '[x](javascript:alert(1))'),
  onPage('a file of the machine', 'unsafe-link', '[x](file:///etc/passwd)'),
  onPage('a name that every object inherits', 'page-part', '::constructor'),
  onPage(
    'ten thousand parts',
    'sound',
    many(10_000, () => '::privacy'),
  ),
  onPage('quotations in quotations', 'too-deep', `${'> '.repeat(3000)}::privacy`),
  onPage(
    'a hundred thousand unknown parts',
    'too-many',
    many(100_000, (i) => `::p${i}`),
  ),
  { name: 'a page that is a link', put: { 'pages/more.md': { link: '/etc/passwd' } }, expected: 'file-kind' },
  { name: 'the home page as a page', put: { 'pages/index.md': `${pageFront}x\n` }, expected: 'invalid-id' },
  logo('a link', 'file-kind', { link: '/etc/passwd' }),
  logo('a pipe', 'file-kind', { pipe: true }),
  logo('a folder', 'file-kind', { folder: true }),
  logo('too large', 'file-too-large', drawing('<g/>'.repeat(60_000))),
  logo('deep', 'sound', drawing('<g>'.repeat(20_000) + '</g>'.repeat(20_000))),
  logo(
    'entities of entities',
    'unsafe-svg',
    `<!DOCTYPE svg [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${drawing('<text>x</text>')}`,
  ),
  logo('a file of the machine', 'unsafe-svg', drawing('<image href="file:///etc/passwd"/>')),
  logo('a script', 'unsafe-svg', drawing('<script>alert(1)</script>')),
];

/** All hostile folders. */
export const hostileFolders: readonly HostileFolder[] = [
  ...html,
  noHtml,
  ...links,
  ...otherLinks,
  ...deep,
  ...large,
  ...yaml,
  ...ids,
  ...extremes,
  ...characters,
  ...files,
  ...publication,
];
