import type { Source } from '../model/source.ts';
import { eitherCase } from '../text/either-case.ts';
import { isOfTheText } from '../verification/speech.ts';
import type { SpeechWords } from '../words/speech/speech-words.ts';
import type { Cast } from './names/cast.ts';
import { nameRuns, type NameRun } from './names/name-runs.ts';
import { distinct, type Voice } from './names/voice.ts';
import type { Narrated } from './narrated.ts';
import type { Attribution } from './proposal.ts';

/**
 * Who may be asked in a transcript: everybody whom its title and the lines before its first label name. It is certain where the occasion
 * is theirs ("Keller’s press conference", "an interview with Keller"), and in an interview where they are the subject of its title
 * ("Keller on her wall") or were spoken to ("We met her on the last evening"); others may only be whom it is about. Nobody is, if one of
 * them is named as whoever asks may be: in a credit, alone in a line, or as the subject of "spoke to".
 */
export function intervieweeIn(
  narrated: Narrated,
  first: number,
  title: string,
  cast: Cast,
  words: SpeechWords,
  kind: Source['kind'],
): Asked {
  const { text, paragraphs } = narrated;
  const opening = paragraphs.findLastIndex(([start]) => start <= first);
  const lead = [title, ...paragraphs.slice(0, opening).map((span) => text.slice(...span))];
  const asks = new RegExp(`^(?:,[^,.]*,)?\\s(?:${words.interviewing.join('|')})(?!\\p{L})`, 'u');
  const occasions = eitherCase(words.occasions);
  const occasion = {
    itself: new RegExp(`(?:${occasions})$`, 'u'),
    own: new RegExp(`^['’]s?\\s(?:\\p{L}+\\s){0,2}(?:${occasions})(?!\\p{L})`, 'u'),
    by: new RegExp(
      `(?<!\\p{L})(?:${occasions})\\s(?:${[...words.by, ...words.interviewedBy].join('|')})\\s(?:\\p{Ll}+\\s){0,3}$`,
      'u',
    ),
  };
  const isSpokenTo = new RegExp(
    `(?<!\\p{L})(?:${words.interviewing.join('|')})\\s(?:(?:${words.interviewedBy.join('|')})\\s)?(?:${words.objectPronouns.join('|')})(?!\\p{L})`,
    'u',
  ).test(lead.join(' '));
  const topic = new RegExp(`^\\s(?:${words.topics.join('|')})\\s[^:]*$`, 'u');
  const named = lead.flatMap((line) =>
    nameRuns(line, words).flatMap((run) => {
      if ((run.kind !== 'person' && run.kind !== 'several') || occasion.itself.test(run.written)) return [];
      const [before, after] = [line.slice(0, run.start), line.slice(run.end)];
      return cast
        .voicesOf(run)
        .filter(({ person, name, office }) => person !== undefined || office !== undefined || name.includes(' '))
        .map((voice) => ({
          voice,
          mayAsk: isOfTheText(line) || !/\p{Ll}/u.test(before + after) || asks.test(after),
          isMeant:
            occasion.own.test(after) ||
            occasion.by.test(before) ||
            (kind === 'interview' && ((/(?:^|:\s)$/u.test(before) && topic.test(after)) || isSpokenTo)),
        }));
    }),
  );
  const voices = named.some(({ mayAsk }) => mayAsk) ? [] : distinct(named.map(({ voice }) => voice));
  return { voices, isCertain: voices.length === 1 && named.some(({ isMeant }) => isMeant) };
}

/** Who may be asked in a transcript, and whether it is certain that it is the only one. */
interface Asked {
  readonly voices: readonly Voice[];
  readonly isCertain: boolean;
}

/** Who speaks below a label that only says that somebody answers: "A:". */
function speakerOfAnswers(label: string, { voices, isCertain }: Asked): Attribution {
  const [voice] = voices;
  const evidence = `${label}:`;
  return voice && isCertain
    ? { voice, reason: 'asked', evidence, candidates: [] }
    : { reason: 'unclear', evidence, candidates: voices };
}

/** The name in a label that begins with an office: "The Minister for the Coast (Ms Helga Torvald)". */
function nameInBrackets(label: string, words: SpeechWords): string | undefined {
  const [, outer = '', inner = ''] = /^([^(]+)\(([^)]+)\)$/u.exec(label) ?? [];
  const [first = '', ...held] = outer.toLowerCase().split(/[\s,.-]+/);
  // "Madam Deputy Speaker (Helga Torvald)", but "Ms ODA BISHOP (Corrin)" begins with a name.
  const isOffice =
    words.titles[first] === undefined
      ? [first, ...held].some((word) => words.offices.includes(word))
      : held.filter(Boolean).every((word) => words.offices.includes(word) || words.officeParts.includes(word));
  return isOffice && nameRuns(inner, words).some(({ name }) => name.length > 0) ? inner : undefined;
}

/** Whom two or three capitals mean: "AK" is Anna Keller, "LEE" may be somebody’s surname. */
function calledBy(capitals: string, cast: Cast): Voice[] {
  const initials = ({ name }: NameRun): string => name.map((word) => word[0]).join('');
  return distinct(
    cast.runs
      .filter((run) => run.kind === 'person' && !run.uncertain && run.name.length > 1)
      .filter((run) => initials(run) === capitals || run.name.at(-1)?.toUpperCase() === capitals)
      .flatMap((run) => cast.voicesOf(run)),
  );
}

/**
 * Who each label of a text means. One that is an office or a part of a name is that of whoever has it in the only longer label:
 * "PRIME MINISTER" is the Ida Voss of "IDA VOSS, PRIME MINISTER".
 */
export function speakersOfLabels(
  labels: Iterable<string>,
  asked: Asked,
  cast: Cast,
  words: SpeechWords,
): ReadonlyMap<string, Attribution> {
  const all = [...labels].map((label) => {
    const [name = '', office = ''] = label.split(/,\s(?=\p{Lu}{2})/u);
    return { label, name: name.toLowerCase(), office: office.toLowerCase(), whose: speakerOfLabel(name, cast, words) };
  });
  return new Map(
    all.map(({ label, name, whose }) => {
      if (words.answerers.includes(name.replace(/[.]$/, ''))) return [label, speakerOfAnswers(label, asked)];
      const longer = all.filter(
        (one) =>
          one.label !== label &&
          (one.office === name ||
            (one.name.includes(' ') && [one.name.split(' ')[0], one.name.split(' ').at(-1)].includes(name))),
      );
      const [only, more] = distinct(longer.flatMap((one) => one.whose.voice ?? []));
      return [
        label,
        { ...(only && !more ? { ...whose, voice: only, reason: 'label', candidates: [] } : whose), evidence: `${label}:` },
      ];
    }),
  );
}

/** Who a label means: "MS SHERMAN" is the Sherman of the text or of the records. */
function speakerOfLabel(label: string, cast: Cast, words: SpeechWords): Attribution {
  const evidence = `${label}:`;
  const inBrackets = nameInBrackets(label, words);
  const name = inBrackets ?? label.replace(/\s*\([^)]*\)/gu, '').trim();
  const lower = (word: string): string => (word[0] ?? '') + word.slice(1).toLowerCase();
  const [first = ''] = name.toLowerCase().split(/[\s.]/);
  // "MS SHERMAN", and "Senator SHERMAN": the surname alone.
  const isTitled = words.titles[first] !== undefined || words.offices.includes(first);
  const shouted = /\p{Ll}/u.test(name) ? (isTitled ? /(?<=\s)\p{Lu}[\p{Lu}'’-]+(?![\p{L}.])/gu : undefined) : /\p{L}+/gu;
  const written = shouted ? name.replace(shouted, lower) : name;
  const [run] = nameRuns(written, words);
  // "THE WITNESS" is an office, and no name.
  const hasArticle = words.articles.includes(name.split(/\s/)[0]?.toLowerCase() ?? '');
  if (hasArticle || !run || run.name.length === 0) {
    const office = hasArticle ? name.replace(/^\S+\s+/u, '') : run?.office;
    const [holder, more] = office === undefined ? [] : cast.holding(office);
    return holder && !more
      ? { voice: holder, reason: 'label', evidence, candidates: [] }
      : { reason: 'unclear', evidence, candidates: holder ? [holder] : [] };
  }
  const voices = /^\p{Lu}{2,3}$/u.test(name) ? calledBy(name, cast) : cast.voicesOf(run);
  const [voice] = voices;
  if (voice && voices.length === 1) return { voice, reason: 'label', evidence, candidates: [] };
  if (voices.length > 1 || /^(?:\p{L}|\p{Lu}{2})$/u.test(name)) return { reason: 'unclear', evidence, candidates: voices };
  // A label is a name even where the text has it nowhere else.
  return {
    voice: {
      name: run.name.join(' '),
      kind: 'person',
      ...(run.office !== undefined && { office: run.office, printed: run.written }),
    },
    reason: 'label',
    evidence,
    candidates: [],
  };
}
