import { eitherCase } from '../text/either-case.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import { hasEnding, nameRuns } from './names/name-runs.ts';

/** The role that a source prints beside a name, and the words that say so. */
export interface RoleBeside {
  readonly role: string;
  readonly evidence: string;
}

/**
 * Finds what a text says of somebody between commas beside the full name: "Ansel Thorpe, chief executive of the Authority, spoke",
 * "its chairwoman, Marta Quill, said", "Teodor Lusk, who is also the captain of the ferry, said". Only what holds a word for an office
 * is a role; the first that the text gives is taken.
 */
export function roleBeside(name: string, text: string, words: SpeechWords): RoleBeside | undefined {
  if (!name.includes(' ')) return undefined;
  const article = `(?:(?:${words.articles.join('|')})\\s+)`;
  const titles = `(?:(?:${Object.keys(words.titles).join('|')})\\.?\\s+)?`;
  const own = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const after = new RegExp(`${own},\\s+(?:who\\s+is\\s+(?:also\\s+)?)?${article}?([^,.;:()“”"„_\\n]{3,80})(?=[,.;])`, 'giu');
  const before = new RegExp(`(?:${article}|['’]s?\\s+)([^,.;:()“”"„_\\n]{3,80}),\\s+${titles}${own}(?=[,.;])`, 'giu');
  // "Their spokeswoman Noor Halloran".
  const directly = new RegExp(
    `(?<!\\p{L})(?:${eitherCase(words.articles)})\\s+((?:\\p{Ll}[\\p{L}-]*\\s){1,3})${titles}${own}(?!\\p{L})`,
    'gu',
  );
  const found = [after, before, directly].flatMap((one) => [...text.matchAll(one)]).sort((a, b) => a.index - b.index);
  for (const [evidence, held = ''] of found) {
    const role = lastPhrase(held, article);
    if (isRole(role, words)) return { role, evidence: `“${evidence.replace(/^['’]s?\s+/u, '')}”` };
  }
  return bodyBeside(own, text, words);
}

/** The body that somebody is said to be of: "Greta Olin of the Norvik Institute for Energy Studies". */
function bodyBeside(own: string, text: string, words: SpeechWords): RoleBeside | undefined {
  const of = words.joiners.filter((one) => words.prepositions.includes(one)).join('|');
  const beside = new RegExp(`(?<!\\p{L})${own}\\s(?:${of})\\s(?:(?:${words.articles.join('|')})\\s)?`, 'gu');
  for (const { 0: lead, index } of text.matchAll(beside)) {
    const rest = text.slice(index + lead.length).split('\n', 1)[0] ?? '';
    const [run] = nameRuns(rest, words);
    if (run?.kind === 'body' && run.start === 0) return { role: run.written, evidence: `“${lead}${run.written}”` };
  }
  return undefined;
}

/** What follows the last article or owner that is not within an "of": "said the Authority's chief engineer" → "chief engineer". */
function lastPhrase(held: string, article: string): string {
  const owner = /^.*?['’]s?\s+(?=\p{Ll})/u.exec(held)?.[0].length ?? 0;
  return held
    .slice(owner)
    .replace(new RegExp(`^${article}`, 'iu'), '')
    .trim();
}

/** Whether some words name an office: one is the last before "of" or the like, and nothing else is told. */
function isRole(role: string, words: SpeechWords): boolean {
  const all = role.match(/[\p{L}\p{M}-]+/gu)?.map((word) => word.toLowerCase()) ?? [];
  const ends = [...words.joiners, ...words.prepositions, ...words.articles];
  const end = all.findIndex((word, i) => i > 0 && ends.includes(word));
  const head = end < 0 ? all : all.slice(0, end);
  const others = [...words.articles, ...words.notNames, ...words.verbs, ...words.quotingVerbs];
  return (
    head.length <= mostWordsInOffice &&
    hasEnding(head.at(-1)?.split('-').at(-1) ?? '', words.offices, words) &&
    !head.some((word) => others.includes(word) && !words.offices.includes(word))
  );
}

/** "Former deputy prime minister". */
const mostWordsInOffice = 4;
