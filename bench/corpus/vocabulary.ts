import { adjectives, adverbs, cities, nouns, verbs } from './general-words.ts';
import type { Grammar } from './grammar.ts';
import { participle, past, plural } from './inflection.ts';
import { subjects, type Subject } from './subjects.ts';
import { templates } from './templates.ts';

/** Returns the grammar of articles on a subject: its own words mixed with the general ones, which are less frequent. */
export function vocabularyOf(subject: Subject): Grammar {
  const known = grammars.get(subject);
  if (!known) throw new Error(`no grammar for ${subject.field}`);
  return known;
}

const numbers = Array.from({ length: 180 }, (_, i) => String(i < 60 ? i + 2 : (i - 55) * 12));
const years = Array.from({ length: 40 }, (_, i) => String(2024 - i));

const grammars = new Map(
  subjects.map((subject) => {
    const noun = alternating(subject.nouns, nouns);
    const grammar: Grammar = {
      ...templates,
      noun,
      nouns: noun.map(plural),
      adj: alternating(subject.adjectives, adjectives),
      verb: verbs,
      verbed: verbs.map(past),
      verbing: verbs.map(participle),
      adverb: adverbs,
      city: cities,
      number: numbers,
      few: numbers.slice(0, 30),
      year: years,
      subject: [subject.field.toLowerCase()],
    };
    return [subject, grammar] as const;
  }),
);

/** Merges two lists by taking words from them in turns. */
function alternating(a: readonly string[], b: readonly string[]): string[] {
  const length = Math.max(a.length, b.length);
  return [...new Set(Array.from({ length }, (_, i) => [a[i], b[i]].filter((word) => word !== undefined)).flat())];
}
