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
    message: 'The introduction has changed since 25 November 2026, and no correction tells readers about it.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, write corrections: [{on: 2026-11-25, text: "What was wrong, and what is right."}] (with the day of the correction) in the front matter.\nThen put it on record: npm run check -- --record',
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
    message: 'The section "the-plan" has changed since 25 November 2026, and no correction tells readers about it.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, add {on: 2026-11-25, text: "What was wrong, and what is right."} to "corrections" (with the day of the correction) in the front matter.\nThen put it on record: npm run check -- --record',
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
      'The introduction has been extended since 25 November 2026, and neither "updated" nor a correction tells readers about it.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, write updated: 2026-11-25 (with the day of the update) in the front matter.\nThen put it on record: npm run check -- --record',
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
      'The attribution of "content-with-it" has changed since 25 November 2026, and no correction tells readers about it. Before: at=Geneva. Now: at=Vienna.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, write corrections: [{on: 2026-11-25, text: "What was wrong, and what is right."}] (with the day of the correction) in the front matter.\nThen put it on record: npm run check -- --record',
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
      'What articles show about person "ryabkov" has changed since 25 November 2026, and no correction tells readers about it. Before: role=Deputy Foreign Minister of Russia. Now: role=Foreign Minister of Russia.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, write corrections: [{on: 2026-11-25, text: "What was wrong, and what is right."}] (with the day of the correction) in the front matter of articles/talks.md.\nThen put it on record: npm run check -- --record',
  },
  {
    rule: 'uncorrected-change',
    name: 'an article whose last update is earlier',
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24'),
    with: { 'record.json': recordOf({}, { more: wordsOf('No text.', { updated: '2026-11-24' }) }) },
    at: [10, 1],
    message: 'The introduction has changed since 25 November 2026, and no correction tells readers about it.',
    hint: 'If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, write corrections: [{on: 2026-11-25, text: "What was wrong, and what is right."}] and updated: 2026-11-25 (with the day of the correction) in the front matter.\nThen put it on record: npm run check -- --record',
  },
  {
    rule: 'updated-before-published',
    name: 'simple',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-22'),
    at: [8, 1],
    message: '"updated" is 2026-11-22, but the article was published later, on 2026-11-23.',
    hint: 'Correct the date that is wrong, "updated" or "published".',
  },
  {
    rule: 'correction-date',
    name: 'before the article was published',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections:', '  - on: 2026-11-22', '    text: There was no text.'),
    at: [9, 5],
    message: 'This correction is dated 2026-11-22, but the article was published later, on 2026-11-23.',
    hint: 'If "published" is wrong, correct that. Otherwise write the day on which the correction was made: on: YYYY-MM-DD',
  },
  {
    rule: 'correction-date',
    name: 'after the last update',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n', 'updated: 2026-11-24', 'corrections: [{on: 2026-11-25, text: There was no text.}]'),
    at: [8, 1],
    message: '"updated" is 2026-11-24, but the latest correction was made later, on 2026-11-25.',
    hint: 'If the day of the correction is wrong, correct that. Otherwise write updated: 2026-11-25',
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
    message: '"updated" is 2026-11-24, but the latest correction was made later, on 2026-11-26.',
    hint: 'If the day of the correction is wrong, correct that. Otherwise write updated: 2026-11-26',
  },
  {
    rule: 'published-ahead',
    name: 'by a century',
    example: true,
    file: 'articles/more.md',
    content: article('Text.\n').replace('published: 2026-11-23', 'published: 9999-12-31'),
    at: [5, 1],
    message: '"published" is 31 December 9999, which is 2,912,113 days ahead. The next build will publish the article anyway.',
    hint: 'If the date is wrong, correct it. To keep the article from readers for now, add this line to the front matter: status: draft',
  },
];
