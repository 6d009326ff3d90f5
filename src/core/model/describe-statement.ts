import { describeDate } from '../dates/edtf-date.ts';
import { capital, oneLine, sentence, shorten, typographic } from '../text/wording.ts';
import type { Library } from './archive.ts';
import { describeLocator } from './citation.ts';
import { formName, type Form } from './form.ts';
import { roleAfterName, roleOf } from './person.ts';
import { describeSource } from './source.ts';
import type { Statement } from './statement.ts';
import { inMarks, say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/**
 * Who said what to whom, when, where and in what form, in the words that readers see. Pages, cards, feeds, search results and
 * the rest choose from these parts and put them in order; none of them words a part itself. If no source gives a part, it is
 * null where it can be left out, and says "not given" where readers need to know.
 */
export interface StatementDescription {
  /** "Direct quotation" or "Reported statement". */
  readonly form: string;
  /** What it is called in a sentence about it: "Link to this quotation". */
  readonly noun: 'quotation' | 'statement';
  /** The words as they are displayed, without quotation marks around them; a blank line divides paragraphs. */
  readonly words: string;
  /** The same on one line, in running text, where direct words need their quotation marks. */
  readonly quoted: string;
  /** The speaker's name. */
  readonly speaker: string;
  /** Their office or role; null for a body whose role is just `body`. */
  readonly role: string | null;
  /** "speaker inferred from p9 and p11", where the source names none. */
  readonly inferred: string | null;
  /** "to Channel One"; what was said at an event was said "at" it. */
  readonly audience: string | null;
  /** "interview". */
  readonly occasion: string | null;
  /** "To Channel One, interview" or "Audience not given". */
  readonly toWhom: string;
  /** "on or before 10 January 2022" or "date not given". */
  readonly when: string;
  /** "Geneva" or "place not given". */
  readonly where: string;
  /** The title of the event at which it was said. */
  readonly event: string | null;
  /** "InfoRos, Two delegations, one marathon". */
  readonly source: string;
  /** "paragraphs 9–12". */
  readonly locator: string;
  /**
   * All of it in two sentences: "Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia. To Channel One, interview,
   * on or before 10 January 2022, place not given."
   */
  readonly attribution: string;
}

type Records = Pick<Library, 'people' | 'sources' | 'events' | 'words'>;

/** Describes a statement. If a record doesn't exist, its id is used as its name; the missing record is reported elsewhere. */
export function describeStatement(
  statement: Omit<Statement, 'section' | 'before' | 'after'>,
  { people, sources, events, words: its }: Records,
): StatementDescription {
  const { form, text, occasion } = statement;
  const person = people.get(statement.speaker);
  const source = sources.get(statement.source);
  const direct = form === 'direct';
  const words = direct ? typographic(text) : sentence(text);
  const speaker = person?.name ?? statement.speaker;
  const inferred = statement.inferred === null ? null : say(its.statement.inferred, { from: statement.inferred });
  const event = statement.event === null ? null : (events.get(statement.event)?.title ?? statement.event);
  // What was said at an event was said to those who were there.
  const to = statement.to ?? event;
  const audience = to === null ? null : say(event === null ? its.statement.to : its.statement.at, { audience: to });
  const toWhom = capital([audience ?? its.statement.audienceNotGiven, occasion].filter(Boolean).join(', '));
  const when = describeDate(statement.on, its);
  const where = statement.at ?? its.statement.placeNotGiven;
  const who = `${speaker}${person ? roleAfterName(person) : ''}${inferred === null ? '' : ` (${inferred})`}`;
  return {
    form: formName(form, its),
    noun: direct ? 'quotation' : 'statement',
    words,
    quoted: direct ? inMarks(oneLine(words), its) : words,
    speaker,
    role: person ? roleOf(person) : null,
    inferred,
    audience,
    occasion,
    toWhom,
    when,
    where,
    event,
    source: source ? describeSource(source) : statement.source,
    locator: describeLocator(statement.locator, its),
    attribution: `${formName(form, its)}: ${who}. ${toWhom}, ${when}, ${where}.`,
  };
}

/**
 * Returns the title of a statement: who said it, and at most `length` characters of how the words begin. A title goes where the
 * form isn't shown beside it (tabs, citations, feeds), so it says which words are reported.
 */
export function statementTitle(
  { people, words }: Pick<Library, 'people' | 'words'>,
  statement: Statement,
  length = titleLength,
): string {
  const name = people.get(statement.speaker)?.name ?? statement.speaker;
  const { titled, asReported } = words.statement;
  return say(statement.form === 'direct' ? titled : asReported, { name, words: beginningOf(statement, words, length) });
}

/** Returns the beginning of its words, in quotation marks if it is a direct quotation. */
export function beginningOf(
  { form, text }: { readonly form?: Form; readonly text: string },
  words: Pick<Words, 'marks'>,
  length: number = titleLength,
): string {
  const first = shorten(text, length);
  return form === 'direct' ? inMarks(typographic(first), words) : first;
}

/** How many characters of the words a title has, so that it fits the tab of a browser and a line of a list. */
const titleLength = 70;
