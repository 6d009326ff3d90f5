import type { Case } from './case.ts';
import { article } from './sound-site.ts';
import { print, recordOf, wordsOf } from './source-at-hand.ts';

/** Cases of the rules in core/rules/corrections.ts. */
export const correctionsCases: readonly Case[] = [
  {
    rule: 'uncorrected-change',
    file: 'articles/more.md',
    content: article('Text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.') }) },
    at: [9, 1],
    message:
      'Expected the words of the introduction as they were recorded on 25 November 2026, found others, and neither a correction nor a later "updated".',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    file: 'articles/more.md',
    content: article('Text.\n\n## The plan {#the-plan}\n\nSound.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('Text.', { 'the-plan': ['The plan', 'Unsound.'].map(print) }) }) },
    at: [13, 1],
    message:
      'Expected the words of the section "the-plan" as they were recorded on 25 November 2026, found others, and neither a correction nor a later "updated".',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record',
  },
  {
    rule: 'updated-before-published',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-22'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend one of the two.',
  },
  {
    rule: 'correction-date',
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections:', '  - on: 2026-11-22', '    text: There was no text.'),
    at: [9, 5],
    message: 'Expected a day on or after 2026-11-23, when the article was published; found 2026-11-22.',
    hint: 'Mend the day of the correction.',
  },
  {
    rule: 'correction-date',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24', 'corrections: [{on: 2026-11-25, text: There was no text.}]'),
    at: [8, 1],
    message: 'Expected "updated" to be on or after 2026-11-25, the day of this correction; found 2026-11-24.',
    hint: 'Write updated: 2026-11-25',
  },
];
