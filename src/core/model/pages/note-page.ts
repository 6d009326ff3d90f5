import { fitted } from '../../text/wording.ts';
import { inMarks, say } from '../../words/say.ts';
import type { Archive, Library } from '../archive.ts';
import type { Note } from '../blocks/note.ts';
import { beginningOf } from '../describe-statement.ts';
import { publisherOf } from '../source.ts';
import { descriptionLength } from './page-description.ts';

/** A note in the words that readers see where it is shown away from its article. */
export interface NoteDescription {
  /** "Editor’s note of On the Record". */
  readonly by: string;
  /** The words that it is about, in quotation marks. */
  readonly about: string;
  /** "On “about 80%”". */
  readonly on: string;
  /** What it rests on: "Source: NATO; our count". */
  readonly rests: string;
  /** For the page's tab and for previews: "Editor’s note on “about 80%”: Two different shares …". */
  readonly title: string;
  /** Its words and what it rests on, for search engines and previews. Only its words are cut. */
  readonly description: string;
}

/** Describes a note for its own page: whose it is, which words it is about, and what it rests on. */
export function describeNote(
  note: Note,
  { site, sources, words }: Pick<Archive, 'site' | 'sources' | 'words'>,
): NoteDescription {
  const { text } = note;
  const about = markedOnce(note, words);
  const rests = restsOf(note, { sources, words });
  const titled = (said: string): string =>
    say(words.statement.titled, { name: `${words.kind.note} ${say(words.note.on, { words: about })}`, words: said });
  const end = ` ${rests}.`;
  const room = descriptionLength - end.length;
  const whole = titled(text);
  return {
    by: say(words.note.by, { site: site.name }),
    about,
    on: say(words.note.titled, { words: about }),
    rests,
    title: titled(beginningOf(note, words)),
    // Sources with very long names are in the facts of the page.
    description: room < leastWords ? fitted(whole, descriptionLength) : `${fitted(whole, room)}${end}`,
  };
}

/** How many characters a description has for the note itself at least. */
const leastWords = 90;

/** Returns the words that a note is about, in quotation marks also if they have none of their own. */
function markedOnce({ on }: Pick<Note, 'on'>, words: Library['words']): string {
  const { open, close } = words.marks;
  return on.startsWith(open) && on.endsWith(close) ? on : inMarks(on, words);
}

function restsOf({ sources: cited, basis }: Note, { sources, words }: Pick<Library, 'sources' | 'words'>): string {
  const named = [...new Set(cited.map(({ source }) => publisherOf(source, sources)))];
  return `${words.source.labelled}${[...named, basis].filter((part) => part !== null).join('; ')}`;
}
