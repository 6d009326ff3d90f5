import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns one of some things at random. */
export type Pick = <T>(from: readonly T[]) => T;

/** Changes a content folder in one way; returns false if there is nothing that it could change. */
export type Edit = (content: string, pick: Pick, count: number, pool: string) => boolean;

/** What editors do to a publication of the synthetic corpus, by name. Not every result is sound content. */
export const edits: Readonly<Record<string, Edit>> = {
  'a word of an article': (content, pick) => inArticle(content, pick, /(?<=^[A-Z][^\n:[{]*?) (the) /m, (_, i) => ` one${i} `),
  'the words of a quotation': (content, pick) =>
    inArticle(content, pick, /(?<=^:::quote\{[^}]*\}\n)\w+/m, (_, i) => `Word${i}`),
  'the words of a reported statement': (content, pick) =>
    inArticle(content, pick, /(?<=:said\[[^\]]*) that /, (_, i) => ` that${i} `),
  'the words of a claim': (content, pick) => inArticle(content, pick, /(?<=:claim\[[^\]]*) the /, (_, i) => ` the${i} `),
  'the words of a note': (content, pick) => inArticle(content, pick, /(?<=^:::note\{[^}]*\}\n)\w+/m, (_, i) => `Note${i}`),
  'whose a statement is': (content, pick) =>
    inArticle(content, pick, pick([/(?<=^:::quote\{[^}]*speaker=)[\w-]+/m, /(?<=\]\{[^}]*speaker=)[\w-]+/]), () =>
      pick(idsIn(content, 'people')),
    ),
  'to whom a statement was': (content, pick) => inArticle(content, pick, /(?<= to=")[^"]*/, (_, i) => `Paper ${i}`),
  'the day of a statement': (content, pick) => inArticle(content, pick, / on="?\d{4}-\d{2}-\d{2}\??"?/, () => ''),
  'the place of a statement': (content, pick) => inArticle(content, pick, / at=\w+/, (_, i) => ` at=Town${i}`),
  'the id of a claim': (content, pick) => inArticle(content, pick, /(?<=\{#)claim-[\w-]+/, (id, i) => `${id}-${i}`),
  'a heading': (content, pick) => inArticle(content, pick, /(?<=^## )[^\n{]+/m, (_, i) => `Heading ${i} `),
  'a headline': (content, pick) => inArticle(content, pick, /(?<=^headline: ").*(?=")/m, (_, i) => `Headline ${i}`),
  'a standfirst': (content, pick) => inArticle(content, pick, /(?<=^standfirst: ").*(?=")/m, (_, i) => `Standfirst ${i}.`),
  'a day of publication': (content, pick) =>
    inArticle(content, pick, /(?<=^published: ").*(?=")/m, () => `2026-0${pick([1, 2, 3, 4, 5, 6])}-1${pick([0, 1, 2, 3])}`),
  'an update': (content, pick) =>
    inArticle(
      content,
      pick,
      /(?:\nupdated: .*)?\nbyline: .*/,
      (_, i) => `\nupdated: "2026-07-0${1 + (i % 9)}"\nbyline: "Desk ${i}"`,
    ),
  'a correction': (content, pick) =>
    inArticle(
      content,
      pick,
      /(?:\ncorrections: .*)?\nbyline: .*/,
      (found, i) => `${found.replace(/\ncorrections: .*/, '')}\ncorrections: [{on: 2026-08-01, text: Mended ${i}.}]`,
    ),
  'who wrote an article': (content, pick) =>
    inArticle(content, pick, /(?<=\nbyline: ).*/, () =>
      nameIn(join(content, 'people', pick(readdirSync(join(content, 'people'))))),
    ),
  'the language of an article': (content, pick) => inArticle(content, pick, /\nbyline: /, (line) => `\nlanguage: de${line}`),
  'the name of a person': (content, pick) =>
    inRecord(content, 'people', pick, /(?<=^name: ").*(?=")/m, (i) => `Person Number${i}`),
  'whether a record is of a person or a body': (content, pick) =>
    change(join(content, 'people', pick(readdirSync(join(content, 'people')))), /\nkind: body|$/, (found) =>
      found === '' ? 'kind: body\n' : '',
    ),
  'the role of a person': (content, pick) => inRecord(content, 'people', pick, /(?<=^role: ").*(?=")/m, (i) => `Role ${i}`),
  'the side of a person': (content, pick) =>
    inRecord(content, 'people', pick, /(?<=^side: ").*(?=")/m, () => pick(['russia', 'united-states', 'ussr', 'press'])),
  'the title of a source': (content, pick) => inRecord(content, 'sources', pick, /(?<=^title: ").*(?=")/m, (i) => `Title ${i}`),
  'the publisher of a source': (content, pick) =>
    inRecord(content, 'sources', pick, /(?<=^publisher: ").*(?=")/m, (i) => `Publisher ${i}`),
  'the day of a source': (content, pick) =>
    inRecord(content, 'sources', pick, /(?<=^date: ").*(?=")/m, (i) => `2023-05-${10 + (i % 19)}`),
  'the address of a source': (content, pick) =>
    inRecord(content, 'sources', pick, /(?<=^url: ").*(?=")/m, (i) => `https://example.org/${i}`),
  'the title of an event': (content, pick) => inRecord(content, 'events', pick, /(?<=^title: ").*(?=")/m, (i) => `Event ${i}`),
  'the day of an event': (content, pick) =>
    inRecord(content, 'events', pick, /(?<=^date: ").*(?=")/m, (i) => `2016-06-${10 + (i % 19)}`),
  'the city of an event': (content, pick) =>
    inRecord(content, 'events', pick, /(?<=^city: ").*(?=")/m, () => pick(['Paris', 'Oslo', 'Rome'])),
  'the name of the site': (content, _, i) => change(join(content, 'site.yml'), /(?<=^name: ").*(?=")/m, () => `Site ${i}`),
  'the notice of the site': (content, _, i) =>
    change(join(content, 'site.yml'), /(?:\nnotice: .*)?\n$/, () => `\nnotice: Notice ${i}\n`),
  'the name of a side': (content, pick, i) =>
    change(
      join(content, 'sides.yml'),
      pick([/(?<="name":")USSR\d*/, /(?<="name":")Press\d*/]),
      (name) => `${name.replace(/\d/g, '')}${i}`,
    ),
  'the colour of a side': (content, pick) =>
    change(join(content, 'sides.yml'), /(?<="colour":")(?:violet|green)/, () => pick(['violet', 'green'])),
  'the synonyms': (content, pick, i) =>
    write(content, 'synonyms.yml', `synonyms:\n  word${i}: [${pick(['delegation', 'ministry'])}]\n`),
  'a page about the publication': (content, pick, i) =>
    write(
      content,
      `pages/${pick(['about', 'ethics'])}.md`,
      `---\ntitle: Title ${i}\ndescription: What ${i} is.\n---\n\n## Part {#part}\n\nText ${i}.\n`,
    ),
  'an article added': (content, pick, _i, pool) => {
    const missing = readdirSync(join(pool, 'articles')).filter((name) => !existsSync(join(content, 'articles', name)));
    if (missing.length === 0) return false;
    const name = pick(missing);
    writeFileSync(join(content, 'articles', name), readFileSync(join(pool, 'articles', name)));
    return true;
  },
  'an article deleted': (content, pick) => {
    const names = readdirSync(join(content, 'articles'));
    if (names.length < 2) return false;
    rmSync(join(content, 'articles', pick(names)));
    return true;
  },
  'an article renamed': (content, pick, i) => {
    const name = pick(readdirSync(join(content, 'articles')));
    renameSync(join(content, 'articles', name), join(content, 'articles', `renamed-${i}.md`));
    return true;
  },
  'a person added': (content, _, i) =>
    write(content, `people/added-${i}.yml`, `name: Added ${i}\nrole: Minister\nside: press\n`),
};

function idsIn(content: string, folder: string): string[] {
  return readdirSync(join(content, folder)).map((name) => name.replace(/\.\w+$/, ''));
}

/** Returns the name of a person as their file has it, with its quotation marks. */
function nameIn(file: string): string {
  return /(?<=^name: ).*/m.exec(readFileSync(file, 'utf8'))?.[0] ?? '""';
}

let serial = 0;

function inArticle(content: string, pick: Pick, pattern: RegExp, to: (found: string, serial: number) => string): boolean {
  return change(join(content, 'articles', pick(readdirSync(join(content, 'articles')))), pattern, (found) =>
    to(found, ++serial),
  );
}

function inRecord(content: string, folder: string, pick: Pick, pattern: RegExp, to: (serial: number) => string): boolean {
  return change(join(content, folder, pick(readdirSync(join(content, folder)))), pattern, () => to(++serial));
}

function change(file: string, pattern: RegExp, to: (found: string) => string): boolean {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(pattern, to);
  writeFileSync(file, changed);
  return changed !== text;
}

function write(content: string, file: string, text: string): boolean {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
  return true;
}
