import { describeDate } from '../dates/edtf-date.ts';
import { isolated } from '../text/language.ts';
import { capital, oneLine, sentence, shorten, typographic } from '../text/wording.ts';
import type { Library } from './archive.ts';
import { describeLocator } from './citation.ts';
import { formName, isVerbatim } from './form.ts';
import { roleAfterName, roleOf } from './person.ts';
import { qualifiedName, qualifiersOf, type Qualifiers } from './qualifiers.ts';
import { describeSource, isolatedTitle, postBy } from './source.ts';
import { speakerOf, type Statement, type Translation } from './statement.ts';
import { languageName } from '../words/language-name.ts';
import { inMarks, say } from '../words/say.ts';
import type { Words } from '../words/en.ts';

/**
 * Who said what to whom, when, where and in what form, in the words that readers see. Pages, cards, feeds, search results and
 * the rest choose from these parts and put them in order; none of them words a part itself. A part that no source gives is null, and
 * one line names all that readers would miss.
 */
export interface StatementDescription {
  /** "Direct quotation", "Reported statement" or "Excerpt of a document". */
  readonly form: string;
  /** The same where the words are shown in translation only: "Translated quotation". */
  readonly formShown: string;
  /** What it is called in a sentence about it: "Link to this quotation". */
  readonly noun: 'quotation' | 'statement' | 'excerpt';
  /** The words as they are displayed, without quotation marks around them; a blank line divides paragraphs. */
  readonly words: string;
  /** The same on one line, in running text, where direct words need their quotation marks. */
  readonly quoted: string;
  /** The words in translation, if there is one. */
  readonly translation: TranslationDescription | null;
  /** The speaker's name; of an excerpt, the title of its document. */
  readonly speaker: string;
  /** Their office or role; null for a body whose role is just `body`. Of an excerpt, who issued the document. */
  readonly role: string | null;
  /** "speaker inferred from p9 and p11", where the source names none. */
  readonly inferred: string | null;
  /** "as quoted by Sergei Ryabkov", where the words are known from whoever quotes them. */
  readonly quotedBy: string | null;
  /** Both of these, as they follow the name of the speaker where the source is named too; null if there is neither. */
  readonly qualifier: string | null;
  /** What must go with the name, the words or the date wherever they are shown. */
  readonly qualifiers: Qualifiers;
  /** "to Channel One"; what was said at an event was said "at his briefing" or "at: Second round of talks". */
  readonly audience: string | null;
  /** "in a post on Telegram", for the words of a post by the speaker. */
  readonly posted: string | null;
  /** "interview". */
  readonly occasion: string | null;
  /** "To Channel One, interview" or "In a post on Telegram". */
  readonly toWhom: string | null;
  /** "on or before 10 January 2022". */
  readonly when: string | null;
  /** The same where nothing else is said of it: "date not given", if no source gives one. */
  readonly dated: string;
  /** "Geneva". */
  readonly where: string | null;
  /** What no source gives of these three: "to whom, where". An excerpt is said to nobody and nowhere, and a post needs no place. */
  readonly missing: string | null;
  /** The same as a line: "not given: to whom, where". */
  readonly notGiven: string | null;
  /** The title of the event at which it was said. */
  readonly event: string | null;
  /** "InfoRos, Two delegations, one marathon". */
  readonly source: string;
  /** "paragraphs 9–12". */
  readonly locator: string;
  /**
   * All of it in two sentences: "Direct quotation: Sergei Ryabkov, Deputy Foreign Minister of Russia (as printed by InfoRos). To
   * Channel One, interview, on or before 10 January 2022; not given: where."
   */
  readonly attribution: string;
}

/** A translation in the words that readers see. */
export interface TranslationDescription {
  /** The translation, as `words`. */
  readonly words: string;
  /** The same on one line and in quotation marks. */
  readonly quoted: string;
  /** "Translation: this site’s". */
  readonly label: string;
  /** What is above the original: "Original: German". */
  readonly original: string;
}

type Records = Pick<Library, 'people' | 'sources' | 'events' | 'words'>;

/** Describes a statement. If a record doesn't exist, its id is used as its name; the missing record is reported elsewhere. */
export function describeStatement(
  statement: Omit<Statement, 'section' | 'before' | 'after'>,
  { people, sources, events, words: its }: Records,
): StatementDescription {
  const { form, text, occasion, language, translation } = statement;
  const person = speakerOf(statement, { people });
  const source = sources.get(statement.source);
  const direct = isVerbatim(form);
  const words = direct ? typographic(text) : sentence(text);
  const speaker = nameOf(statement, { people, sources });
  const inferred = statement.inferred === null ? null : say(its.statement.inferred, { from: statement.inferred });
  const qualifiers = qualifiersOf(statement, { people, sources, words: its });
  const { quotedBy, through } = qualifiers;
  const event = eventOf(statement, { events });
  const audience = audienceInWords(statement.to, event, its);
  const post = postBy(statement.speaker, source);
  // A post is addressed to nobody and is in no place, unless the editor says so.
  const posted = post === undefined ? null : say(its.statement.posted, { platform: post.publisher });
  const excerpt = form === 'excerpt';
  const toWhom = excerpt ? null : capital([audience ?? posted, occasion].filter(Boolean).join(', ')) || null;
  const when = statement.on === null ? null : describeDate(statement.on, its);
  const where = excerpt ? null : statement.at;
  const { fact } = its.statement;
  const absent = [
    audience === null && posted === null && !excerpt && fact.toWhom,
    when === null && fact.when,
    where === null && posted === null && !excerpt && fact.where,
  ].filter((one) => one !== false);
  const missing = absent.length === 0 ? null : absent.join(', ');
  const notGiven = missing === null ? null : say(its.statement.missing, { facts: missing });
  const circumstances = [[toWhom, when, where].filter(Boolean).join(', '), notGiven].filter(Boolean).join('; ');
  const qualifier = [quotedBy, inferred].filter(Boolean).join('; ') || null;
  const issuer = source?.author ?? source?.publisher ?? null;
  // Where a post was is in `toWhom`.
  const remark = [qualifier, posted === null ? through : null].filter(Boolean).join('; ');
  const who = `${speaker}${person ? roleAfterName(person) : ''}${remark === '' ? '' : ` (${remark})`}`;
  return {
    form: formName(form, its),
    formShown: translation ? its.translation[excerpt ? 'excerpt' : 'quotation'] : formName(form, its),
    noun: excerpt ? 'excerpt' : direct ? 'quotation' : 'statement',
    words,
    quoted: direct ? inMarks(isolated(oneLine(words), language, its.language), its) : words,
    translation: translation && describeTranslation(translation, language, its),
    speaker,
    role: excerpt ? issuer : person ? roleOf(person) : null,
    inferred,
    quotedBy,
    qualifier,
    qualifiers,
    audience,
    occasion,
    posted,
    toWhom,
    when,
    dated: describeDate(statement.on, its),
    where,
    missing,
    notGiven,
    event,
    source: source ? describeSource(source) : statement.source,
    locator: describeLocator(statement.locator, its),
    attribution: excerpt
      ? `${formName(form, its)}: ${[[issuer, speaker, when].filter(Boolean).join(', '), notGiven].filter(Boolean).join('; ')}.`
      : `${formName(form, its)}: ${who}. ${capital(circumstances)}.`,
  };
}

/** Returns to whom it was said: what was said at an event was said to those who were there. It is null if no source gives either. */
export function audienceOf(statement: Pick<Statement, 'to' | 'event'>, { events }: Pick<Library, 'events'>): string | null {
  return statement.to ?? eventOf(statement, { events });
}

function eventOf({ event }: Pick<Statement, 'event'>, { events }: Pick<Library, 'events'>): string | null {
  return event === null ? null : (events.get(event)?.title ?? event);
}

/** Says to whom it was said. What was said at an event was said to those who were there; any title goes after a colon, also a sentence. */
function audienceInWords(to: string | null, event: string | null, { statement }: Words): string | null {
  if (to !== null) return say(event === null ? statement.to : statement.at, { audience: to });
  return event === null ? null : say(statement.atEvent, { title: event });
}

/** Returns whose translation it is, after a colon: "this site’s", "NATO". */
export function describeTranslator({ by }: Pick<Translation, 'by'>, { translation }: Pick<Words, 'translation'>): string {
  return by === 'editor' ? translation.site : by;
}

function describeTranslation(translation: Translation, language: string, its: Words): TranslationDescription {
  const words = typographic(translation.text);
  return {
    words,
    quoted: inMarks(isolated(oneLine(words), translation.language, its.language), its),
    label: say(its.translation.by, { by: describeTranslator(translation, its) }),
    original: say(its.translation.original, { language: languageName(language, its) }),
  };
}

/**
 * Returns the title of a statement: who said it, through which source, and at most `length` characters of how the words begin. A title
 * goes where neither form nor source is shown beside it (tabs, citations, feeds), so it has all that must go with the name and the
 * words.
 */
export function statementTitle(records: TitledRecords, statement: Statement, length = titleLength): string {
  const { sentence, name, words } = titleParts(records, statement, length);
  return say(sentence, { name, words });
}

/** What a title is made of: a sentence of the table of words, and what is put into it. */
export interface TitleParts {
  readonly sentence: string;
  readonly name: string;
  /** The beginning of the words, and the language that it is in. */
  readonly words: string;
  readonly language: string;
}

type TitledRecords = Pick<Library, 'people' | 'sources' | 'words'>;

/** Returns the parts of the title of a statement, for pages, which mark the words as the language that they are in. */
export function titleParts({ people, sources, words: its }: TitledRecords, statement: Statement, length: number): TitleParts {
  const qualifiers = qualifiersOf(statement, { people, sources, words: its });
  const name = qualifiedName(nameOf(statement, { people, sources }), qualifiers);
  return {
    sentence: its.statement.titled,
    name: [name, qualifiers.translated].filter(Boolean).join(', '),
    words: beginningOf(statement, its, length),
    language: (statement.translation ?? statement).language,
  };
}

/** Returns the name of the speaker; of an excerpt, the title of its document. */
function nameOf(
  statement: Pick<Statement, 'speaker' | 'source'>,
  { people, sources }: Pick<Library, 'people' | 'sources'>,
): string {
  if (statement.speaker !== null) return people.get(statement.speaker)?.name ?? statement.speaker;
  const source = sources.get(statement.source);
  return source ? isolatedTitle(source) : statement.source;
}

/** Something whose words begin somehow; only a statement has a form, a language and a translation. */
type Beginning = { readonly text: string } & Partial<Pick<Statement, 'form' | 'language' | 'translation'>>;

/** Returns the beginning of its words, in translation if there is one; in quotation marks if they are the source's own. */
export function beginningOf(
  { form, text, language, translation }: Beginning,
  words: Pick<Words, 'marks' | 'language'>,
  length: number = titleLength,
): string {
  const first = shorten(translation?.text ?? text, length);
  const isolate = (shown: string): string =>
    isolated(shown, translation?.language ?? language ?? words.language, words.language);
  return isVerbatim(form) ? inMarks(isolate(typographic(first)), words) : isolate(first);
}

/** How many characters of the words a title has, so that it fits the tab of a browser and a line of a list. */
const titleLength = 70;
