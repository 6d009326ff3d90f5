import { capital, grouped, sentence } from '../../text/wording.ts';
import { list, rule } from './rule.ts';

/** The rules for articles that change after they are published. */
export const correctionsRules = {
  'uncorrected-change': rule(
    {
      severity: 'warning',
      about: 'Published content has changed, and the article does not tell readers.',
      why: 'Readers who have read or cited it should learn what changed: its words, or who said something, when and where.',
      toFix:
        'If something was changed or removed, add a correction or clarification to the front matter: `corrections: [{on: 2026-11-25, text: "What was wrong, and what is right."}]`. If something was only added, a later `updated` is enough.',
      fine: 'If the old version misled nobody (it had a typo, say), run `npm run check -- --record` instead.',
      needsSoundContent: true,
    },
    (p: {
      what: string;
      /** What happened to it: "changed", "been removed". */
      how: string;
      was?: string | undefined;
      found?: string | undefined;
      added: boolean;
      recorded: string;
      day: string;
      corrected: boolean;
      /** Whether `updated` in the front matter has to become that day too. */
      outdated?: boolean;
      articles?: readonly string[];
    }) => {
      const where = p.articles
        ? `the front matter of ${list(
            p.articles.map((id) => `articles/${id}.md`),
            6,
          )}`
        : 'the front matter';
      const correction = `{on: ${p.day}, text: "What was wrong, and what is right."}`;
      const tell = p.added
        ? `write updated: ${p.day} (with the day of the update) in ${where}`
        : `${p.corrected ? `add ${correction} to "corrections"` : `write corrections: [${correction}]`}${p.outdated ? ` and updated: ${p.day}` : ''} (with the day of the correction) in ${where}`;
      const values = [p.was && `Before: ${sentence(p.was)}`, p.found && `Now: ${sentence(p.found)}`].filter(Boolean).join(' ');
      return {
        message: `${capital(p.what)} has ${p.how} since ${p.recorded}, and ${p.added ? 'neither "updated" nor a correction' : 'no correction'} tells readers about it.${values && ` ${values}`}`,
        hint: `If the change is a mistake, undo it.\nIf it is more than a typo, so that readers should know, ${tell}.\nThen put it on record: npm run check -- --record`,
      };
    },
  ),
  'published-ahead': rule(
    {
      severity: 'warning',
      about: 'The day on which an article is published is still ahead.',
      why: 'A build publishes the article now, with a date on which readers cannot have it yet. Often the year or the month is a slip.',
      toFix: 'Correct the date, or build again on that day.',
      fine: 'It is fine if the site is built ahead of time and goes online on that day.',
    },
    (p: { day: string; days: number }) => ({
      message: `"published" is ${p.day}, which is ${p.days === 1 ? 'tomorrow' : `${grouped(p.days)} days ahead`}. The next build will publish the article anyway.`,
      hint: 'If the date is wrong, correct it. To keep the article from readers for now, add this line to the front matter: status: draft',
    }),
  ),
  'updated-before-published': rule(
    {
      severity: 'error',
      about: 'The day on which an article was updated is before the day on which it was published.',
      why: 'One of the two dates is wrong, and both are displayed to readers.',
      toFix: 'Correct whichever date is wrong.',
    },
    (p: { updated: string; published: string }) => ({
      message: `"updated" is ${p.updated}, but the article was published later, on ${p.published}.`,
      hint: 'Correct the date that is wrong, "updated" or "published".',
    }),
  ),
  'correction-date': rule(
    {
      severity: 'error',
      about: 'A correction is dated before its article was published, or after the article was last updated.',
      why: 'From these dates readers of the article and of its feed see what they have not read yet.',
      toFix: 'Correct the date of the correction, or set `updated` to the day of the latest one.',
      fine: 'An article with corrections needs no `updated`: the latest correction counts as an update.',
    },
    (p: { on: string; published: string; updated?: string | undefined }) => ({
      message: p.updated
        ? `"updated" is ${p.updated}, but the latest correction was made later, on ${p.on}.`
        : `This correction is dated ${p.on}, but the article was published later, on ${p.published}.`,
      hint: p.updated
        ? `If the day of the correction is wrong, correct that. Otherwise write updated: ${p.on}`
        : 'If "published" is wrong, correct that. Otherwise write the day on which the correction was made: on: YYYY-MM-DD',
    }),
  ),
} as const;
