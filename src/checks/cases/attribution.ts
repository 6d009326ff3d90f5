import type { Case } from './case.ts';
import { article, quote } from './sound-site.ts';

/** Cases of the rules in core/rules/attribution.ts. */
export const attributionCases: readonly Case[] = [
  {
    rule: 'statement-after-source',
    file: 'articles/more.md',
    content: article(
      'Ryabkov :said[said so, Ryabkov admitted]{#said-so speaker=ryabkov on=2022-01-10 locator=p1 source=preview}.\n',
    ),
    with: { 'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\ndate: 2022-01-09\nurl: https://example.org/preview\n' },
    at: [9, 67],
    message: 'Expected a day no later than 9 January 2022, since preview is dated 9 January 2022; found 10 January 2022.',
    hint: 'Mend the date, or name the source that reports it between the braces: source=…',
  },
  {
    rule: 'statement-after-source',
    file: 'articles/more.md',
    content: article('Ryabkov :said[said so, Ryabkov admitted]{#said-later speaker=ryabkov on=2202-01-09 locator=p1}.\n'),
    at: [9, 70],
    message:
      'Expected a day no later than 12 January 2022, since commentary is dated 11 January 2022 (uncertain); found 9 January 2202.',
    hint: 'Mend the date, or name the source that reports it between the braces: source=…',
  },
  {
    rule: 'held-after-source',
    file: 'events/briefing.yml',
    content: 'title: Briefing\ndate: 2022-01-12\ncity: Geneva\nstate: held\nof: preview\nsources: [commentary p9, preview]\n',
    with: {
      'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\ndate: 2022-01-11\nurl: https://example.org/preview\n',
      'articles/more.md': article('Then :event[a briefing]{ref=briefing}.\n').replace('2022-01-09', '2022-01-09/2022-01-13'),
    },
    at: [2, 1],
    message: 'Expected an event that was held when preview was written (11 January 2022), found one of 12 January 2022.',
    hint: 'Write state: scheduled, or mend the date.',
  },
  {
    rule: 'after-publication',
    file: 'articles/more.md',
    content: article(
      'Ryabkov :said[said so, Ryabkov admitted]{#said-so speaker=ryabkov on=2026-11-24 locator=p1 source=preview}.\n',
    ),
    with: { 'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\nurl: https://example.org/preview\n' },
    at: [9, 67],
    message: 'Expected a day no later than 23 November 2026, when the article was published; found 24 November 2026.',
    hint: 'Mend the date, or say in the front matter when the article was updated: updated: …',
  },
  {
    rule: 'after-publication',
    file: 'events/briefing.yml',
    content: 'title: Briefing\ndate: 2026-11-26\ncity: Geneva\nstate: held\nof: preview\nsources: [preview]\n',
    with: {
      'sources/preview.yml': 'publisher: InfoRos\ntitle: Preview\nurl: https://example.org/preview\n',
      'articles/more.md': article('Then :event[a briefing]{ref=briefing}.\n', 'updated: 2026-11-25').replace(
        '2022-01-09',
        '2022-01-09/2026-12-31',
      ),
    },
    at: [2, 1],
    message: 'Expected a day no later than 25 November 2026, when more was last updated; found 26 November 2026.',
    hint: 'Mend the date, write state: scheduled, or say in the front matter when the article was updated: updated: …',
  },
  {
    rule: 'outside-covers',
    file: 'events/briefing.yml',
    content: 'title: Briefing\ndate: 2022-02-12\ncity: Geneva\nstate: scheduled\nof: commentary\nsources: [commentary]\n',
    with: { 'articles/more.md': article('Then :event[a briefing]{ref=briefing}.\n') },
    at: [2, 1],
    message: 'Expected an event within 9 January 2022, which more covers; found one of 12 February 2022.',
    hint: 'Mend the date, or widen the span in articles/more.md: covers: 2022-01-09/2022-02-12',
  },
  {
    rule: 'outside-covers',
    file: 'articles/more.md',
    content: article('Text.\n', 'days: {2022-01-08: no meeting named in the commentary}'),
    at: [8, 8],
    message: 'Expected a label within 9 January 2022, which the article covers; found one of 8 January 2022.',
    hint: 'Mend the date, or widen the span: covers: 2022-01-08/2022-01-09',
  },
  {
    rule: 'ends-before-beginning',
    file: 'events/briefing.yml',
    content:
      "title: Dinner\ndate: 2022-01-09\nbegins: '18:55'\nends: '16:32'\ncity: Geneva\nstate: held\nof: commentary\nsources: [commentary]\n",
    at: [4, 1],
    message: 'Expected "ends" to be after 18:55, when the event begins; found 16:32.',
    hint: "If they are in each other's place, write begins: '16:32' and ends: '18:55'; if it went on past midnight, give both days: date: 2022-01-09/2022-01-10",
  },
  {
    rule: 'wrong-weekday',
    file: 'articles/more.md',
    content: article('They met\non Monday 9 January, and dined.\n'),
    at: [10, 4],
    message: 'Expected Sunday, which 9 January 2022 was; found "Monday".',
    hint: 'Write "Sunday 9 January", or mend the date.',
  },
  {
    rule: 'wrong-weekday',
    file: 'articles/more.md',
    content: article('Text.\n', 'corrections: [{on: 2026-11-26, text: "It was Tues, January 9, 2022."}]'),
    at: [8, 32],
    message: 'Expected Sunday, which 9 January 2022 was; found "Tues".',
    hint: 'Write "Sun, January 9, 2022", or mend the date.',
  },
  {
    rule: 'wrong-weekday',
    file: 'events/dinner.yml',
    content:
      'title: Dinner\ndescription: The dinner of Saturday 9 January.\ndate: 2022-01-09\ncity: Geneva\nstate: held\nof: commentary\nsources: [commentary]\n',
    at: [2, 1],
    message: 'Expected Sunday, which 9 January 2022 was; found "Saturday".',
    hint: 'Write "Sunday 9 January", or mend the date.',
  },
  {
    rule: 'unknown-alias',
    file: 'articles/more.md',
    content: article('They met [Mr Rybakov](person:ryabkov).\n'),
    at: [9, 10],
    message: 'Expected ryabkov to be called by a name on record, found "Mr Rybakov".',
    hint: 'Did you mean Ryabkov? Names on record are Sergei Ryabkov, Ryabkov; to add one, write it into people/ryabkov.yml: aliases: [Rybakov]',
  },
  {
    rule: 'ambiguous-speaker',
    file: 'articles/more.md',
    content: article('So :said[[Wendy Sherman](person:sherman) was content]{#content-with-it speaker=ryabkov locator=p2}.\n'),
    with: { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' },
    at: [9, 10],
    message: 'Expected the words of this statement to name their speaker Sergei Ryabkov, found only Wendy Sherman in them.',
    hint: 'Say in the words who speaks; or, if it is Wendy Sherman, mend the attribute: speaker=sherman',
  },
  {
    rule: 'ambiguous-speaker',
    file: 'articles/more.md',
    content: article(
      ':said[It was too early to draw conclusions, Ryabkov said at his briefing]{#too-early speaker=sherman locator=p2}.\n',
    ),
    with: { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' },
    at: [9, 7],
    message: 'Expected the words of this statement to name their speaker Wendy Sherman, found only Sergei Ryabkov in them.',
    hint: 'Say in the words who speaks; or, if it is Sergei Ryabkov, mend the attribute: speaker=ryabkov',
  },
  {
    rule: 'ambiguous-speaker',
    file: 'articles/more.md',
    content: article(`They met. Wendy Sherman declared:\n\n${quote('#no-deviations speaker=ryabkov locator=p2')}`),
    with: { 'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n' },
    at: [12, 1],
    message:
      'Expected the words that lead to this quotation to name its speaker Sergei Ryabkov, found only Wendy Sherman in them.',
    hint: 'Say in the words who speaks; or, if it is Wendy Sherman, mend the attribute: speaker=sherman',
  },
  {
    rule: 'unnamed-claim',
    file: 'articles/more.md',
    content: article(':claim[All of it, it says, was in vain]{#in-vain source=gazette locator=p2}.\n'),
    with: { 'sources/gazette.yml': 'publisher: Harbour Gazette\ntitle: In vain\nurl: https://example.org/gazette\n' },
    at: [9, 8],
    message:
      'Expected the words of this claim to name Harbour Gazette, since readers take a claim for that of InfoRos; found no such name in them.',
    hint: 'Write e.g. "…, Harbour Gazette says, …"',
  },
  {
    rule: 'unnamed-claim',
    file: 'articles/more.md',
    content: article(':claim[Only the talks matter, it says in harbours]{#only-talks source=gazette locator=p2}.\n'),
    with: { 'sources/gazette.yml': 'publisher: The Harbour\ntitle: In vain\nurl: https://example.org/gazette\n' },
    at: [9, 8],
    message:
      'Expected the words of this claim to name The Harbour, since readers take a claim for that of InfoRos; found no such name in them.',
    hint: 'Write e.g. "…, The Harbour says, …"',
  },
];
