import { describeDate, machineDate } from '../dates/edtf-date.ts';
import { say } from '../words/say.ts';
import type { Library } from './archive.ts';
import { postBy, type Source } from './source.ts';
import type { Statement } from './statement.ts';

/**
 * What must go with the name of the speaker, the words or the date of a statement wherever they are shown: without it, they would say
 * more than is known. A test asks every projection for each of them (tests/browser/qualifiers.test.ts).
 */
export const qualifierNames = ['quotedBy', 'inferred', 'through', 'reported', 'translated', 'dated'] as const;

/** The name of a qualifier. */
export type QualifierName = (typeof qualifierNames)[number];

/** The qualifiers of a statement in words; null for those that it has no need of. */
export interface Qualifiers extends Readonly<Record<QualifierName, string | null>> {
  /** "as quoted by Sergei Ryabkov": the words are known only from whoever quotes them. */
  readonly quotedBy: string | null;
  /** "speaker inferred": the source names none. */
  readonly inferred: string | null;
  /** "as printed by InfoRos", "as reported by InfoRos" or "in a post on Telegram": the source through which the words came. */
  readonly through: string | null;
  /** "reported, not quoted": the words are not the speaker's own. */
  readonly reported: string | null;
  /** "translated by NATO". */
  readonly translated: string | null;
  /** "on or before 10 January 2022": the date is not exact. */
  readonly dated: string | null;
}

/** Returns the qualifiers of a statement. */
export function qualifiersOf(
  { form, speaker, source, quotedBy, inferred, translation, on }: QualifiedStatement,
  { people, sources, words }: Pick<Library, 'people' | 'sources' | 'words'>,
): Qualifiers {
  const { statement: its } = words;
  return {
    quotedBy: quotedBy === null ? null : say(its.quotedBy, { name: people.get(quotedBy)?.name ?? quotedBy }),
    inferred: inferred === null ? null : its.speakerInferred,
    through: throughSource({ form, speaker }, sources.get(source), { people, words }),
    reported: form === 'indirect' ? its.notQuoted : null,
    translated: translation && say(words.translation.translatedBy, { by: translatorIn(translation, words) }),
    dated: on === null || machineDate(on) !== undefined ? null : describeDate(on, words),
  };
}

/** Returns who speaks, with what must go with the name: "Sergei Ryabkov (speaker inferred), as printed by InfoRos". */
export function qualifiedName(name: string, { quotedBy, inferred, through }: Qualifiers): string {
  const marked = inferred === null ? name : `${name} (${inferred})`;
  return [marked, quotedBy, through].filter((part) => part !== null).join(', ');
}

/**
 * Returns the source through which the words came: a reported statement always says that it is one. There is none to name for an
 * excerpt, whose document is named anyway, and where the speaker is the publisher.
 */
function throughSource(
  { form, speaker }: Pick<Statement, 'form' | 'speaker'>,
  source: Source | undefined,
  { people, words: { statement: its } }: Pick<Library, 'people' | 'words'>,
): string | null {
  const reported = form === 'indirect' ? its.reportedHere : null;
  const post = postBy(speaker, source);
  if (post) return [reported, say(its.posted, { platform: post.publisher })].filter((part) => part !== null).join(', ');
  if (speaker === null || source === undefined || people.get(speaker)?.name === source.publisher) return reported;
  return say(form === 'indirect' ? its.reportedBy : its.printedBy, { publisher: source.publisher });
}

type QualifiedStatement = Pick<Statement, 'form' | 'speaker' | 'source' | 'quotedBy' | 'inferred' | 'translation' | 'on'>;

/** Returns whose translation it is, after "translated by": "this site", "NATO". */
function translatorIn({ by }: { readonly by: string }, { translation }: Pick<Library['words'], 'translation'>): string {
  return by === 'editor' ? translation.thisSite : by;
}
