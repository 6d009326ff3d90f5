import { dayOf, daysApart } from '../../core/dates/days.ts';
import type { Case } from './case.ts';
import { article } from './sound-site.ts';
import { print, recordOf, talksOnRecord, wordsOf } from './source-at-hand.ts';

/** Cases of the rules in core/findings/catalogue/corrections.ts. */
export const correctionsCases: readonly Case[] = [
  {
    rule: 'uncorrected-change',
    name: 'the introduction',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.') }) },
    at: [9, 1],
    message: 'The introduction has changed since it was recorded on 25 November 2026, and no correction says so.',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'a section of an article with corrections',
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
    message: 'The section "the-plan" has changed since it was recorded on 25 November 2026, and no correction says so.',
    hint: 'Tell readers in the front matter: under corrections, add {on: 2026-11-25, text: What was wrong and what is right.}. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'a paragraph added',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n\nMore text.\n'),
    with: { 'record.json': recordOf({}, { more: wordsOf('Text.') }) },
    at: [11, 1],
    message:
      'The introduction has been extended since it was recorded on 25 November 2026, and neither "updated" nor a correction says so.',
    hint: 'Tell readers in the front matter: updated: 2026-11-25. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'an attribution',
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
      'The attribution of "content-with-it" has changed since it was recorded on 25 November 2026 (was at=Geneva; is now at=Vienna), and no correction says so.',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'a person’s role',
    example: true,
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
      'What articles show of person "ryabkov" has changed since it was recorded on 25 November 2026 (was role=Deputy Foreign Minister of Russia; is now role=Foreign Minister of Russia), and no correction says so.',
    hint: 'Tell readers in the front matter of articles/talks.md: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}]. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'an article whose last update is earlier',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.', { updated: '2026-11-24' }) }) },
    at: [10, 1],
    message: 'The introduction has changed since it was recorded on 25 November 2026, and no correction says so.',
    hint: 'Tell readers in the front matter: corrections: [{on: 2026-11-25, text: What was wrong and what is right.}], and updated: 2026-11-25. Or, if nobody was misled (it was a typo, say), run npm run check -- --record',
  },
  {
    rule: 'updated-before-published',
    name: 'simple',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-22'),
    at: [8, 1],
    message: '"updated" (2026-11-22) is before "published" (2026-11-23).',
    hint: 'Correct whichever date is wrong.',
  },
  {
    rule: 'correction-date',
    name: 'before the article was published',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections:', '  - on: 2026-11-22', '    text: There was no text.'),
    at: [9, 5],
    message: 'The correction (2026-11-22) is dated before the article was published (2026-11-23).',
    hint: 'Correct the day of the correction.',
  },
  {
    rule: 'correction-date',
    name: 'after the last update',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24', 'corrections: [{on: 2026-11-25, text: There was no text.}]'),
    at: [8, 1],
    message: '"updated" (2026-11-24) is before the latest correction (2026-11-25).',
    hint: 'Write updated: 2026-11-25',
  },
  {
    rule: 'correction-date',
    name: 'two after the last update',
    file: 'articles/more.md',
    content: article(
      'Text.\n',
      'updated: 2026-11-24',
      'corrections: [{on: 2026-11-25, text: There was no text.}, {on: 2026-11-26, text: There was.}]',
    ),
    at: [8, 1],
    message: '"updated" (2026-11-24) is before the latest correction (2026-11-26).',
    hint: 'Write updated: 2026-11-26',
  },
  {
    rule: 'published-ahead',
    name: 'by a century',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n').replace('published: 2026-11-23', 'published: 9999-12-31'),
    at: [5, 1],
    message: `"published" is 31 December 9999, which is ${daysUntil('9999-12-31')} days ahead. The date does not hold the article back: the next build publishes it.`,
    hint: 'Correct the date if it is a slip. To keep the article from readers for now, add this line to the front matter: status: draft',
  },
];

/** Counted from today, as the check does. */
function daysUntil(day: string): number {
  return daysApart(day, dayOf(Date.now()));
}
