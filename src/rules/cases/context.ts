import type { Case } from './case.ts';
import { article, quote } from './sound-site.ts';
import { print, recordOf, sha256, wordsOf } from './source-at-hand.ts';

/** A report whose second paragraph is this one: its words are somebody’s own only within quotation marks. */
function report(paragraph: string): Readonly<Record<string, string>> {
  return {
    'sources/commentary.yml':
      'publisher: InfoRos\ndescription: Commentary\ndate: 2022-01-11?\nurl: https://example.org/commentary\n',
    '../sources/commentary.txt': textWith(paragraph),
  };
}

function textWith(paragraph: string): string {
  return `They met for dinner.\n${paragraph}\nThey parted late.\n`;
}

/** The record of one quotation from that report, as `npm run check -- --record` writes it. */
function recorded(paragraph: string, words: string, attribution: 'named' | 'reading'): Readonly<Record<string, string>> {
  const text = textWith(paragraph);
  const start = text.indexOf(words);
  const end = start + words.length;
  const [prefix, suffix] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 32)];
  const entry = { sha256: sha256(words), attribution, start, end, prefix, suffix };
  return { 'record.json': recordOf({ 'no-deviations': entry }, {}, {}, text) };
}

const sherman = { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' };
const attributes = '#no-deviations speaker=ryabkov locator=p2';

/** A table as an editor writes it, resting on these sources. */
function table(sources: string, rows: string): string {
  return `:::table{#costs caption="What it costs, 2022" sources="${sources}"}\n${rows}:::\n`;
}

const unlikely = 'Ryabkov said: “The talks may fail in the end.”';
const claimed = 'Ryabkov said: “They claim that we agreed to the plan.”';
const silent = 'Wendy Sherman said little. “There will be no deviations.” The room fell silent.';

/** Cases of the rules in core/findings/catalogue/context.ts. */
export const contextCases: readonly Case[] = [
  {
    rule: 'quoted-narration',
    name: 'the source’s own words',
    example: true,
    file: 'articles/more.md',
    content: article(quote(attributes, 'Moscow will keep to the plan.')),
    with: report('Ryabkov said little. Moscow will keep to the plan.'),
    at: [10, 1],
    message:
      'Paragraph 2 of source "commentary" does not have these words in quotation marks. They are the source’s own: "Moscow will keep to the plan."',
    hint: 'Quote only what the source has in quotation marks. If the source reports what somebody said, write :said[…] instead; if it is the source’s own view, write :claim[…]',
  },
  {
    rule: 'quoted-narration',
    name: 'words quoted and not quoted',
    file: 'articles/more.md',
    content: article(quote(attributes, 'There will be no deviations,” he said.')),
    with: report('“There will be no deviations,” he said.'),
    at: [10, 1],
    message:
      'Paragraph 2 of source "commentary" does not have all of these words in quotation marks. These are the source’s own: "he said."',
    hint: 'Quote only what the source has in quotation marks. If the source reports what somebody said, write :said[…] instead; if it is the source’s own view, write :claim[…]',
  },
  {
    rule: 'cut-quotation',
    name: 'a denial',
    example: true,
    file: 'articles/more.md',
    content: article(`Ryabkov promised to :quote[deviate from the plan]{${attributes}}.\n`),
    with: report('“Moscow will not deviate from the plan,” Ryabkov said.'),
    at: [9, 28],
    message:
      'The quotation leaves out a negation ("not"). The sentence in source "commentary" reads: "Moscow will not deviate from the plan,"',
    hint: 'Quote more of the sentence, with "not" and what belongs to it.',
  },
  {
    rule: 'cut-quotation',
    name: 'a condition',
    example: true,
    file: 'articles/more.md',
    content: article(quote(attributes, 'We will sign')),
    with: report('“We will sign if they do,” Ryabkov said.'),
    at: [10, 1],
    message:
      'The quotation leaves out a condition ("if"). The sentence in source "commentary" reads: "We will sign if they do,"',
    hint: 'Quote more of the sentence, with "if" and what belongs to it.',
  },
  {
    rule: 'cut-quotation',
    name: 'a question',
    file: 'articles/more.md',
    content: article(quote(attributes, 'Should we sign this')),
    with: report('“Should we sign this?” Ryabkov asked.'),
    at: [10, 1],
    message:
      'The quotation leaves out the question mark ("?"). The sentence in source "commentary" reads: "Should we sign this?"',
    hint: 'Quote more of the sentence, with "?" and what belongs to it.',
  },
  {
    rule: 'cut-quotation',
    name: 'the source says that it was not said',
    example: true,
    file: 'articles/more.md',
    content: article(`Ryabkov’s was :quote[a plan without deviations]{${attributes}}.\n`),
    with: report('Ryabkov denied that it was “a plan without deviations”.'),
    at: [9, 22],
    message:
      'In source "commentary" these words are denied ("denied that it was"), and the quotation leaves that out. The sentence there reads: "Ryabkov denied that it was “a plan without deviations”."',
    hint: 'Replace the quotation with a reported statement that includes the denial: :said[… denied that …]{#id speaker=… locator=…}',
  },
  {
    rule: 'clipped-quotation',
    name: 'a word of doubt',
    example: true,
    file: 'articles/more.md',
    content: article(`The talks, Ryabkov said, would :quote[fail in the end.]{${attributes}}\n`),
    with: { ...report(unlikely), ...recorded(unlikely, 'fail in the end.', 'named') },
    at: [9, 39],
    message:
      'The quotation leaves out a word of doubt ("may"), which may change its meaning. The sentence in source "commentary" reads: "The talks may fail in the end."',
    hint: 'If "may" is about the quoted words, include it in the quotation. If not, leave the quotation as it is.',
  },
  {
    rule: 'clipped-quotation',
    name: 'a part of its sentence',
    file: 'articles/more.md',
    content: article(quote(attributes, 'we agreed to the plan.')),
    with: { ...report(claimed), ...recorded(claimed, 'we agreed to the plan.', 'named') },
    at: [10, 1],
    message:
      'The quotation leaves out part of its sentence ("They claim"), which may change its meaning. The sentence in source "commentary" reads: "They claim that we agreed to the plan."',
    hint: 'If "They claim" is about the quoted words, include it in the quotation. If not, leave the quotation as it is.',
  },
  {
    rule: 'other-speaker',
    name: 'named beside the words',
    example: true,
    file: 'articles/more.md',
    content: article(`[Wendy Sherman](person:sherman) came.\n\n${quote(attributes)}`),
    with: { ...report('“There will be no deviations.” Wendy Sherman said.'), ...sherman },
    at: [11, 25],
    message:
      'According to source "commentary", these are the words of Wendy Sherman, not of Sergei Ryabkov. The source reads: "“There will be no deviations.” Wendy Sherman said."',
    hint: 'If "Wendy Sherman" is another name of Sergei Ryabkov, add it to "aliases" in people/ryabkov.yml. Otherwise write the id of Wendy Sherman: speaker=sherman',
  },
  {
    rule: 'other-speaker',
    name: 'in the label of a transcript',
    example: true,
    file: 'articles/more.md',
    content: article(quote(attributes)),
    with: {
      ...report('MR PRICE: There will be no deviations.'),
      'sources/commentary.yml':
        'publisher: InfoRos\ndescription: Commentary\nkind: transcript\nurl: https://example.org/commentary\n',
    },
    at: [9, 25],
    message:
      'According to source "commentary", these are the words of MR PRICE, not of Sergei Ryabkov. The source reads: "MR PRICE:"',
    hint: 'If "MR PRICE" is another name of Sergei Ryabkov, add it to "aliases" in people/ryabkov.yml. Otherwise write the id of MR PRICE: speaker=…',
  },
  {
    rule: 'other-speaker',
    name: 'somebody whom the speaker quotes',
    file: 'articles/more.md',
    content: article(quote(attributes)),
    with: report('“My father used to say: ‘There will be no deviations.’ I agree with him,” Ryabkov said.'),
    at: [9, 25],
    message:
      'In source "commentary", Sergei Ryabkov quotes these words as somebody else’s. The source reads: "My father used to say: ‘There will be no deviations.’"',
    hint: 'To keep speaker=ryabkov here, quote more of the sentence, so that readers see whose words these are. Otherwise write the id of the person whom Sergei Ryabkov quotes: speaker=…',
  },
  {
    rule: 'unclear-speaker',
    name: 'only somebody else is named',
    example: true,
    file: 'articles/more.md',
    content: article(`[Wendy Sherman](person:sherman) came.\n\n${quote(attributes)}`),
    with: { ...report(silent), ...sherman, ...recorded(silent, 'There will be no deviations.', 'reading') },
    at: [11, 25],
    message:
      'Source "commentary" does not say that these are the words of Sergei Ryabkov, and it names Wendy Sherman next to them: "Wendy Sherman said little."',
    hint: 'If they are Wendy Sherman’s words, write speaker=sherman here. If you can tell that they are Sergei Ryabkov’s, say how: inferred="…"',
  },
  {
    rule: 'moved-words',
    name: 'two ids have changed places',
    example: true,
    file: 'articles/more.md',
    content: article(
      ':said[Ryabkov came]{#left speaker=ryabkov locator=p1} and :said[he left]{#came speaker=ryabkov locator=p1}.\n',
    ),
    with: {
      'record.json': recordOf({}, { more: wordsOf('', { texts: { came: print('Ryabkov came'), left: print('he left') } }) }),
    },
    at: [9, 7],
    message: 'The ids "left" and "came" have been swapped: the words of each were published under the other.',
    hint: 'Swap the two ids back.',
  },
  {
    rule: 'moved-words',
    name: 'a row of ids has slipped',
    example: true,
    file: 'articles/more.md',
    content: article(
      ':said[Ryabkov dined]{#came speaker=ryabkov locator=p1} and :said[he came]{#left speaker=ryabkov locator=p1}.\n',
    ),
    with: {
      'record.json': recordOf({}, { more: wordsOf('', { texts: { came: print('he came'), left: print('he left') } }) }),
    },
    at: [9, 66],
    message: 'These words have the id "left" now, but they were published under the id "came".',
    hint: 'Write #came here again. If other words have the id "came" now, give them the id under which they were published, or a new one if they never were.',
  },
  {
    rule: 'unsupported-detail',
    name: 'another number',
    example: true,
    file: 'articles/more.md',
    content: article('So :said[80 diplomats came, Ryabkov said]{#eighty-came speaker=ryabkov locator=p2}.\n'),
    with: report('Ryabkov said that 18 diplomats had come.'),
    at: [9, 10],
    message: '"80" is not in paragraph 2 of source "commentary", which reads: "Ryabkov said that 18 diplomats had come."',
    hint: 'If "80" is in another paragraph of the source, correct locator=p2; otherwise correct "80".',
  },
  {
    rule: 'unsupported-detail',
    name: 'a number and a name',
    file: 'articles/more.md',
    content: article(':claim[They met 3 times in Vienna, it says]{#met-in-vienna locator=p2}.\n'),
    with: report('They met twice in Geneva.'),
    at: [9, 8],
    message: '"3" and "Vienna" are not in paragraph 2 of source "commentary", which reads: "They met twice in Geneva."',
    hint: 'If "3" and "Vienna" are in another paragraph of the source, correct locator=p2; otherwise correct "3" and "Vienna".',
  },
  {
    rule: 'unsupported-detail',
    name: 'the sample of a figure',
    file: 'articles/more.md',
    content: article(
      ':figure[80 per cent were against it, the commentary says]{#against-it value="80 per cent" sample="1,004 adults" locator=p2}.\n',
    ),
    with: report('Of 1,400 adults, 80% were against it.'),
    at: [9, 9],
    message: '"1004" is not in paragraph 2 of source "commentary", which reads: "Of 1,400 adults, 80% were against it."',
    hint: 'If "1004" is in another paragraph of the source, correct locator=p2; otherwise correct "1004".',
  },
  {
    rule: 'unsupported-number',
    name: 'a digit too many',
    example: true,
    file: 'articles/more.md',
    content: article(table('commentary p2', '| Quay | Cost |\n| --- | ---: |\n| North | 381 |\n| South | 41 |\n')),
    with: report('The north quay will cost 38 million, the south quay 41 million.'),
    at: [12, 1],
    message:
      '"381" is not in the source of this table (commentary p2), which reads: "The north quay will cost 38 million, the south quay 41 million."',
    hint: 'Correct "381" in the table, or name the source and paragraph that have it between the braces of the table (sources="…"). If you worked out the number yourself, say so there, e.g. basis="our count"',
  },
  {
    rule: 'unsupported-number',
    name: 'a decimal in another language',
    example: true,
    file: 'articles/more.md',
    content: article(table('commentary p2', '| Talks | Hours | People |\n| --- | ---: | ---: |\n| Geneva | 7.6 | 1,200 |\n')),
    with: {
      ...report('Die Gespräche dauerten 7,5 Stunden; 1.200 Menschen kamen.'),
      'sources/commentary.yml':
        'publisher: InfoRos\ndescription: Commentary\nlanguage: de\ndate: 2022-01-11?\nurl: https://example.org/commentary\n',
    },
    at: [12, 1],
    message:
      '"7.6" is not in the source of this table (commentary p2), which reads: "Die Gespräche dauerten 7,5 Stunden; 1.200 Menschen kamen."',
    hint: 'Correct "7.6" in the table, or name the source and paragraph that have it between the braces of the table (sources="…"). If you worked out the number yourself, say so there, e.g. basis="our count"',
  },
  {
    rule: 'unsupported-number',
    name: 'in another paragraph only',
    file: 'articles/more.md',
    content: article(table('commentary p1', '| Quay | Cost |\n| --- | ---: |\n| North | 38 |\n')),
    with: report('The north quay will cost 38 million.'),
    at: [12, 1],
    message: '"38" is not in the source of this table (commentary p1), which reads: "They met for dinner."',
    hint: 'Correct "38" in the table, or name the source and paragraph that have it between the braces of the table (sources="…"). If you worked out the number yourself, say so there, e.g. basis="our count"',
  },
  {
    rule: 'exchanged-numbers',
    name: 'in a statement',
    example: true,
    file: 'articles/more.md',
    content: article(
      `So :said[the north quay would cost 41 million and the south quay 38 million, Ryabkov said]{${attributes}}.\n`,
    ),
    with: report('Ryabkov said that the north quay would cost 38 million, the south quay 41 million.'),
    at: [9, 10],
    message:
      '"41" and "38" seem to have been swapped; the source reads: "Ryabkov said that the north quay would cost 38 million, the south quay 41 million."',
    hint: 'Write "38" where "41" is, and vice versa.',
  },
  {
    rule: 'exchanged-numbers',
    name: 'in a table with a basis',
    file: 'articles/more.md',
    content: article(
      table(
        'commentary p2',
        '| Quay | Cost | Both |\n| --- | ---: | ---: |\n| North | 41 | 79 |\n| South | 38 | 79 |\n',
      ).replace('sources=', 'basis="our sum" sources='),
    ),
    with: report('The north quay will cost 38 million, the south quay 41 million.'),
    at: [10, 1],
    message:
      '"41" and "38" seem to have been swapped; the source reads: "The north quay will cost 38 million, the south quay 41 million."',
    hint: 'Write "38" where "41" is, and vice versa.',
  },
  {
    rule: 'unsupported-circumstance',
    name: 'another day',
    example: true,
    file: 'articles/more.md',
    content: article(`So :said[all went to plan, Ryabkov said]{${attributes} on=2022-01-09 known-from=commentary}.\n`),
    with: report('On 10 January Ryabkov said that all went to plan.'),
    at: [9, 84],
    message:
      'known-from=commentary says that on=2022-01-09 is from source "commentary", but it is not there. The text reads: "They met for dinner. On 10 January Ryabkov said that all went to plan. They parted late."',
    hint: 'If the day is from another source, write the id of that source (known-from=…). Otherwise correct on=2022-01-09',
  },
  {
    rule: 'unsupported-circumstance',
    name: 'another place',
    file: 'articles/more.md',
    content: article(`So :said[all went to plan, Ryabkov said]{${attributes} at=Vienna known-from="commentary p2"}.\n`),
    with: report('In Geneva Ryabkov said that all went to plan.'),
    at: [9, 84],
    message:
      'known-from="commentary p2" says that at=Vienna is from source "commentary", but it is not there. The text reads: "In Geneva Ryabkov said that all went to plan."',
    hint: 'If the place is from another source, write the id of that source (known-from=…). Otherwise correct at=Vienna',
  },
  {
    rule: 'stronger-than-source',
    name: 'may and will',
    example: true,
    file: 'articles/more.md',
    content: article(':said[Ryabkov said that talks will be held]{#will-be-held speaker=ryabkov locator=p2}.\n'),
    with: report('Ryabkov said that talks might be held.'),
    at: [9, 7],
    message:
      'These words say "will", but paragraph 2 of source "commentary" says only "might": "Ryabkov said that talks might be held."',
    hint: 'If both are about the same thing, write "might" or words to that effect. If not, leave the words as they are.',
  },
  {
    rule: 'stronger-than-source',
    name: 'some and all',
    example: true,
    file: 'articles/more.md',
    content: article(':claim[All diplomats agreed, it says]{#all-agreed locator=p2}.\n'),
    with: report('Some diplomats agreed.'),
    at: [9, 8],
    message: 'These words say "All", but paragraph 2 of source "commentary" says only "Some": "Some diplomats agreed."',
    hint: 'If both are about the same thing, write "Some" or words to that effect. If not, leave the words as they are.',
  },
  {
    rule: 'exchanged-records',
    name: 'two events',
    example: true,
    found: 'events/lunch.yml',
    file: 'events/dinner.yml',
    content: 'title: Lunch\ndate: 2022-01-09\ncity: Geneva\nsources: [commentary p2]\n',
    with: {
      'events/lunch.yml': 'title: Dinner\ndate: 2022-01-09\ncity: Geneva\nsources: [commentary p2]\n',
      'articles/more.md': article('They had :event[a meal]{ref=lunch} before.\n'),
      'record.json': recordOf(
        {},
        {},
        {
          events: {
            dinner: 'title=Dinner · date=2022-01-09 · city=Geneva · sources=commentary p2',
            lunch: 'title=Lunch · date=2022-01-09 · city=Geneva · sources=commentary p2',
          },
        },
      ),
    },
    message: 'The contents of this file and of content/events/dinner.yml have been swapped.',
    hint: 'Restore both files from version control. To change an id, rename the file instead, and add the old id to it: formerly: [the-old-id]',
  },
];
