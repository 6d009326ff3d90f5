import type { SpeechWords } from '../words/speech/speech-words.ts';
import { anyWord, patternsOf, type Patterns } from './cue-patterns.ts';
import {
  apposedName,
  nameAfterDescription,
  nameAfterOffice,
  nameAfterOwner,
  subjectsIn,
  type Found,
  type Subject,
} from './subjects.ts';

/** A place where a source says that somebody says something: "Ryabkov noted", "according to the diplomat", "said she". */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly subject: Subject;
  /** Whether it also tells what was said where no words are in quotation marks. */
  readonly reports: boolean;
  /** Where its verb ends; where there is none, the end of the cue. */
  readonly verbEnd: number;
  /** Whether the verb comes before the speaker. */
  readonly inverted: boolean;
}

/** Finds the cues in a stretch of narration, in order. Offsets are those of the whole text. */
export function cuesIn(narration: string, [from, to]: readonly [number, number], words: SpeechWords): Cue[] {
  const text = narration.slice(from, to);
  const patterns = patternsOf(words);
  const cues: Cue[] = [];
  const add = (found: Found, cue: Pick<Cue, 'start' | 'end' | 'reports' | 'verbEnd' | 'inverted'>): void => {
    const [start, end] = [from + cue.start, from + cue.end];
    if (cues.some((one) => one.start < end && start < one.end)) return;
    cues.push({ ...cue, subject: found.subject, start, end, verbEnd: from + cue.verbEnd });
  };
  const subjects = subjectsIn(text, words, patterns);
  const taken = new Set<number>();
  for (const said of subjects) {
    const found = nameAfterOwner(said, subjects, text, patterns);
    const before = text.slice(0, said.start);
    const rest = text.slice(found.end);
    if (said.subject.by !== 'office' && patterns.holder.test(before)) continue;
    const according = patterns.according.exec(before);
    const postponed = patterns.afterName.exec(rest);
    if (according || postponed) {
      const end = found.end + (postponed?.[0].length ?? 0);
      add(found, { start: according?.index ?? found.start, end, reports: true, verbEnd: end, inverted: false });
      continue;
    }
    // "The statement by Keller that “…”": only what follows at once is what was stated.
    const utterance = patterns.utteranceBy.exec(before);
    const own = patterns.utterance.exec(text.slice(said.end));
    if ((utterance ?? own) && patterns.leadsToMarks.test(own ? text.slice(said.end + own[0].length) : rest)) {
      const end = own ? said.end + own[0].length : found.end;
      add(own ? said : found, { start: utterance?.index ?? said.start, end, reports: false, verbEnd: end, inverted: false });
      continue;
    }
    // "Keller: “…”"
    if (found === said && patterns.lead.test(before) && leadsAtOnce.test(rest) && said.subject.by !== 'nobody') {
      add(found, { start: found.start, end: found.end, reports: false, verbEnd: found.end, inverted: false });
      continue;
    }
    // "Counsel for the owner, Ms Grant, said": a name between commas.
    const isBetweenCommas = said.subject.by === 'name' && /,\s(?:\p{Ll}+\s)?$/u.test(before) && rest.startsWith(',');
    const active =
      found === said || found.subject.by === 'nobody'
        ? patterns.active.exec(isBetweenCommas && !patterns.active.test(rest) ? rest.slice(1) : rest)
        : undefined;
    if (!active) continue;
    const apposed = apposedName(active[1] ?? '', found, subjects);
    if (!apposed && isOfNextClause(said, active, subjects, text, words, patterns)) continue;
    if (!apposed && (patterns.preposition.test(before) || patterns.oblique.test(before))) continue;
    const several = patterns.and.test(before);
    const verb = active[2] ?? '';
    const end = found.end + active[0].length + (isBetweenCommas && !patterns.active.test(rest) ? 1 : 0);
    taken.add(end);
    add(apposed ?? (several ? { ...found, subject: { by: 'nobody', words: text.slice(found.start, found.end) } } : found), {
      start: apposed?.start ?? found.start,
      end,
      // "A wall that Keller says is new": only a part of the sentence is reported.
      reports:
        !patterns.relative.test(before) &&
        (isWhole(verb, text.slice(end), words) ||
          (!words.thinkingVerbs.includes(verb) && patterns.leadsToClause.test(text.slice(end)))),
      verbEnd: end,
      inverted: false,
    });
  }
  const second = cues.length === 0 ? secondVerb(subjects, text, patterns) : undefined;
  if (second) add(second.found, { ...second, reports: true, inverted: false });
  // "Said her neighbour Piet Haan": the name before the description.
  const namesFirst = [...subjects].sort(
    (a, b) => Number(b.subject.by === 'name') - Number(a.subject.by === 'name') || a.start - b.start,
  );
  for (const said of namesFirst) {
    // "Said Vella Fire spokesman Anna Keller".
    const holder = nameAfterOffice(said, subjects, text, patterns) ?? said;
    const found = nameAfterDescription(nameAfterOwner(holder, subjects, text, patterns), subjects, text, patterns);
    const verb = patterns.inverted.exec(text.slice(0, said.start));
    if (!verb) continue;
    const [, lead = '', name = ''] = verb;
    const start = verb.index + lead.length;
    const afterWords = /(?:_[.,!?…]*["”»“’'‹›«]*,?|,|^)\s*$/u.test(text.slice(0, start));
    const anywhere = words.capitalNouns && !words.afterWords.includes(name);
    if (taken.has(start + name.length) || !(afterWords || anywhere)) continue;
    // "Keller, in a post, asked Orlov to leave": Orlov is told something.
    if (patterns.isTold.test(text.slice(found.end))) continue;
    const isSeveral = patterns.andNext.test(text.slice(found.end));
    add(isSeveral ? { ...found, subject: { by: 'nobody', words: text.slice(found.start, found.end) } } : found, {
      start,
      end: found.end,
      reports: isWhole(name, text.slice(start), words) || /[\p{L}\p{N}],\s*$/u.test(text.slice(0, start)),
      verbEnd: start + name.length,
      inverted: true,
    });
  }
  return cues.sort((a, b) => a.start - b.start);
}

/** Whether a verb reports, if need be with the word that it takes further on: "stellte klar", but not "stellte die Frage". */
function isWhole(verb: string, rest: string, { verbs, verbsWith }: SpeechWords): boolean {
  const needed = verbsWith[verb];
  return verbs.includes(verb) && (!needed || new RegExp(anyWord(needed), 'u').test(rest));
}

/**
 * Whether a verb after a noun is that of a speaker who follows it: after a clause, or an object: "wie ein Gast, der schweigt, sagte Anna
 * Keller", "diesen Vorwurf wies Anna Keller zurück".
 */
function isOfNextClause(
  { subject, start, end }: Found,
  [all = '', aside = '']: RegExpExecArray,
  subjects: readonly Found[],
  text: string,
  words: SpeechWords,
  { object }: Patterns,
): boolean {
  if (!words.capitalNouns || subject.by !== 'name' || (aside === '' && !object.test(text.slice(0, start)))) return false;
  const { name, office, pronoun } = subject.run;
  if (name.length > 1 || office !== undefined || pronoun !== undefined) return false;
  const next = subjects.find((one) => one.start >= end + all.length);
  return (
    next?.subject.by === 'name' &&
    (next.subject.run.name.length > 1 || next.subject.run.office !== undefined) &&
    /^\s(?:\p{Ll}+\s)?$/u.test(text.slice(end + all.length, next.start))
  );
}

/** The cue of a sentence that begins with its subject, and says only after another verb that it says something. */
function secondVerb(
  subjects: readonly Found[],
  text: string,
  patterns: Patterns,
): (Pick<Cue, 'start' | 'end' | 'verbEnd'> & { readonly found: Found }) | undefined {
  const first = subjects.find(({ start }) => /^(?:\p{L}+\s)?$/u.test(text.slice(0, start)));
  const holder = first && nameAfterOffice(first, subjects, text, patterns);
  if (!holder) return undefined;
  const found = nameAfterOwner(holder, subjects, text, patterns);
  const rest = text.slice(found.end);
  if (patterns.andNext.test(rest) || /^['’]/.test(rest)) return undefined;
  const match = patterns.second.exec(rest);
  // What it does first has to be told: a word in lower case.
  if (!match || !/(?<!\p{L})\p{Ll}/u.test(match.groups?.['first'] ?? '')) return undefined;
  const end = found.end + match[0].length;
  return { found, start: found.start, end: found.end, verbEnd: end };
}

/** A colon and words in marks. */
const leadsAtOnce = /^:\s*["“„«»‘‚']_/u;
