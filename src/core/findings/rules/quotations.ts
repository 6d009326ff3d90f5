import { capital, shorten } from '../../text/wording.ts';
import { attribute, list, rule } from './rule.ts';

/** Rules of quotations: whether they are the words of their source, and who compared them. */
export const quotationsRules = {
  'absent-quotation': rule(
    {
      severity: 'error',
      about: 'The words of a direct quotation are not in its source.',
      why: 'Readers take what stands in quotation marks for what was printed, word for word.',
      toFix: '',
    },
    (p: {
      source: string;
      difference?: string | undefined;
      nearest?: string | undefined;
      bracketed?: string | undefined;
      paragraph?: string | undefined;
    }) => ({
      message: p.difference
        ? `Expected the words of the quotation in the text of ${p.source}, found this in ${p.paragraph ?? 'it'}: ${p.difference}`
        : `Expected the words of the quotation in the text of ${p.source}, found nothing like them.`,
      hint: p.nearest
        ? `Write it as the source has it: ${p.nearest}${p.bracketed ? ` Or mark the letter as yours: write ${p.bracketed} and add altered=brackets between the braces.` : ''}`
        : 'Copy the words from the source; if they are in another one, name it between the braces: source=…',
    }),
  ),
  'reversed-quotation': rule(
    {
      severity: 'error',
      about: 'An ellipsis or square brackets in a direct quotation leave out or put in a word that denies.',
      why: '“There will … be talks” is in a source that says “There will not be talks”, and says the opposite.',
      toFix: '',
    },
    (p: { source: string; mark: string; words: string }) => ({
      message:
        p.mark === p.words
          ? `Expected nothing that denies to be put into the quotation, found ${p.mark}.`
          : `Expected nothing that denies to be left out of a sentence that is quoted, found that ${p.mark} stands for "${p.words}" in the text of ${p.source}.`,
      hint:
        p.mark === p.words
          ? 'Take it out, and say it in your own words outside the quotation.'
          : `Quote "${p.words}" with what it denies, or make two quotations of it.`,
    }),
  ),
  'replaced-words': rule(
    {
      severity: 'error',
      about: 'Square brackets in a direct quotation stand in the place of words that they don’t explain.',
      why: 'Brackets put words in; of the source’s they stand only for a word that points, as “[Ryabkov]” for “he”, for a capital, “[t]he”, or for an ending, “deviation[s]”.',
      toFix: '',
    },
    (p: { source: string; mark: string; words: string }) => ({
      message: p.words
        ? `Expected ${p.mark} to stand for nothing in the text of ${p.source}, or for "he", "it" and the like, a capital or an ending; found that it stands for "${shorten(p.words, 60)}".`
        : `Expected ${p.mark} to be a word of its own, or to change a capital or an ending of the word beside it, found that it makes another word of it.`,
      hint: p.words
        ? `Write it as the source has it; or mark by an ellipsis that words are left out: … ${p.mark} and altered="ellipsis brackets" between the braces.`
        : 'Write the word as the source has it.',
    }),
  ),
  'altered-quotation': rule(
    {
      severity: 'error',
      about: 'A direct quotation differs from its source in what may differ, and is not marked so; or is marked and does not.',
      why: 'Quotation marks, dashes, spaces and what an editor left out may differ only where the editor says so.',
      toFix: '',
    },
    (p: { source: string; differs: string; marked: string; mark: string; exact?: string | undefined }) => ({
      message: `Expected the quotation to differ from the text of ${p.source} in ${p.marked || 'nothing'}, found that it differs in ${p.differs || 'nothing'}.`,
      hint: [
        p.exact && `Write it as the source has it: ${p.exact}`,
        p.mark === ''
          ? 'Remove altered=… between the braces.'
          : `${p.exact ? 'Or say that it is altered' : 'Say that it is altered'}: ${p.marked ? 'write' : 'add'} ${attribute('altered', p.mark)} between the braces${p.marked ? ', instead of what is there' : ''}.`,
      ]
        .filter(Boolean)
        .join(' '),
    }),
  ),
  'unmarked-quotation': rule(
    {
      severity: 'warning',
      about: 'Words are shown as somebody’s own, in quotation marks or in a block, without an annotation.',
      why: 'They are on no record, nobody compares them with their source, and no reader learns who said them where. Up to six words in quotation marks are let pass, as a phrase that a sentence quotes on the way; so are titles of sources.',
      toFix: '',
    },
    (p: { form: 'marks' | 'block'; source?: string | undefined; locator?: string | undefined; example: string }) => ({
      message: `Expected words ${shownIn[p.form]} to be annotated as a quotation, found none; ${p.source ? `they are in ${p.locator ?? ''} of ${p.source}` : 'the text of their source is not at hand'}.`,
      hint: `Put them, without the ${p.form === 'marks' ? 'marks' : '>'}, into ${p.example}`,
    }),
  ),
  'unsourced-quotation': rule(
    {
      severity: 'error',
      about: 'Five words or more in quotation marks, or a block of words, are in no source that the article cites.',
      why: 'What stands in quotation marks is taken for what was printed, word for word, whether or not it is annotated.',
      toFix: '',
    },
    (p: { form: 'marks' | 'block'; sources: readonly string[]; difference?: string; nearest?: string }) => ({
      message: `Expected words ${shownIn[p.form]} to be in the text of ${list(p.sources)}, found ${p.difference ? `this: ${p.difference}` : 'nothing like them.'}`,
      hint: p.nearest
        ? `Write it as the source has it: ${p.nearest}`
        : `Take ${p.form === 'marks' ? 'the quotation marks' : 'the >'} off and say it in your own words; or copy the words from a source and annotate them: :quote[…]{#id speaker=… locator=…}`,
    }),
  ),
  'changed-quotation': rule(
    {
      severity: 'error',
      about:
        'A direct quotation is not as it was when it was compared with its source, and the text of the source is not at hand.',
      why: 'So a slip in a quotation is found on a machine that has no sources too.',
      toFix: '',
      comparesRecord: 'change',
    },
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}.`,
      hint: `Take the change back; or set SOURCES_DIR to the folder that holds ${p.source}.txt, so that it is compared again, and run npm run check -- --record`,
    }),
  ),
  'rechecked-quotation': rule(
    {
      severity: 'error',
      about:
        'A direct quotation is not as it was when it was compared with its source; it is in the source, but nobody has said that the change is meant.',
      why: 'A shortened quotation is still in its source and may say something else.',
      toFix: '',
      comparesRecord: 'renewable',
    },
    (p: { source: string; checked: string; what: string }) => ({
      message: `Expected the quotation as it was compared with ${p.source} on ${p.checked}, found ${p.what}; as it is now it is in the source too.`,
      hint: 'Take the change back; or, if it is meant, write a correction where readers could have been misled, and record it: npm run check -- --record',
    }),
  ),
  'changed-attribution': rule(
    {
      severity: 'error',
      about: 'A direct quotation is given to somebody else than when it was recorded.',
      why: 'No text of a source is needed to see that: whose words they are is on record.',
      toFix: '',
      comparesRecord: 'renewable',
    },
    (p: { was: string; speaker: string; source: string; checked: string }) => ({
      message: `Expected the quotation to be of ${p.was}, as it was when it was compared with ${p.source} on ${p.checked}; found ${p.speaker}.`,
      hint: `Take the change back: speaker=${p.was}; or, if it is meant, write a correction where readers could have been misled, and record it: npm run check -- --record`,
    }),
  ),
  'wrong-locator': rule(
    {
      severity: 'error',
      about: 'A locator names a paragraph that the source does not have, or not the one in which the quotation is.',
      why: 'Readers are sent there to look it up.',
      toFix: '',
    },
    (p: { source: string; locator: string; actual?: string | undefined; paragraphs: number }) => ({
      message: p.actual
        ? `Expected the quotation at ${p.locator} of ${p.source}, found it at ${p.actual}.`
        : `Expected one of the paragraphs p1 to p${p.paragraphs} of ${p.source}, found ${p.locator}.`,
      hint: p.actual ? `Write locator=${p.actual}` : 'Count the paragraphs of the source again; p1 is the first.',
    }),
  ),
  'unverified-quotation': rule(
    {
      severity: 'warning',
      about: 'Direct quotations were never compared with their source, whose text is not at hand.',
      why: 'Readers are told so.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { source: string; ids: readonly string[] }) => ({
      message: `Expected ${quotations(p.ids)} from ${p.source} to have been compared with its text, cannot check: ${list(p.ids, 6)}.`,
      hint: `Put the text into a folder as ${p.source}.txt, set SOURCES_DIR to that folder, and run npm run check -- --record`,
    }),
  ),
  'missing-sources': rule(
    {
      severity: 'warning',
      about: 'SOURCES_DIR names a folder that is not there.',
      why: 'Nothing is compared with texts that are not found, and what isn’t said would pass for checked.',
      toFix: '',
    },
    () => ({
      message: 'Expected the folder that SOURCES_DIR names, found none: quotations are compared with the record alone.',
      hint: 'Set SOURCES_DIR to the folder that holds <source-id>.txt, or leave it unset.',
    }),
  ),
  'changed-source': rule(
    {
      severity: 'warning',
      about: 'The text of a source is not the one that quotations were compared with.',
      why: 'What was verified against the old text is not thereby verified against the new one.',
      toFix: '',
    },
    (p: { source: string; recorded: string; found: string; ids: readonly string[] }) => ({
      message: `Expected the text of ${p.source} whose SHA-256 begins with ${p.recorded.slice(0, 8)}, found one that begins with ${p.found.slice(0, 8)}. ${capital(quotations(p.ids))} from it ${p.ids.length === 1 ? 'was' : 'were'} compared again now.`,
      hint: 'Look at why the text changed; then record what was compared: npm run check -- --record',
    }),
  ),
  'stale-record': rule(
    {
      severity: 'warning',
      about: 'What was compared, or published, or changed with a correction, is not on record yet.',
      why: 'A clone without the sources knows only what is on record, and a later change is noticed only of words that are.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: { what: string; unseen?: boolean }) => ({
      message: `Expected record.json to hold ${p.what}, found that it does not${p.unseen ? ': a later change of them would not be noticed' : ''}.`,
      hint: 'Record it: npm run check -- --record',
    }),
  ),
} as const;

/** How words are shown as somebody's own. */
const shownIn = { marks: 'in quotation marks', block: 'in a block of their own' } as const;

/** "the quotation", "4 quotations". */
function quotations(ids: readonly string[]): string {
  return ids.length === 1 ? 'the quotation' : `${ids.length} quotations`;
}
