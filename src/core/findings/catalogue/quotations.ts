import { capital, shorten } from '../../text/wording.ts';
import { attribute, list, rule, sourceNamed } from './rule.ts';

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
      /** What else to do between the braces once the words are the source’s: "set locator=p2". */
      besides?: readonly string[] | undefined;
      bracketed?: string | undefined;
      paragraph?: string | undefined;
    }) => ({
      message: p.difference
        ? `The quotation differs from the text of ${sourceNamed(p.source)}${p.paragraph ? `, ${p.paragraph}` : ''}: ${p.difference}`
        : `The quotation is not in the text of ${sourceNamed(p.source)}, and nothing there resembles it.`,
      hint: p.nearest
        ? [
            p.besides
              ? `Write "${p.nearest}"${p.besides.length > 1 ? ', ' : ' and '}${p.besides.join(' and ')} between the braces.`
              : `Write it as in the source: ${p.nearest}`,
            p.bracketed && `Or mark the changed letter: write "${p.bracketed}", with altered=brackets between the braces.`,
          ]
            .filter(Boolean)
            .join(' ')
        : 'Copy the words from the source, or name the source that has them between the braces: source=…',
    }),
  ),
  'reversed-quotation': rule(
    {
      severity: 'error',
      about: 'An ellipsis or square brackets in a direct quotation leave out or add a negation.',
      why: 'A source that says “There will not be talks” also contains “There will … be talks”, which says the opposite.',
      toFix:
        'Include the negation in the quotation, or make two quotations, one before and one after the part that is left out.',
      fine: 'An ellipsis may leave out whole sentences that contain a negation.',
    },
    (p: { source: string; mark: string; words: string }) => ({
      message:
        p.mark === p.words
          ? `Words that are added to a quotation must not negate it; found ${p.mark}`
          : `The "${p.mark}" takes the place of "${p.words}" in the text of ${sourceNamed(p.source)}, so the quotation may say the opposite.`,
      hint:
        p.mark === p.words
          ? 'Remove the brackets, and say it in your own words outside the quotation.'
          : `Include "${p.words}" in the quotation, or split the quotation in two there.`,
    }),
  ),
  'stitched-quotation': rule(
    {
      severity: 'error',
      about: 'An ellipsis in a direct quotation joins words of two paragraphs.',
      why: 'Readers take what is around an ellipsis for one train of thought. Words of two paragraphs may be about different things, or answer different questions.',
      toFix: 'Make two quotations, one from each paragraph.',
      fine: 'An ellipsis may leave out sentences within a paragraph. A quotation without an ellipsis may go on in the next paragraph.',
    },
    (p: { source: string; mark: string }) => ({
      message: `The "${p.mark}" in this quotation joins words of two paragraphs of ${sourceNamed(p.source)}.`,
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
        ? `${p.mark} changes the word next to it into another word; brackets in a word may only change a capital or an ending.`
        : p.words === ''
          ? `${p.mark} adds words that the text of ${sourceNamed(p.source)} does not have; brackets may only add names and small words such as "the" or "is".`
          : `${p.mark} replaces "${shorten(p.words, 60)}" in the text of ${sourceNamed(p.source)}; brackets may only add words or explain a pronoun.`,
      hint: p.part
        ? 'Write the word as in the source.'
        : p.words === ''
          ? 'Remove the brackets, and say it in your own words outside the quotation.'
          : `Write the words as in the source. Or show that words are left out: type an ellipsis before the brackets, "… ${p.mark}", and write ${attribute('altered', p.altered)} between the braces.`,
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
    (p: { source: string; differs: string; marked: string; mark: string; exact?: string | undefined }) => ({
      message: !p.differs
        ? `According to "altered", the quotation and its source differ in their ${p.marked}, but they do not differ.`
        : p.marked
          ? `According to "altered", what differs from the text of ${sourceNamed(p.source)} is: ${p.marked}. In fact it is: ${p.differs}.`
          : `The quotation differs from the text of ${sourceNamed(p.source)} in this: ${p.differs}. It is not marked as altered.`,
      hint: [
        p.exact && `${p.marked && p.mark ? 'Remove altered=… and write' : 'Write'} the words as in the source: ${p.exact}`,
        p.mark === ''
          ? 'Remove altered=… from the braces.'
          : `${p.exact ? 'Or keep your words and ' : ''}${p.marked ? 'write' : 'add'} ${attribute('altered', p.mark)} between the braces.`,
      ]
        .filter(Boolean)
        .map((one) => capital(one || ''))
        .join(' '),
    }),
  ),
  'unmarked-quotation': rule(
    {
      severity: 'warning',
      about: 'Words are displayed as somebody’s own, in quotation marks or as a block, but are not annotated as a quotation.',
      why: 'They are not on record: nothing compares them with their source, and readers do not learn who said them and where.',
      toFix: 'Annotate them: `:quote[the words]{#id speaker=ryabkov locator=p2}`.',
      fine: 'Up to six words in quotation marks pass as a phrase within a sentence, and so does the title of a source. The warning can be left for longer words that are not a quotation, such as the name of a treaty.',
    },
    (p: { form: QuotedForm; source?: string | undefined; paragraph?: string | undefined; example: string }) => ({
      message: `${capital(these[p.form])} are not annotated as a quotation; ${p.source ? `they are in ${p.paragraph ?? ''} of ${sourceNamed(p.source)}` : 'they cannot be checked, since the text of their source is not available'}.`,
      hint: `Put them, without the ${markOf[p.form]}, into ${p.example}`,
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
    (p: { form: QuotedForm; sources: readonly string[]; difference?: string; inSource?: string }) => ({
      message: `${capital(these[p.form])} are not in the text of ${list(p.sources.map(sourceNamed))}${p.difference ? `. The nearest passage differs: ${p.difference}` : ', and nothing there resembles them.'}`,
      hint: p.inSource
        ? `Write them as in the source: ${p.inSource}`
        : `Remove the ${markOf[p.form]} and use your own words; or copy the words from a source and annotate them: :quote[…]{#id speaker=… locator=…}`,
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
      message: `${capital(these[p.form])} are not in the text of ${list(p.sources.map(sourceNamed))}${p.difference ? `. The nearest passage differs: ${p.difference}` : ', and nothing there resembles them.'}`,
      hint: `If they are a name or a term, say so${p.inFront ? ' in the body' : ''}: “:term[${p.words}]{#${p.id}}”. Otherwise ${p.inSource ? `write them as in the source: ${p.inSource}` : 'use your own words, without quotation marks'}`,
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
    (p: { words: string; source: string; paragraph: string; speaker: string; sentence: string }) => ({
      message: `The marks around "${p.words}" make these words ${p.speaker}’s, but ${sourceNamed(p.source)} has them without marks (${p.paragraph}): "${p.sentence}"`,
      hint: `Remove the marks: ${p.words}`,
    }),
  ),
  'summary-words': rule(
    {
      severity: 'error',
      about: 'A line of the summary has words in quotation marks that the record it names does not have so.',
      why: 'The summary is what most readers see. Words that it quotes must be on record where the line leads, in marks there too.',
      toFix: 'Copy the words from the record, name the record that has them, or remove the marks.',
      fine: 'Words of a direct quotation or an excerpt need no marks in the record: all of them are somebody’s. Names, titles and terms may have marks, as anywhere.',
    },
    (p: { words: string; see: string; has: boolean }) => ({
      message: `The summary has "${p.words}" in quotation marks; "${p.see}", which the line names, has ${p.has ? 'these words without marks' : 'no such words'}.`,
      hint: 'Remove the marks, or name the record that quotes these words: see: …',
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
        ? `It was recorded with ${named(p.autocorrected.typed)} instead of ${named(p.autocorrected.put)}; a word processor may have changed that. Undo it.`
        : `Undo the change. Or, if it is intended, set SOURCES_DIR to the folder that contains ${p.source}.txt and run npm run check -- --record, which compares the quotation again.`,
    }),
  ),
  'rechecked-quotation': rule(
    {
      severity: 'error',
      about: 'A direct quotation has changed since it was compared with its source, and the new version is in the source too.',
      why: 'Nobody has confirmed the change. A shortened quotation, for one, is still in its source and may say something else.',
      toFix:
        'Undo the change. If it is intended, first add a correction to the front matter if readers could have been misled, then run `npm run check -- --record`.',
      comparesRecord: 'renewable',
    },
    (p: Change) => ({
      message: `${changedSince(p)}. The source has the new wording too, but nobody has confirmed the change.`,
      hint: `If you did not mean to change it, restore the earlier words from version control. If you did, ${correctAndRecord}`,
    }),
  ),
  'changed-attribution': rule(
    {
      severity: 'error',
      about: 'A direct quotation is attributed to another person than when it was recorded.',
      why: 'Readers may have cited it under the first name. The record says whose words they are, so no source text is needed to notice.',
      toFix:
        'Restore the speaker. If the change is intended, add a correction where readers could have been misled, then run `npm run check -- --record`.',
      fine: 'A person’s file may get another name, if it lists the old id under `formerly`.',
      comparesRecord: 'renewable',
    },
    (p: { was: string; speaker: string; source: string; checked: string }) => ({
      message: `The speaker of this quotation is "${p.speaker}", but was "${p.was}" when it was compared with ${sourceNamed(p.source)} on ${p.checked}.`,
      hint: `Write speaker=${p.was}. If "${p.speaker}" is right, ${correctAndRecord}`,
    }),
  ),
  'wrong-locator': rule(
    {
      severity: 'error',
      about: 'A locator names a paragraph that the source does not have, or not the one that contains the quotation.',
      why: 'Readers look the words up there.',
      toFix:
        'Correct the number: `locator=p2`. Paragraphs of a text that has blank lines are what is between them; of other texts each line is one.',
    },
    (p: { source: string; paragraph: string; actual?: { paragraph: string; locator: string } | undefined; count: number }) => ({
      message: p.actual
        ? `The quotation is in ${p.actual.paragraph} of ${sourceNamed(p.source)}, not in ${p.paragraph}.`
        : `${capital(sourceNamed(p.source))} has no ${p.paragraph}; it has only ${p.count === 1 ? 'one' : p.count}.`,
      hint: p.actual ? `Write locator=${p.actual.locator}` : 'Count the paragraphs of the source again; the first is p1.',
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
      message: `${capital(quotations(p.ids))} from ${sourceNamed(p.source)} ${p.ids.length === 1 ? 'has' : 'have'} never been compared with its text: ${list(p.ids, 6)}.`,
      hint: `Save the text as ${p.source}.txt, set SOURCES_DIR to its folder and run npm run check -- --record`,
    }),
  ),
  'missing-sources': rule(
    {
      severity: 'warning',
      about: 'The folder that `SOURCES_DIR` names does not exist.',
      why: 'Quotations are then compared only with the record, so a check without findings says less than it seems to.',
      toFix: 'Set `SOURCES_DIR` to the folder that contains the texts of the sources, each as `<source-id>.txt`, or unset it.',
    },
    () => ({
      message: 'The folder that SOURCES_DIR names does not exist; quotations are compared only with the record.',
      hint: 'Set SOURCES_DIR to the folder that contains the source texts (<source-id>.txt), or unset it.',
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
      message: `REQUIRE_SOURCES is set, but the text of ${sourceNamed(p.source)} is not available, so ${quotations(p.ids)} from it ${p.ids.length === 1 ? 'was' : 'were'} not compared: ${list(p.ids, 6)}.`,
      hint: `Save the text as ${p.source}.txt and set SOURCES_DIR to its folder, or unset REQUIRE_SOURCES.`,
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
      message: `The text of ${sourceNamed(p.source)} has changed since it was recorded: its digest (SHA-256) begins with ${p.found.slice(0, 8)}, not ${p.recorded.slice(0, 8)}. ${capital(quotations(p.ids))} from it ${p.ids.length === 1 ? 'was' : 'were'} compared with the new text; what no longer matches has a finding of its own.`,
      hint: 'Find out why the text changed, then run npm run check -- --record',
    }),
  ),
  'altered-source': rule(
    {
      severity: 'error',
      about: 'The archived text of a source, or the one on record, is not the one that the source’s file names by `sha256`.',
      why: 'A quotation and the text that vouches for it can be changed together; then only the digest in the source’s own file tells that the archive was altered.',
      toFix:
        'Restore the archived text. If the new text is right, for example because the publisher corrected it, write its digest into the file: whoever reviews the change then sees it.',
    },
    (p: { source: string; found: string; declared: string; where: 'text' | 'record' }) => ({
      message: `The ${p.where === 'text' ? 'archived text' : 'recorded text'} of ${sourceNamed(p.source)} is not the one that "sha256" identifies: its digest (SHA-256) begins with ${p.found.slice(0, 8)}, not ${p.declared.slice(0, 8)}.`,
      hint: `Restore the earlier text. Only if the new text is the right one, change this line to sha256: ${p.found}`,
    }),
  ),
  'unsealed-source': rule(
    {
      severity: 'warning',
      about: 'Quotations were compared with a source whose file does not name its text by `sha256`.',
      why: 'The digest in the source’s own file shows a change of the archived text as a change of the source, and not only in a file that a machine writes.',
      toFix: 'Run `npm run check -- --record`, which adds the line, or add it by hand.',
      needsSoundContent: true,
    },
    (p: { sha256: string }) => ({
      message: 'This file has no "sha256", the digest by which the check knows the text that it compared quotations with.',
      hint: `Run npm run check -- --record, which adds it, or add it yourself: sha256: ${p.sha256}`,
    }),
  ),
  'stale-record': rule(
    {
      severity: 'warning',
      about: 'The record (`record.json`) does not contain the content as it is now.',
      why: 'A copy of the content without the sources knows only what is on record, and only for recorded words is a later change noticed.',
      toFix: 'Run `npm run check -- --record`.',
      needsSoundContent: true,
    },
    (p: { what: string; unseen?: boolean }) => ({
      message: `record.json does not contain ${p.what}${p.unseen ? '; later changes to them would not be noticed' : ''}.`,
      hint: 'Run npm run check -- --record',
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

/** Names a character that cannot be seen; any other is shown. */
function named(characters: string): string {
  return unseen[characters] ?? characters;
}

const unseen: Readonly<Record<string, string>> = {
  '': 'nothing',
  ' ': 'a space',
  '\u00A0': 'a no-break space (U+00A0)',
  '\u202F': 'a narrow no-break space (U+202F)',
  '\u00AD': 'a soft hyphen (U+00AD)',
};

const correctAndRecord =
  'run npm run check -- --record; if readers could have been misled, first add a correction to the front matter';

/** Words that are displayed as somebody’s own. */
const these = {
  marks: 'these words in quotation marks',
  block: 'these words in a block quotation',
  italics: 'these words in italics',
} as const;

/** How words are displayed as somebody’s own: in quotation marks, as a block, or in italics after a verb of saying. */
export type QuotedForm = keyof typeof these;

/** What to remove if they are not. */
const markOf = { marks: 'quotation marks', block: '>', italics: 'asterisks' } as const;

/** Returns "the quotation" or "4 quotations". */
function quotations(ids: readonly string[]): string {
  return ids.length === 1 ? 'the quotation' : `${ids.length} quotations`;
}
