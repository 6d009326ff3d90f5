import type { Case } from './case.ts';
import { article } from './sound-site.ts';
import { print, recordOf, talksOnRecord, wordsOf } from './source-at-hand.ts';

/** Cases of the rules in core/rules/corrections.ts. */
export const correctionsCases: readonly Case[] = [
  {
    rule: 'uncorrected-change',
    name: '',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.') }) },
    at: [9, 1],
    message: 'Expected the words of the introduction as recorded on 25 November 2026; found others, and no later correction.',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: '',
    file: 'articles/more.md',
    content: article(
      'Text.\n\n## The plan {#the-plan}\n\nSound.\n',
      'updated: 2026-11-26',
      'corrections: [{on: 2026-11-26, text: It is no text.}]',
    ),
    with: {
      'record.json': recordOf(
        {},
        {
          more: wordsOf('Text.', {
            updated: '2026-11-26',
            corrections: ['2026-11-26: It is no text.'],
            sections: { 'the-plan': ['The plan', 'Unsound.'].map(print) },
          }),
        },
      ),
    },
    at: [15, 1],
    message:
      'Expected the words of the section "the-plan" as recorded on 25 November 2026; found others, and no later correction.',
    hint: 'Tell readers in the front matter: add to its corrections: {on: 2026-11-25, text: What was wrong and what is right.}. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: '',
    file: 'articles/more.md',
    content: article('Text.\n\nMore text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('Text.') }) },
    at: [11, 1],
    message:
      'Expected the words of the introduction as recorded on 25 November 2026; found more, and neither a later "updated" nor a correction.',
    hint: 'Tell readers in the front matter: updated: 2026-11-25. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: '',
    file: 'articles/more.md',
    content: article('So :said[he was content, Ryabkov said]{#content-with-it speaker=ryabkov at=Vienna locator=p2}.\n'),
    with: {
      'record.json': recordOf(
        {},
        {
          more: wordsOf('So he was content, Ryabkov said.', {
            attributions: { 'content-with-it': 'speaker=ryabkov · at=Geneva · source=commentary · locator=p2' },
          }),
        },
      ),
    },
    at: [9, 73],
    message:
      'Expected the attribution of "content-with-it" as recorded on 25 November 2026, at=Geneva; found at=Vienna, and no later correction.',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: '',
    file: 'people/ryabkov.yml',
    content: 'name: Sergei Ryabkov\nrole: Foreign Minister of Russia\nside: russia\n',
    with: {
      'record.json': recordOf(
        {},
        { talks: talksOnRecord },
        { people: { ryabkov: 'name=Sergei Ryabkov · role=Deputy Foreign Minister of Russia · side=russia' } },
      ),
    },
    at: [2, 1],
    message:
      'Expected what articles show of ryabkov as recorded on 25 November 2026, role=Deputy Foreign Minister of Russia; found role=Foreign Minister of Russia, and no later correction.',
    hint: 'Tell readers in the front matter of talks: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record',
  },
  {
    rule: 'updated-before-published',
    name: '',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-22'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend one of the two.',
  },
  {
    rule: 'correction-date',
    name: '',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections:', '  - on: 2026-11-22', '    text: There was no text.'),
    at: [9, 5],
    message: 'Expected a day on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend the day of the correction.',
  },
  {
    rule: 'correction-date',
    name: '',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24', 'corrections: [{on: 2026-11-25, text: There was no text.}]'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-25, the day of this correction; found 2026-11-24.',
    hint: 'Write updated: 2026-11-25',
  },
];
