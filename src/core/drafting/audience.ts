import { eitherCase } from '../text/either-case.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';

/** To whom something was said, and on what occasion, in the words of the source. */
export interface Audience {
  readonly to: string;
  readonly occasion?: 'interview';
}

/** Reads the audience in the sentence around some words; undefined if it names none, or several. */
export function audienceIn(sentence: string, words: SpeechWords): Audience | undefined {
  const article = `(?:(?:${words.definite.join('|')})\\s+)?`;
  const name =
    article + "(\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}&’'-]*)*(?:\\s(?:One|Two|\\d{1,2})(?![\\p{L}\\p{N}]))?)";
  const group =
    `${article}((?:(?:${words.indefinite.join('|')})\\s)?\\p{L}[\\p{L}\\p{N}&’'-]*(?:\\s\\p{L}[\\p{L}\\p{N}&’'-]*){0,2}?)` +
    `(?=\\s(?:${words.afterAudience.join('|')})\\s|[,.:;_]|$)`;
  const interview = matches(sentence, words.interviewWith, name).map((to): Audience => ({ to, occasion: 'interview' }));
  const at = matches(sentence, words.speakingAt, name).map((to): Audience => ({ to }));
  const told = matches(sentence, words.told, group)
    .filter((to) => !words.them.includes(to.split(' ')[0]?.toLowerCase() ?? ''))
    .map((to): Audience => ({ to }));
  const all = [...interview, ...at, ...told];
  return all.length === 1 ? all[0] : undefined;
}

function matches(sentence: string, leads: readonly string[], name: string): string[] {
  if (leads.length === 0) return [];
  return [...sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${eitherCase(leads)})\\s+${name}`, 'gu'))].map((match) =>
    (match[1] ?? '').replace(/[.’']$/, ''),
  );
}
