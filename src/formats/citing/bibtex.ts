import type { CslRecord } from '../csl-record.ts';
import { quotedRuns } from './quoted-runs.ts';

/**
 * Writes a record as BibTeX in UTF-8. Programs that print citations change the capitals of titles, so braces keep those of quoted words
 * and of names. The month is an abbreviation without braces, from which BibLaTeX reads the whole date. An article has no publisher: that
 * field isn't in its data model.
 */
export function bibtex(record: CslRecord): string {
  const langid = babelName(record.language);
  const [year, month, day] = record.issued['date-parts'][0];
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', braced(record.author.map(({ literal }) => `{${latex(literal)}}`).join(' and '))],
    ['journal', braced(latex(record['container-title']))],
    ['entrysubtype', braced(record.type.replace('article-', ''))],
    ['year', braced(String(year))],
    ['month', months[month - 1]],
    ['day', braced(String(day))],
    ['title', braced(titleOf(record.title))],
    ['url', braced(record.URL)],
    ['langid', langid === undefined ? undefined : braced(langid)],
    ['note', record.note === undefined ? undefined : braced(latex(record.note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = ${countable(value)},\n`]));
  return `@article{${record['citation-key']},\n${lines.join('')}}\n`;
}

/**
 * Returns the name of a language for LaTeX's packages (https://ctan.org/pkg/babel), which is its English one: without it, German titles get
 * capitals as English ones do.
 */
function babelName(language: string): string | undefined {
  const [base = ''] = language.split('-');
  const name = languageNames.of(base)?.toLowerCase();
  return name !== undefined && /^[a-z]+$/.test(name) && name !== base ? name : undefined;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Every style defines these. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** Returns a title in which quoted words, and other words with capitals after the first, are in braces. */
function titleOf(title: string): string {
  return quotedRuns(title.trim())
    .map(({ text, quoted }, i) => (quoted ? keptWhole(text) : withNames(text, i === 0)))
    .join('');
}

/**
 * Returns quoted words in braces, and what comes before their first word outside of them: pandoc keeps no capitals in braces that begin
 * with a mark and have nothing outside it.
 */
function keptWhole(text: string): string {
  const [, before = '', words = text, after = ''] = /^([^\p{L}\p{N}]*)([^“”‘’„‚«»"]*)(\P{L}*)$/u.exec(text) ?? [];
  return words === '' ? latex(text) : latex(before) + braced(latex(words)) + latex(after);
}

/** Returns a text with its words that have a capital in braces, but the first of a title, which has one in any case. */
function withNames(text: string, isFirst: boolean): string {
  return text
    .split(/([\p{L}\p{M}\p{N}’'-]+)/u)
    .map((part, i) => (i % 2 === 0 || (isFirst && i === 1) || !/\p{Lu}/u.test(part) ? latex(part) : braced(latex(part))))
    .join('');
}

function braced(text: string): string {
  return `{${text}}`;
}

/**
 * Returns a field whose braces BibTeX can count, which it does whether they are escaped or not. Most programs know only the escaped form, so
 * a brace has the other one only if a field has it without its pair.
 */
function countable(field: string): string {
  const signs = field.match(/[{}]/g) ?? [];
  let depth = 0;
  const depths = signs.map((sign) => (depth += sign === '{' ? 1 : -1));
  return depth === 0 && depths.slice(0, -1).every((one) => one > 0)
    ? field
    : field.replace(/\\\{/g, '\\textbraceleft{}').replace(/\\\}/g, '\\textbraceright{}');
}

/** Escapes LaTeX's special characters, and puts a text on one line: after a line break it could add entries of its own. */
function latex(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\\^~<>]|[{}]/g, (sign) => (sign in commands ? `\\${commands[sign]}{}` : `\\${sign}`))
    .replace(/[&%$#_]/g, '\\$&')
    .replace(ligature, '{}');
}

/** Where LaTeX would draw two signs as another one: dashes from hyphens, quotation marks from accents, apostrophes and commas. */
const ligature = /(?<=-)(?=-)|(?<=`)(?=`)|(?<=')(?=')|(?<=,)(?=,)|(?<=[?!])(?=`)/g;

const commands: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '^': 'textasciicircum',
  '~': 'textasciitilde',
  '<': 'textless',
  '>': 'textgreater',
};
