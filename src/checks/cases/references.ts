import type { Case } from './case.ts';
import { article, quote } from './sound-site.ts';

/** Cases of the rules in core/rules/references.ts. */
export const referencesCases: readonly Case[] = [
  {
    rule: 'duplicate-id',
    file: 'articles/more.md',
    content: article(
      `${quote('#twice speaker=ryabkov locator=p2')}\n:said[He said so again]{#twice speaker=ryabkov locator=p3}.\n`,
    ),
    at: [13, 25],
    message:
      'Expected the id "twice" of this statement to be used once on the site, found it already at content/articles/more.md:9:10.',
    hint: 'Give one of the two another id, e.g. twice-2',
  },
  {
    rule: 'duplicate-id',
    file: 'articles/more.md',
    content: article('## The dinner {#dinner}\n\nText.\n'),
    at: [9, 1],
    message:
      'Expected the id "dinner" of this section to be used once in its article, found it already at content/events/dinner.yml:1:1.',
    hint: 'Give one of the two another id, e.g. dinner-2',
  },
  {
    rule: 'unknown-person',
    file: 'articles/more.md',
    content: article(quote('#no-deviations speaker=rybkov locator=p2')),
    at: [9, 25],
    message: 'Expected the id of a person in people/, found "rybkov".',
    hint: 'Did you mean ryabkov?',
    fix: { from: 'rybkov', to: 'ryabkov' },
  },
  {
    rule: 'unknown-source',
    file: 'articles/more.md',
    content: article('Text.\n\n:::note{#note-text on="Text" sources="treasury"}\nA note.\n:::\n'),
    at: [11, 30],
    message: 'Expected the id of a source in sources/, found "treasury".',
    hint: 'There is commentary; or add sources/treasury.yml',
  },
  {
    rule: 'unknown-source',
    file: 'articles/more.md',
    content: article('Text.\n').replace('source: commentary', 'source: comentary'),
    at: [6, 1],
    message: 'Expected the id of a source in sources/, found "comentary".',
    hint: 'Did you mean commentary?',
    fix: { from: 'comentary', to: 'commentary' },
  },
  {
    rule: 'unknown-source',
    file: 'events/briefing.yml',
    content:
      'title: Briefing\ndate: 2022-01-10\ncity: Geneva\nstate: held\nof: commentary\nsources:\n  - commentary p9\n  - ansa\n',
    at: [8, 5],
    message: 'Expected the id of a source in sources/, found "ansa".',
    hint: 'There is commentary; or add sources/ansa.yml',
  },
  {
    rule: 'unknown-event',
    file: 'articles/more.md',
    content: article('At :event[the dinner]{ref=diner}.\n'),
    at: [9, 23],
    message: 'Expected the id of an event in events/, found "diner".',
    hint: 'Did you mean dinner?',
    fix: { from: 'diner', to: 'dinner' },
  },
  {
    rule: 'ambiguous-name',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary\nside: united-states\naliases: [Sherman, ryabkov]\n',
    at: [4, 20],
    message: 'Expected a name that is nobody else’s, found "ryabkov", by which Sergei Ryabkov (people/ryabkov.yml) goes too.',
    hint: 'Remove it, or write the whole name; it stays with one of the two.',
  },
  {
    rule: 'unused-synonym',
    file: 'synonyms.yml',
    content: 'synonyms:\n  supper: [dinner, banquet]\n',
    at: [2, 20],
    message: 'Expected "banquet", which "supper" stands for, in some text of the content; found it nowhere.',
    hint: 'Write a word that is on record, as its texts spell it, or remove it.',
  },
  {
    rule: 'unused-record',
    file: 'people/sherman.yml',
    content: 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n',
    message: 'Expected somebody who speaks or is named in an article, found "sherman" in none.',
    hint: 'Link the name where it stands: [the name](person:sherman); or delete the file.',
  },
  {
    rule: 'unused-record',
    file: 'sources/preview.yml',
    content: 'publisher: InfoRos\ntitle: Preview\nurl: https://example.org/preview\n',
    message: 'Expected a source that an article cites, found "preview" in none.',
    hint: 'Cite it, e.g. :::note{… sources=preview}; or delete the file.',
  },
];
