import { dayAfter } from '../../dates/days.ts';
import { list, rule } from './rule.ts';

/** Rules of who said what, when and where it is on record. */
export const attributionRules = {
  'statement-after-source': rule(
    {
      severity: 'error',
      about: 'A statement is dated after the source that reports it.',
      why: 'No source reports what was not yet said, so one of the two dates is wrong. A date that is uncertain or approximate may be some days off, and no more.',
      toFix: '',
    },
    (p: { on: string; source: string; date: string; by: string }) => ({
      message: `Expected a day no later than ${p.by}, since ${p.source} is dated ${p.date}; found ${p.on}.`,
      hint: 'Mend the date, or name the source that reports it between the braces: source=…',
    }),
  ),
  'held-after-source': rule(
    {
      severity: 'error',
      about: 'An event is marked as held and lies after the source that it was held for.',
      why: 'A source cannot tell as past what was still to come. A date that is uncertain or approximate may be some days off, and no more.',
      toFix: '',
    },
    (p: { date: string; source: string; written: string }) => ({
      message: `Expected an event that was held when ${p.source} was written (${p.written}), found one of ${p.date}.`,
      hint: 'Write state: scheduled, or mend the date.',
    }),
  ),
  'after-publication': rule(
    {
      severity: 'error',
      about:
        'A statement, or an event that was held, is dated after the article that tells of it was published or last updated.',
      why: 'Nobody tells what is still to come as past.',
      toFix: '',
    },
    (p: { date: string; day: string; updated: boolean; article?: string }) => ({
      message: `Expected a day no later than ${p.day}, when ${p.article ?? 'the article'} was ${p.updated ? 'last updated' : 'published'}; found ${p.date}.`,
      hint: `Mend the date${p.article === undefined ? '' : ', write state: scheduled'}, or say in the front matter when the article was updated: updated: …`,
    }),
  ),
  'outside-covers': rule(
    {
      severity: 'error',
      about: 'An event, or a label of the timeline, lies outside the days that an article covers.',
      why: 'They are the axis of its timeline, which one wrong digit stretches over months or years.',
      toFix: '',
    },
    (p: { what: string; date: string; covers: string; article?: string; wide: string }) => ({
      message: `Expected ${p.what} within ${p.covers}, which ${p.article ?? 'the article'} covers; found one of ${p.date}.`,
      hint: `Mend the date, or widen the span${p.article === undefined ? '' : ` in articles/${p.article}.md`}: covers: ${p.wide}`,
    }),
  ),
  'ends-before-beginning': rule(
    {
      severity: 'error',
      about: 'An event ends before it begins, on one day.',
      why: 'One of the two times is wrong, or it went on past midnight.',
      toFix: '',
    },
    (p: { begins: string; ends: string; day: string }) => ({
      message: `Expected "ends" to be after ${p.begins}, when the event begins; found ${p.ends}.`,
      hint: `If they are in each other's place, write begins: '${p.ends}' and ends: '${p.begins}'; if it went on past midnight, give both days: date: ${p.day}/${dayAfter(p.day, 1)}`,
    }),
  ),
  'wrong-weekday': rule(
    {
      severity: 'error',
      about: 'A weekday does not fit the date that it stands with.',
      why: 'One of the two is wrong, and readers cannot tell which.',
      toFix: '',
    },
    (p: { found: string; day: string; right: string; mended: string }) => ({
      message: `Expected ${p.right}, which ${p.day} was; found "${p.found}".`,
      hint: `Write "${p.mended}", or mend the date.`,
    }),
  ),
  'unknown-alias': rule(
    {
      severity: 'warning',
      about: 'A person is called by a name that is not on record.',
      why: 'It is most often a misspelt name, or a link to somebody else; and a search for the name would not find the person.',
      toFix: '',
    },
    (p: { words: string; person: string; unknown: string; near?: string | undefined; names: readonly string[] }) => ({
      message: `Expected ${p.person} to be called by a name on record, found "${p.words}".`,
      hint: `${p.near ? `Did you mean ${p.near}? ` : ''}Names on record are ${list(p.names)}; to add one, write it into people/${p.person}.yml: aliases: [${p.unknown}]`,
    }),
  ),
  'ambiguous-speaker': rule(
    {
      severity: 'error',
      about:
        'The words of a reported statement, or those that lead to a quotation, name somebody as saying it, or at all, and not its speaker.',
      why: 'Readers would take it for that person’s.',
      toFix: '',
    },
    (p: { form: 'direct' | 'indirect'; speaker: string; name: string; named: string; other: string }) => ({
      message: `Expected ${p.form === 'direct' ? 'the words that lead to this quotation' : 'the words of this statement'} to name ${p.form === 'direct' ? 'its' : 'their'} speaker ${p.name}, found only ${p.named} in them.`,
      hint: `Say in the words who speaks; or, if it is ${p.named}, mend the attribute: speaker=${p.other}`,
    }),
  ),
  'unnamed-claim': rule(
    {
      severity: 'warning',
      about: 'A claim is not of the principal source, and its words do not say whose it is.',
      why: 'Readers take a claim for that of the principal source unless its words name another.',
      toFix: '',
    },
    (p: { publisher: string; principal: string }) => ({
      message: `Expected the words of this claim to name ${p.publisher}, since readers take a claim for that of ${p.principal}; found no such name in them.`,
      hint: `Write e.g. "…, ${p.publisher} says, …"`,
    }),
  ),
} as const;
