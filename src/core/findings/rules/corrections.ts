import { list, rule } from './rule.ts';

/** Rules of articles that change after they are published. */
export const correctionsRules = {
  'uncorrected-change': rule(
    {
      severity: 'warning',
      about: 'What was published changed, and nothing says so: words, or whose they are, when and where they were said.',
      why: 'Readers who have read or cited it should learn that it changed. An article that has only more to say needs a later "updated"; what is changed or gone, a correction or clarification.',
      toFix: '',
      needsSoundContent: true,
    },
    (p: {
      what: string;
      was?: string;
      found: string;
      added: boolean;
      recorded: string;
      day: string;
      corrected: boolean;
      articles?: readonly string[];
    }) => {
      const where = p.articles ? `the front matter of ${list(p.articles, 6)}` : 'the front matter';
      const correction = `{on: ${p.day}, text: What was wrong and what is right.}`;
      const tell = p.added
        ? `updated: ${p.day}`
        : p.corrected
          ? `add to its corrections: ${correction}`
          : `corrections: [${correction}]`;
      return {
        message: `Expected ${p.what} as recorded on ${p.recorded}${p.was === undefined ? '' : `, ${p.was}`}; found ${p.found}, and ${p.added ? 'neither a later "updated" nor a correction' : 'no later correction'}.`,
        hint: `Tell readers in ${where}: ${tell}. Or, if it was a slip that misled nobody, record it as it is: npm run check -- --record`,
      };
    },
  ),
  'updated-before-published': rule(
    {
      severity: 'error',
      about: 'An article was updated before it was published.',
      why: 'One of the two dates is wrong.',
      toFix: '',
    },
    (p: { updated: string; published: string }) => ({
      message: `Expected "updated" to be on or after ${p.published}, when the article was published; found ${p.updated}.`,
      hint: 'Mend one of the two.',
    }),
  ),
  'correction-date': rule(
    {
      severity: 'error',
      about: 'A correction is dated before its article was published, or after it was last updated.',
      why: 'The dates of an article, its corrections and its feed entry tell readers what they have seen already.',
      toFix: '',
    },
    (p: { on: string; published: string; updated?: string | undefined }) => ({
      message: p.updated
        ? `Expected "updated" to be on or after ${p.on}, the day of this correction; found ${p.updated}.`
        : `Expected a day on or after ${p.published}, when the article was published; found ${p.on}.`,
      hint: p.updated ? `Write updated: ${p.on}` : 'Mend the day of the correction.',
    }),
  ),
} as const;
