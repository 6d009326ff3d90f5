import type { LanguageAttributes } from '../../core/text/language.ts';
import type { Kind } from '../query/kinds.ts';
import { dayOf } from '../query/tokens.ts';

/** A record as a file has it. What is undefined is left out. Addresses are without the base path. */
export interface StoredRecord {
  readonly url: string;
  readonly kind: Kind;
  /** The text as readers see it, with curly quotation marks. */
  readonly text: string;
  /** What is searched besides the text, and shown on a result. */
  readonly meta: Readonly<Record<string, string>>;
  /** The date tokens, separated by spaces. */
  readonly date?: string;
  /** The language of the text, if it is another than that of the site. */
  readonly language?: LanguageAttributes;
  /** Whose the translation in `meta` is, in words, and its language. */
  readonly translated?: readonly [label: string, language: LanguageAttributes];
  /** The line that names what no source gives of a statement. */
  readonly notGiven?: string;
  /** What must go with a name: "speaker inferred, as printed by InfoRos". */
  readonly qualified?: string;
  /** The id of the speaker's side. */
  readonly side?: string;
  /** The headline of the article, where a result shows it: if there are several articles, or if its title does not say what it is about. It is not searched. */
  readonly headline?: string;
}

/** Returns the texts that a record is found by: its own, what describes it, and the weekday of its day. */
export function searchedTexts({ text, meta, date = '' }: StoredRecord, language: string): string[] {
  return [text, ...Object.values(meta), weekdayOf(date, language) ?? []].flat();
}

/** Returns the weekday of date tokens if they are of one day. */
export function weekdayOf(date: string, language: string): string | undefined {
  const day = dayOf(date);
  return day && weekdays(language).format(new Date(day));
}

let formats: Intl.DateTimeFormat | undefined;

/** Returns the format of weekdays in a language. Making one takes longer than using it, and there is one language to a site. */
function weekdays(language: string): Intl.DateTimeFormat {
  if (formats?.resolvedOptions().locale !== language)
    formats = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return formats;
}
