import { expect, it } from 'vitest';
import { articleText, findingsOf } from '../../tests/archive-of.ts';

const text =
  'They met for dinner, late.\n“There will be no deviations at all.” he said.\nThe plan is sound, and it has been.\n';
const other = { 'sources/other.yml': 'publisher: ANSA\ntitle: The plan of the two sides\nurl: https://example.org/other\n' };

/** What is found in an article that says this, with the text of its principal source available. */
async function said(body: string, texts: Readonly<Record<string, string>> = { commentary: text }): Promise<string[]> {
  const findings = await findingsOf({ ...other, 'articles/more.md': articleText(body) }, texts);
  return findings
    .filter(({ ruleId }) => /^un(?:sourced|marked)-/.test(ruleId))
    .map(({ ruleId, message, hint, place }) => `${place.known ? place.column : 0} ${ruleId} ${message} ${hint}`);
}

it.each([
  ['four that are in the source', 'He said “will be no deviations”.'],
  ['a phrase with other capitals and a mark', 'So “They Met.”'],
  ['a name', 'He is “Ryabkov”, of “InfoRos”.'],
  ['a declared term', 'It was “:term[the long peace]{#long}”. Again “the long peace”.'],
  ['a term with its marks', 'It was :term[“the long peace”]{#long}.'],
  ['italics without a verb of saying', 'It was *not at all* so.'],
  ['italics that are in the source', 'He called it *sound*.'],
  ['five that are in the source, a phrase in passing', 'He said “met for dinner, late”.'],
  ['six that are in the source', 'He said “There will be no deviations at”.'],
  ['with a comma of the sentence after them', '“There will be no deviations at,” he said.'],
  ['a word of the headline of a source that the article cites', 'It is “the plan”, says [a report](source:other).'],
  ['the title of a source, in whatever case', 'It is in “the plan of the Two Sides ”.'],
])('%s: nothing', async (_name, body) => expect(await said(body)).toEqual([]));

it.each([
  [
    'seven that are in the source should be annotated, with their source',
    'He said “There will be no deviations at all.”',
    /^9 unmarked-quotation .*\. They are in paragraph 2 of source "commentary"\. .*:quote\[…\]\{#there-will-be speaker=… locator=p2\}/,
  ],
  [
    'five that are in no source are an error, with the nearest passage',
    'He said “there shall be no deviations”.',
    /^9 unsourced-quotation .*not in source "commentary"\. Here \[-…-\] is what only the article has, .*: \[-there-\]\{\+There\+\} \[-shall-\]\{\+will\+\} be no deviations If they are not a quotation, .*: There will be no deviations$/,
  ],
  [
    'five that resemble nothing in it',
    'He said “we are going home now”.',
    /^9 unsourced-quotation .* has neither these words nor similar ones\./,
  ],
  ['words are whole words', 'He said “hey met for dinner, lat”.', /^9 unsourced-quotation /],
  ['an ellipsis does not excuse them', 'He said “There will be … deviations at all”.', /^9 unsourced-quotation /],
  ['a block, however short', '> Met for dinner.', /^1 unsourced-quotation "Met for dinner." is in a block quotation, /],
  [
    'a block that is in the source',
    '> They met for dinner',
    /^1 unmarked-quotation .* They are in paragraph 1 of source "commentary"/,
  ],
])('%s', async (_name, body, finding) => expect(await said(body)).toEqual([expect.stringMatching(finding)]));

it('looks in the other sources that the article cites, and names the one', async () => {
  const note = 'Talks.\n\n:::note{#note-talks on=Talks sources=other}\nIt says “we go on and on and on today”.\n:::';
  const found = await said(note, { commentary: text, other: 'Well: we go on and on and on today.\n' });
  expect(found).toEqual([
    expect.stringMatching(/unmarked-quotation .*in paragraph 1 of source "other"\. .*speaker=… source=other locator=p1\}/),
  ]);
});

it('accepts short words if not all of the cited texts are available, but no long ones', async () => {
  const note = (words: string): string =>
    `Talks.\n\n:::note{#note-talks on=Talks sources="other, commentary"}\n“${words}”.\n:::`;
  expect(await said(note('we never met at all'))).toEqual([]);
  expect(await said(note('we never met at all in these days'))).toEqual([
    expect.stringMatching(
      /unmarked-quotation .*cannot be checked, .* not available\. .*:quote\[…\]\{#we-never-met speaker=… locator=…\}/,
    ),
  ]);
});

it.each([
  [
    'three words that are in no source, with the nearest passage',
    'He called it “no deviation at all”.',
    /^14 unsourced-phrase "no deviation at all" is in quotation marks, but not in .*: no \[-deviation-\]\{\+deviations\+\} at all If they are quoted from source .*, write them .* \(no deviations at all\); if from another source, [^]*“:term\[no deviation at all\]\{#no-deviation-at-all\}”$/,
  ],
  [
    'a word, in a heading',
    '## The “fiasco” {#end}',
    /^8 unsourced-phrase .* has neither these words nor similar ones\. [^]* remove the quotation marks\./,
  ],
  [
    'italics after a verb of saying',
    'He called it *a total disaster*.',
    /^14 unsourced-phrase "a total disaster" is in italics, /,
  ],
])('%s: a warning', async (_name, body, finding) => expect(await said(body)).toEqual([expect.stringMatching(finding)]));

it('looks in the front matter too, and once for each phrase', async () => {
  const article = articleText('It was a “total disaster”.').replace('headline: Talks', 'headline: A “total disaster”');
  const findings = await findingsOf({ 'articles/more.md': article }, { commentary: text });
  expect(
    findings.map(({ ruleId, place }) => [ruleId, place.known && place.line]).filter(([rule]) => /phrase/.test(String(rule))),
  ).toEqual([['unsourced-phrase', 2]]);
});

it('compares with all sources that an article cites if it has no principal one', async () => {
  const files = (body: string): Record<string, string> => ({
    ...other,
    'articles/more.md': articleText(`[${body}](source:other), [it](source:commentary) says.`).replace(/^source: .*\n/m, ''),
  });
  const texts = { commentary: text, other: 'All of it was settled before the dinner.' };
  expect(await findingsOf(files('“was settled before the dinner”'), texts)).toEqual([]);
  const [found] = await findingsOf(files('“was spoilt before the dinner”'), texts);
  expect(found).toMatchObject({ ruleId: 'unsourced-quotation' });
});
