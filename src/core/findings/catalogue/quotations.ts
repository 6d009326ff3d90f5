import { capital, shorten } from '../../text/wording.ts';
import type { Place } from '../../text/place.ts';
import { attribute, fix, list, named, onLines, recordWithSources, rule, sourceNamed, withFolder } from './rule.ts';

/** The rules for quotations: whether they are the words of their source, and whether they were compared with it. */
export const quotationsRules = {
  'absent-quotation': rule(
    {
      severity: 'error',
      about: 'The words of a direct quotation are not in the text of its source.',
      why: 'Readers take words in quotation marks for exactly what was printed.',
      toFix:
        'Copy the words from the source. In the message, `[-…-]` is what only the quotation has and `{+…+}` is what only the source has. To leave words out, write an ellipsis and `altered=ellipsis`; to change a capital or to add words, use square brackets and `altered=brackets`.',
      fine: 'Quotation marks, dashes and white space may be of another kind than in the source, if `altered=…` says so.',
    },
    (p: {
      source: string;
      difference?: string | undefined;
      nearest?: string | undefined;
      /** What else to do between the braces once the words are the source’s: "set locator=p2 between the braces". */
      besides?: readonly string[] | undefined;
      bracketed?: string | undefined;
      paragraph?: string | undefined;
    }) => ({
      message: p.difference
        ? `The quotation differs from ${p.paragraph ? `${p.paragraph} of ` : ''}${sourceNamed(p.source)}. ${comparison(p.difference, 'It', 'the quotation', 'the source')}`
        : `The quotation is not in ${sourceNamed(p.source)}, and nothing there resembles it.`,
      hint: p.nearest
        ? [
            p.bracketed &&
              `If you changed the first letter on purpose, put it in square brackets, ${p.bracketed.split(/\s/, 1)[0] ?? ''}, and write altered=brackets between the braces of the quotation.`,
            ((hint: string) => (p.bracketed ? `Otherwise ${hint}` : capital(hint)))(
              `${p.besides ? `${p.besides.join(', ')}, and write:` : 'write the words as in the source:'} ${p.nearest}`,
            ),
          ]
            .filter(Boolean)
            .join(' ')
        : 'Copy the words from the source. If they are from another source, write the id of that source between the braces of the quotation: source=…',
    }),
  ),
  'reversed-quotation': rule(
    {
      severity: 'error',
      about: 'An ellipsis or square brackets in a direct quotation leave out or add a negation.',
      why: 'A source that says “There will not be talks” also contains “There will … be talks”, which says the opposite.',
      toFix: 'Include the negation in the quotation.',
      fine: 'An ellipsis may leave out whole sentences that contain a negation.',
    },
    (p: { source: string; mark: string; words: string }) => ({
      message:
        p.mark === p.words
          ? `Words that are added to a quotation must not negate it; found ${p.mark}`
          : `"${p.mark}" ${/\p{L}/u.test(p.mark) ? 'replaces' : 'leaves out'} "${p.words}", so the quotation may say the opposite of ${sourceNamed(p.source)}.`,
      hint:
        p.mark === p.words
          ? `Delete "${p.mark}". Say what it adds in your own words, outside the quotation.`
          : `Include "${p.words}" in the quotation.`,
    }),
  ),
  'stitched-quotation': rule(
    {
      severity: 'error',
      about: 'An ellipsis in a direct quotation joins words from two paragraphs.',
      why: 'Readers take what is around an ellipsis for one train of thought. Words of two paragraphs may be about different things, or answer different questions.',
      toFix: 'Make two quotations, one from each paragraph.',
      fine: 'An ellipsis may leave out sentences within a paragraph. A quotation without an ellipsis may go on in the next paragraph.',
    },
    (p: { source: string; mark: string }) => ({
      message: `The "${p.mark}" in this quotation joins words from two paragraphs of ${sourceNamed(p.source)}.`,
      hint: 'Make two quotations, one from each paragraph.',
    }),
  ),
  'replaced-words': rule(
    {
      severity: 'error',
      about:
        'Square brackets in a direct quotation replace words of the source, or add words that say more than the source does.',
      why: 'Readers take words in brackets for an explanation, neither for a substitute nor for something that the speaker said.',
      toFix:
        'Write the source’s words. If you want to leave them out, put an ellipsis before the brackets and write `altered="ellipsis brackets"`. Say what you want to add in your own words, outside the quotation.',
      fine: 'Brackets may add names, and small words that join others, “[of the]”; name whom a pronoun means, “[Ryabkov]” for “he”; change a capital, “[t]he”; or change an ending, “deviation[s]”.',
    },
    /** `words` are what is replaced; empty if nothing is. */
    (p: { source: string; mark: string; words: string; part: boolean; altered: string }) => ({
      message: p.part
        ? `${p.mark} changes the word next to it into another word; brackets within a word may change only the case of its first letter, or its ending.`
        : p.words === ''
          ? `${p.mark} adds words that ${sourceNamed(p.source)} does not have; brackets may add only names and small words such as "the" or "is".`
          : `${p.mark} replaces "${shorten(p.words, 60)}" in ${sourceNamed(p.source)}; brackets may only explain a pronoun or add words.`,
      hint: p.part
        ? 'Write the word as in the source.'
        : p.words === ''
          ? `Delete "${p.mark}". Say what it adds in your own words, outside the quotation.`
          : `Write the words as in the source. To leave them out, put an ellipsis before the brackets, "… ${p.mark}", and write ${attribute('altered', p.altered)} between the braces of the quotation.`,
    }),
  ),
  'altered-quotation': rule(
    {
      severity: 'error',
      about: 'What `altered=…` says about a direct quotation is not how it differs from its source.',
      why: 'Readers see on the page how a quotation differs from its source. Marks, dashes, white space and omissions may differ only where that is declared.',
      toFix:
        'Copy the words from the source, or declare the difference: `altered=dashes`. Several are separated by spaces: `altered="quotes ellipsis"`. Remove `altered` if nothing differs.',
    },
    (p: {
      source: string;
      /** How the quotation differs from its source, and how it differs according to `altered`. */
      differs: readonly string[];
      marked: readonly string[];
      exact?: string | undefined;
      /** Where its id or, if it has one, its `altered` is written, and how. */
      written: { readonly place: Place; readonly typed: string };
    }) => {
      const right = attribute('altered', p.differs.join(' '));
      const says = `${attribute('altered', p.marked.join(' '))} says that the quotation differs from ${sourceNamed(p.source)} in ${differences(p.marked)}.`;
      if (p.differs.length === 0)
        return {
          message: `${says} In fact it does not differ.`,
          hint: `Remove ${attribute('altered', p.marked.join(' '))} from the braces.`,
          fix: { from: ` ${p.written.typed}`, to: '', exact: true, place: before(p.written.place) },
        };
      const exact = p.exact && `write the words as in the source: ${p.exact}`;
      const declare = `Write ${right} between the braces of the quotation.`;
      return {
        message:
          p.marked.length === 0
            ? `The quotation differs from ${sourceNamed(p.source)} in ${differences(p.differs)}, but no altered=… says so.`
            : `${says} In fact it differs in ${differences(p.differs)}.`,
        hint: !exact
          ? declare
          : p.marked.length === 0
            ? `If the difference is intended, write ${right} between the braces of the quotation. Otherwise ${exact}`
            : `${declare} To quote the source exactly, remove ${attribute('altered', p.marked.join(' '))} and ${exact}`,
        fix: {
          from: p.written.typed,
          to: p.marked.length === 0 ? `${p.written.typed} ${right}` : right,
          exact: true,
          place: p.written.place,
        },
      };
    },
  ),
  'unmarked-quotation': rule(
    {
      severity: 'warning',
      about: 'Words are displayed as somebody’s own, in quotation marks or as a block, but are not annotated as a quotation.',
      why: 'They are not on record: nothing compares them with their source, and readers do not learn who said them and where.',
      toFix: 'Annotate them: `:quote[the words]{#id speaker=ryabkov locator=p2}`.',
      fine: 'Up to six words in quotation marks pass as a phrase within a sentence, and so does the title of a source. The warning can be left for longer words that are not a quotation, such as the name of a treaty.',
    },
    /** `attributes` are what to write between the braces. */
    (p: { form: QuotedForm; source?: string | undefined; paragraph?: string | undefined; attributes: string }) => ({
      message: `These words ${displayed[p.form]} are not annotated as a quotation. ${p.source ? `They are in ${p.paragraph ?? ''} of ${sourceNamed(p.source)}` : 'They cannot be checked, since the text of their source is not available'}.`,
      hint:
        p.form === 'block'
          ? `Put the words, without the >, between an opening and a closing line:${onLines(`:::quote{${p.attributes}}`, '(the words)', ':::')}`
          : `Put the words, without the ${markOf[p.form]}, into :quote[…]{${p.attributes}}`,
    }),
  ),
  'unsourced-quotation': rule(
    {
      severity: 'error',
      about: 'Five or more words in quotation marks, or words in a block quotation, are in no source that the article cites.',
      why: 'Readers take words in quotation marks for exactly what was printed, whether or not they are annotated.',
      toFix: 'Copy the words from the source, or remove the quotation marks and say it in your own words.',
      fine: 'The title of a source may be quoted. Up to four words that no source has are a warning of their own, since they may be a term: `unsourced-phrase`.',
    },
    /** `annotate`: the words of the source are so many that they have to be annotated as well. */
    (p: {
      form: QuotedForm;
      words: string;
      sources: readonly string[];
      annotate: boolean;
      difference?: string;
      inSource?: string;
    }) => ({
      message: notInSources(p),
      hint: p.inSource
        ? `If they are not a quotation, remove the ${markOf[p.form]} and use your own words. If they are from another source, annotate them and name it (${quoteForm(p.form)}{… source=…}). If they are from ${named(p.sources.map(sourceNamed), 'or')}, ${p.annotate ? `annotate them (${quoteForm(p.form)}{…}) and ` : ''}write them as they stand there: ${p.inSource}`
        : `If they are not a quotation, remove the ${markOf[p.form]} and use your own words. If they are, copy them from their source and annotate them: ${quoteForm(p.form)}{#id speaker=… locator=…}`,
    }),
  ),
  'unsourced-phrase': rule(
    {
      severity: 'warning',
      about:
        'Up to four words in quotation marks, or words in italics after a verb of saying, are in no source that the article cites.',
      why: 'In “he called it ‘a total disaster’” readers take three words for what he said, just as they would a sentence. In a headline they are what most readers see.',
      toFix:
        'Copy the words from the source, name the source that has them, or remove the quotation marks and use your own words.',
      fine: 'A name, a title or a term is no quotation. Say so once in the article, `“:term[the long peace]{#the-long-peace}”`, and the check leaves these words alone wherever the article quotes them, also in its headline. Names of people, publishers, sources and events are known already.',
    },
    (p: {
      form: QuotedForm;
      words: string;
      sources: readonly string[];
      inFront: boolean;
      id: string;
      difference?: string;
      inSource?: string;
    }) => ({
      message: notInSources(p),
      hint: `If they are quoted ${p.inSource ? `from ${named(p.sources.map(sourceNamed), 'or')}, write them as they stand there (${p.inSource}); if ` : ''}from another source, ${p.inFront ? 'quote them in the body of the article as well, and name that source' : 'annotate them and name that source'} (:quote[…]{… source=…}).\nIf they are not quoted, remove the ${markOf[p.form]}.\nIf they are a name or a term, ${p.form === 'italics' ? 'write them in quotation marks instead of asterisks and mark them as one' : `mark them as one${p.inFront ? ' where they occur in the body of the article' : ''}, inside the quotation marks`}: “:term[${p.words}]{#${p.id}}”`,
    }),
  ),
  'added-marks': rule(
    {
      severity: 'warning',
      about: 'A reported statement has quotation marks around words that its source prints without them.',
      why: 'In “Ryabkov called the talks ‘tough but businesslike’” readers take three words for his. If the source only reports what he said, they are the source’s words, and every page and card that shows the statement would quote somebody who was not quoted.',
      toFix:
        'Remove the marks. If the very words matter, say whose they are outside the statement: “businesslike” is the commentary’s word.',
      fine: 'A name, a title or a term is no quotation: `“:term[the long peace]{#the-long-peace}”` says so. Words that the source has in quotation marks anywhere, or under the label of a speaker, are not reported, nor are words of a speech, a post or a document.',
    },
    /** `words` are without the comma or full stop that was typed before the closing mark, and `inMarks` with it. */
    (p: { words: string; inMarks: string; source: string; paragraph: string; speaker: string; sentence: string }) => ({
      message: `The quotation marks around "${p.words}" present these words as ${p.speaker}’s own, but ${sourceNamed(p.source)} prints them without quotation marks (${p.paragraph}): "${p.sentence}"`,
      hint: `Remove the quotation marks: ${p.inMarks}`,
    }),
  ),
  'summary-words': rule(
    {
      severity: 'error',
      about:
        'A line of the summary has words in quotation marks that the quotation, statement, claim or note it refers to does not have in quotation marks.',
      why: 'The summary is what most readers see. Words that it quotes must be on record where the line leads, in marks there too.',
      toFix: 'Copy the words from the record, name the record that has them, or remove the marks.',
      fine: 'Words of a direct quotation or an excerpt need no marks in the record: all of them are somebody’s. Names, titles and terms may have marks, as anywhere.',
    },
    (p: { words: string; see: string; kind: string; has: boolean }) => ({
      message: `The summary has "${p.words}" in quotation marks, but the ${p.kind} "${p.see}", to which this line leads, ${p.has ? 'has these words without quotation marks' : 'does not have these words'}.`,
      hint: `If you are not quoting, remove the quotation marks. ${p.has ? '' : 'If the words are wrong, correct them. '}If another record of the article has these words in quotation marks, write its id: see: …`,
    }),
  ),
  'changed-quotation': rule(
    {
      severity: 'error',
      about:
        'A direct quotation has changed since it was compared with its source, and the text of the source is not available to compare it again.',
      why: 'A mistake in a quotation is found in this way even on a computer that does not have the sources.',
      toFix:
        'Undo the change. If it is intended, set `SOURCES_DIR` to the folder of the source texts and run `npm run check -- --record`.',
      comparesRecord: 'change',
    },
    (p: Change & { autocorrected?: { readonly put: string; readonly typed: string } | undefined }) => ({
      message: `${changedSince(p)}.`,
      hint: p.autocorrected
        ? `Write ${visible(p.autocorrected.typed)} instead of ${visible(p.autocorrected.put)}. A word processor may have changed that.`
        : `If you did not mean to change it, undo the change. If you did, compare the quotation again: ${withFolder('SOURCES_DIR', 'npm run check -- --record', `the folder that contains ${p.source}.txt`)}`,
    }),
  ),
  'rechecked-quotation': rule(
    {
      severity: 'error',
      about: 'A direct quotation has changed since it was compared with its source, and the new version is in the source too.',
      why: 'Nobody has confirmed the change. A shortened quotation, for one, is still in its source and may say something else.',
      toFix:
        'Undo the change. If it is intended, add a correction to the front matter (if readers could have been misled), then run `npm run check -- --record`.',
      comparesRecord: 'renewable',
    },
    (p: Change) => ({
      message: `${changedSince(p)}. The new wording is also found in the source, but nobody has confirmed the change.`,
      hint: `If you did not mean to change it, undo the change. If you did, ${record}`,
    }),
  ),
  'changed-attribution': rule(
    {
      severity: 'error',
      about: 'A direct quotation is attributed to another person than when it was recorded.',
      why: 'Readers may have cited it under the first name. The record says whose words they are, so no source text is needed to notice.',
      toFix:
        'Restore the speaker. If the change is intended, add a correction (if readers could have been misled), then run `npm run check -- --record`.',
      fine: 'A person’s file may get another name, if it lists the old id under `formerly`.',
      comparesRecord: 'renewable',
    },
    (p: { was: string; speaker: string; source: string; checked: string }) => ({
      message: `The speaker of this quotation is now "${p.speaker}". On ${p.checked}, when the quotation was compared with ${sourceNamed(p.source)}, it was "${p.was}".`,
      hint: `If you did not mean to change the speaker, write speaker=${p.was} again. If you did, ${record}`,
    }),
  ),
  'wrong-locator': rule(
    {
      severity: 'error',
      about: 'A locator names a paragraph that the source does not have, or not the one that contains the quotation.',
      why: 'Readers look the words up there.',
      toFix:
        'Correct the number: `locator=p2`. If the text has blank lines, they separate its paragraphs. If not, each line is a paragraph.',
    },
    (p: {
      source: string;
      paragraph: string;
      actual?: { paragraph: string; locator: string } | undefined;
      count: number;
      /** The locator as it is written, if the words are in one place of the source only. */
      typed?: string | undefined;
    }) => ({
      message: p.actual
        ? `The quotation is in ${p.actual.paragraph} of ${sourceNamed(p.source)}, not in ${p.paragraph}.`
        : `${capital(sourceNamed(p.source))} has no ${p.paragraph}; it has only ${p.count === 1 ? 'one paragraph' : `${p.count} paragraphs`}.`,
      hint: p.actual
        ? `Write locator=${p.actual.locator}`
        : 'Find the paragraph in the source (the first is p1) and correct the number.',
      fix: p.typed === undefined ? undefined : fix(`locator=${p.typed}`, p.actual && `locator=${p.actual.locator}`, 'exactly'),
    }),
  ),
  'unverified-quotation': rule(
    {
      severity: 'warning',
      about: 'Direct quotations were never compared with their source, and its text is not available.',
      why: 'The page tells readers that these quotations have not been checked.',
      toFix:
        'Save the text of the source as `<source-id>.txt`, set `SOURCES_DIR` to its folder and run `npm run check -- --record`.',
      fine: 'The warning can be left while the text of a source cannot be had.',
      needsSoundContent: true,
    },
    (p: { source: string; ids: readonly string[] }) => ({
      message: `${quotationsNamed(p.ids)} ${p.ids.length === 1 ? 'has' : 'have'} never been compared with ${p.ids.length === 1 ? 'its' : 'their'} source, "${p.source}".`,
      hint: `Save the text of the source as ${p.source}.txt, then run: ${recordWithSources}`,
    }),
  ),
  'missing-sources': rule(
    {
      severity: 'warning',
      about: 'The folder that `SOURCES_DIR` names does not exist.',
      why: 'Quotations are then compared only with `record.json`, so a check without findings says less than it seems to.',
      toFix: 'Set `SOURCES_DIR` to the folder that contains the texts of the sources, each as `<source-id>.txt`, or unset it.',
    },
    (p: { folder: string }) => ({
      message: `The folder "${p.folder}", which the environment variable SOURCES_DIR names, does not exist, so quotations are not compared with the texts of their sources.`,
      hint: `If you have these texts (<source-id>.txt), run: ${withFolder('SOURCES_DIR', 'npm run check', 'the folder of the texts')}\nIf you do not, check without them: SOURCES_DIR= npm run check`,
    }),
  ),
  'missing-text': rule(
    {
      severity: 'error',
      about: 'The text of a source that is quoted is not available, although `REQUIRE_SOURCES` is set.',
      why: 'With `REQUIRE_SOURCES=1` nothing is published that was not compared with the sources themselves. The record alone is not enough then.',
      toFix:
        'Save the text of the source as `<source-id>.txt` and set `SOURCES_DIR` to its folder, or check without `REQUIRE_SOURCES`.',
      comparesRecord: 'change',
    },
    (p: { source: string; ids: readonly string[] }) => ({
      message: `${quotationsNamed(p.ids)} could not be compared with ${sourceNamed(p.source)}: the text of the source is not available. This is an error because the environment variable REQUIRE_SOURCES is set.`,
      hint: `Save the text of the source as ${p.source}.txt, and check again: ${withFolder('SOURCES_DIR', 'npm run check', 'its folder')}\nTo check without the text, run: REQUIRE_SOURCES=0 npm run check`,
    }),
  ),
  'changed-source': rule(
    {
      severity: 'warning',
      about: 'The text of a source has changed since quotations were compared with it.',
      why: 'A quotation that was in the old text need not be in the new one, so each is compared again.',
      toFix: 'Find out why the text changed, then run `npm run check -- --record`.',
    },
    (p: { source: string; found: string; recorded: string; ids: readonly string[] }) => ({
      message: `The text of ${sourceNamed(p.source)} (${p.source}.txt) has changed since ${quotationsNamed(p.ids, 'the')} ${p.ids.length === 1 ? 'was' : 'were'} compared with it (the SHA-256 of the text now begins with ${p.found.slice(0, 8)}, not ${p.recorded.slice(0, 8)}).`,
      hint: 'Find out why the text changed. If the new text is wrong, restore the earlier one. If it is right, run npm run check -- --record',
    }),
  ),
  'altered-source': rule(
    {
      severity: 'error',
      about: 'The text of a source is not the one that `sha256` in the source’s file identifies.',
      why: 'Somebody could change a quotation and the text of its source together. Then only `sha256`, which is computed from the text, shows that the text was altered.',
      toFix:
        'Restore the archived text. If the new text is right, for example because the publisher corrected it, write its new `sha256` into the file: whoever reviews the change then sees it.',
    },
    (p: { source: string; found: string; declared: string; where: 'text' | 'record' }) => ({
      message: `This line does not match the text of ${sourceNamed(p.source)} ${p.where === 'text' ? `(${p.source}.txt)` : 'that quotations were compared with, according to record.json'}: the SHA-256 of the text begins with ${p.found.slice(0, 8)}, not ${p.declared.slice(0, 8)}.`,
      hint: `${p.where === 'text' ? 'If the text should not have changed, restore the earlier one.' : 'If record.json should not have changed, restore the earlier one.'} If the present text is the right one, write sha256: ${p.found}`,
    }),
  ),
  'unsealed-source': rule(
    {
      severity: 'warning',
      about: 'Quotations were compared with a source whose file does not name its text by `sha256`.',
      why: '`sha256` is computed from the text. With it, whoever reviews a change to the text sees it in the file of the source, and not only in `record.json`, which a command writes.',
      toFix: 'Run `npm run check -- --record`, which adds the line, or add it by hand.',
      needsSoundContent: true,
    },
    (p: { sha256: string }) => ({
      message:
        'The line "sha256" is missing. It identifies the text that quotations were compared with, so that a change to the text is noticed.',
      hint: `Run "npm run check -- --record", which adds the line, or add it yourself: sha256: ${p.sha256}`,
    }),
  ),
  'stale-record': rule(
    {
      severity: 'warning',
      about: '`record.json` does not contain the content as it is now.',
      why: 'Where the texts of the sources are not available, the check knows only what `record.json` contains. Later changes are noticed only of words that are recorded there.',
      toFix: 'Run `npm run check -- --record`.',
      needsSoundContent: true,
    },
    (p: { lacks: string; unseen?: boolean }) => ({
      message: `record.json does not yet ${p.lacks}${p.unseen ? ', so changes to them would not be noticed' : ''}.`,
      hint: 'Run this command, which adds it: npm run check -- --record',
    }),
  ),
} as const;

/** How a quotation differs from what is on record. */
interface Change {
  readonly source: string;
  /** The source that it was compared with, and the day in words. */
  readonly compared: string;
  readonly checked: string;
  /** "it has other words". */
  readonly what: string;
}

function changedSince({ compared, checked, what }: Change): string {
  return `The quotation has changed since it was compared with ${sourceNamed(compared)} on ${checked}: ${what}`;
}

/** Names characters that cannot be seen or look like others; any other is shown in quotation marks. */
function visible(characters: string): string {
  return unseen[characters] ?? `"${characters}"`;
}

const unseen: Readonly<Record<string, string>> = {
  '': 'nothing',
  ' ': 'a space',
  '\u00A0': 'a no-break space (U+00A0)',
  '\u202F': 'a narrow no-break space (U+202F)',
  '\u00AD': 'a soft hyphen (U+00AD)',
  '…': 'the single character for an ellipsis (…)',
  '...': 'three full stops (...)',
  '—': 'an em dash (—)',
  '–': 'an en dash (–)',
  '-': 'a hyphen (-)',
  '--': 'two hyphens (--)',
};

/** What to do about a change that was intended, after "If you did,". */
const record =
  'add a correction to the front matter (corrections: …) in case readers could have been misled, then put the change on record: npm run check -- --record';

/** Returns the place of the character before a place on its line. */
function before(place: Place): Place {
  return place.known ? { ...place, column: place.column - 1 } : place;
}

/**
 * Says how words differ from others: in words if they differ in one place, and with the two kinds of brackets if in several.
 *
 * @param they what the words are called at the beginning of a sentence
 */
function comparison(difference: string, they: string, name: string, other: string): string {
  const here = [...difference.matchAll(/\[-(.*?)-\]/g)].map(([, words = '']) => words);
  const there = [...difference.matchAll(/\{\+(.*?)\+\}/g)].map(([, words = '']) => words);
  const isOne = here.length < 2 && there.length < 2 && (here.length + there.length < 2 || difference.includes('-]{+'));
  const quoted = ([words = '']: readonly string[]): string => `"${shorten(words.trim(), 60)}"`;
  if (!isOne) return `Here [-…-] is what only ${name} has, and {+…+} what only ${other} has: ${difference}`;
  const [typed, right] = [quoted(here), quoted(there)];
  if (there.length === 0) return `${they} has ${typed}, which ${other} does not have: ${difference}`;
  return here.length > 0
    ? `${they} has ${typed} where ${other} has ${right}: ${difference}`
    : `${they} lacks ${right}, which ${other} has: ${difference}`;
}

function notInSources(p: { form: QuotedForm; words: string; sources: readonly string[]; difference?: string }): string {
  const sources = named(p.sources.map(sourceNamed), 'or');
  const message = `"${shorten(p.words, 60)}" is ${displayed[p.form]}, but`;
  if (p.difference === undefined) return `${message} ${sources} has neither these words nor similar ones.`;
  return `${message} not in ${sources}. ${comparison(p.difference, 'The article', 'the article', 'the nearest passage')}`;
}

/** Words for how a quotation differs from its source, after "in", by the values of `altered`. */
function differences(altered: readonly string[]): string {
  return named(altered.map((one) => differing[one] ?? one));
}

const differing: Readonly<Record<string, string>> = {
  quotes: 'its quotation marks',
  dashes: 'its dashes',
  spaces: 'its spaces or line breaks',
  composition: 'the form of its accented letters',
  unseen: 'invisible or look-alike characters',
  ellipsis: 'the words that it leaves out (…)',
  brackets: 'the words that it adds ([…])',
};

/** How words are displayed as somebody’s own. */
const displayed = { marks: 'in quotation marks', block: 'in a block quotation', italics: 'in italics' } as const;

/** How words are displayed as somebody’s own: in quotation marks, as a block, or in italics after a verb of saying. */
export type QuotedForm = keyof typeof displayed;

/** What to remove if they are not. */
const markOf = { marks: 'quotation marks', block: '>', italics: 'asterisks' } as const;

/** Returns how words in this form are annotated, up to the braces. */
function quoteForm(form: QuotedForm): string {
  return form === 'block' ? ':::quote' : ':quote[…]';
}

/** Returns 'The quotation "so-far"' or '2 quotations ("so-far", "sound")'. */
function quotationsNamed(ids: readonly string[], the: 'The' | 'the' = 'The'): string {
  const names = ids.map((id) => `"${id}"`);
  return ids.length === 1 ? `${the} quotation ${names.join('')}` : `${ids.length} quotations (${list(names, 6)})`;
}
