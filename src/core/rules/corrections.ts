import { rule } from './rule.ts';

/** Rules of articles that change after they are published. */
export const correctionsRules = {
  'uncorrected-change': rule(
    'warning',
    'Published words changed, and no correction says so. Readers who have read or cited the words should learn that they changed.',
    (p: { what: string; recorded: string; day: string }) => ({
      message: `Expected the words of ${p.what} as they were recorded on ${p.recorded}, found others, and neither a correction nor a later "updated".`,
      hint: `Tell readers in the front matter: corrections: [{on: ${p.day}, text: What was wrong and what is right.}]. Or, if it was a slip that misled nobody, record the words as they are: npm run check -- --record`,
    }),
  ),
  'updated-before-published': rule(
    'error',
    'An article was updated before it was published. One of the two dates is wrong.',
    (p: { updated: string; published: string }) => ({
      message: `Expected "updated" to be on or after ${p.published}, when the article was published; found ${p.updated}.`,
      hint: 'Mend one of the two.',
    }),
  ),
  'correction-date': rule(
    'error',
    'A correction is dated before its article was published, or after it was last updated. The dates of an article, its corrections and its feed entry tell readers what they have seen already.',
    (p: { on: string; published: string; updated?: string | undefined }) => ({
      message: p.updated
        ? `Expected "updated" to be on or after ${p.on}, the day of this correction; found ${p.updated}.`
        : `Expected a day on or after ${p.published}, when the article was published; found ${p.on}.`,
      hint: p.updated ? `Write updated: ${p.on}` : 'Mend the day of the correction.',
    }),
  ),
} as const;
