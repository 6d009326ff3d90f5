import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { tableBox } from './card-table.ts';
import { allCards, cardOf, describeCard } from './card.ts';
import { en } from '../core/words/en.ts';

const long = `${'we will not deviate '.repeat(12)}at all`;
const talks = `${soundSite['articles/talks.md'] ?? ''}
:::quote{#no-deviations speaker=ryabkov on=../2022-01-10 locator=p2}
There will be "no" deviations.
:::

## Afterwards {#afterwards}

:said[The White House said nothing]{#nothing speaker=white-house locator=p3}. Then :claim[they asked for 41 per cent]{#asked locator=p4}.

:::note{#terms on="41 per cent" sources="commentary p3" basis="our count"}
It was 40.
:::

Then:

:::quote{#at-length speaker=ryabkov locator=p4}
${long}
:::
`;
const archive = await archiveOf(
  {
    'articles/talks.md': talks,
    'people/white-house.yml': 'name: The White House\nkind: body\nrole: body\nside: united-states\n',
  },
  '/reader/',
);
const article = archive.articleById.get('talks');

describe('the content of a card', () => {
  it('is the site’s name and tagline without a subject', () =>
    expect(cardOf(archive)).toEqual({
      kind: '',
      words: 'Annotated news analysis',
      quoted: false,
      marks: en.marks,
      more: 'Statements on record.',
      from: '',
      about: '',
      side: null,
      site: 'On the Record',
    }));

  it('has the notice of the site, which leaves a statement less room', () => {
    const noticed = { ...archive, site: { ...archive.site, notice: 'All of this is invented.' } };
    const subjects = [undefined, { article: 'talks' }, { article: 'talks', section: 'afterwards' }, { statement: 'at-length' }];
    for (const subject of subjects) {
      const card = cardOf(noticed, subject);
      expect(card.notice).toBe('All of this is invented.');
      expect(describeCard(card, en)).toMatch(/On the Record\. All of this is invented\.$/);
    }
    const [short, long] = [noticed, archive].map((site) => cardOf(site, { statement: 'at-length' }).words.length);
    expect(short).toBeLessThan(long ?? 0);
  });

  it('is an article’s headline, kind and day, and its author if that isn’t the site', () => {
    const { score, ...shown } = cardOf(archive, { article: 'talks' });
    expect(score?.lit).toBe('all');
    expect(shown).toEqual({
      kind: 'News analysis',
      words: article?.headline,
      quoted: false,
      marks: en.marks,
      more: article?.standfirst,
      from: '',
      about: 'Principal source: InfoRos · Published 23 November 2026',
      side: null,
      site: 'On the Record',
    });
    const signed = new Map([['talks', { ...article, byline: 'Ann Author' }]]) as unknown as typeof archive.articleById;
    expect(cardOf({ ...archive, articleById: signed }, { article: 'talks' }).from).toBe('By Ann Author');
  });

  it.each([
    [['commentary', 'other'], 'Principal sources: InfoRos, other · Published 23 November 2026'],
    [[], 'Published 23 November 2026'],
  ])('names who published the principal sources: %j', (principalSources, about) => {
    const resting = new Map([['talks', { ...article, principalSources }]]) as unknown as typeof archive.articleById;
    expect(cardOf({ ...archive, articleById: resting }, { article: 'talks' }).about).toBe(about);
  });

  it('is a section’s title, its place and its article', () =>
    expect(cardOf(archive, { article: 'talks', section: 'afterwards' })).toMatchObject({
      kind: 'Section 2 of 2',
      words: 'Afterwards',
      more: '',
      from: article?.headline,
      about: 'News analysis · Principal source: InfoRos · 23 November 2026',
      side: null,
    }));

  it('is the words of a quotation in curly marks, the speaker, their office and side, and the date', () =>
    expect(cardOf(archive, { statement: 'no-deviations' })).toEqual({
      kind: 'Direct quotation · on or before 10 January 2022',
      words: 'There will be “no” deviations.',
      quoted: true,
      marks: en.marks,
      more: '',
      from: 'Sergei Ryabkov',
      qualifiers: 'as printed by InfoRos',
      about: 'Deputy Foreign Minister of Russia',
      side: { id: 'russia', name: 'Russia', colour: 'red' },
      site: 'On the Record',
    }));

  it('is a reported statement as a sentence, without quotation marks', () =>
    expect(cardOf(archive, { statement: 'nothing' })).toMatchObject({
      kind: 'Reported statement · date not given',
      words: 'The White House said nothing.',
      quoted: false,
      marks: en.marks,
      from: 'The White House',
      qualifiers: 'as reported by InfoRos',
      about: '',
      side: { id: 'united-states', name: 'United States', colour: 'blue' },
    }));

  it('is cut between words if it is long', () => {
    const { words } = cardOf(archive, { statement: 'at-length' });
    expect(words).toMatch(/ (?:we|will|not|deviate) …$/);
    expect(words.length).toBeGreaterThan(180);
    expect(words.length).toBeLessThanOrEqual(197);
  });

  it('needs a subject that exists', () =>
    expect(() => cardOf(archive, { statement: 'unsaid' })).toThrow('unresolved reference: unsaid'));

  it('needs a claim or note that exists', () =>
    expect(() => cardOf(archive, { article: 'talks', record: 'the-dinner' })).toThrow('no such claim or note: the-dinner'));
});

it('gives every page its card, at the address that the page names', () => {
  const cards = allCards(archive);
  expect(cards.map(({ path }) => path)).toEqual([
    'cards/site.png',
    'cards/articles/talks.png',
    'cards/articles/talks/the-dinner.png',
    'cards/articles/talks/afterwards.png',
    'cards/articles/talks/asked.png',
    'cards/articles/talks/terms.png',
    'cards/quotes/no-deviations.png',
    'cards/quotes/nothing.png',
    'cards/quotes/at-length.png',
    'cards/people/ryabkov.png',
    'cards/people/white-house.png',
    'cards/timeline/dinner.png',
  ]);
  expect(cards[0]?.card).toEqual(cardOf(archive));
  expect(cards[1]?.card).toEqual(cardOf(archive, { article: 'talks' }));
  expect(cards[3]?.card).toEqual(cardOf(archive, { article: 'talks', section: 'afterwards' }));
  expect(cards[4]?.card).toEqual(cardOf(archive, { article: 'talks', record: 'asked' }));
  expect(cards[5]?.card).toEqual(cardOf(archive, { article: 'talks', record: 'terms' }));
  expect(cards[6]?.card).toEqual(cardOf(archive, { statement: 'no-deviations' }));
  expect(cards[9]?.card).toEqual(cardOf(archive, { person: 'ryabkov' }));
  expect(cards[11]?.card).toEqual(cardOf(archive, { event: 'dinner' }));
});

it('says whose a claim and a note are, through whom, and what an event rests on', () => {
  const said = [{ article: 'talks', record: 'asked' }, { article: 'talks', record: 'terms' }, { event: 'dinner' }].map((of) =>
    describeCard(cardOf(archive, of), en),
  );
  expect(said).toEqual([
    'Claim of a source. They asked for 41 per cent. Claim of InfoRos (reported, not quoted), InfoRos, Commentary, paragraph 4. On the Record.',
    'On “41 per cent”. It was 40. Editor’s note of On the Record (Source: InfoRos; our count). On the Record.',
    'Event · 9 January 2022 · Geneva. Dinner. Known from InfoRos. On the Record.',
  ]);
});

it('says in words what it shows', () => {
  expect(describeCard(cardOf(archive), en)).toBe('Annotated news analysis. On the Record.');
  expect(describeCard(cardOf(archive, { person: 'ryabkov' }), en)).toMatch(
    /^Person\. Sergei Ryabkov\. \d statements on record\. Side: Russia\. On the Record\.$/,
  );
  expect(describeCard(cardOf(archive, { statement: 'no-deviations' }), en)).toBe(
    'Direct quotation · on or before 10 January 2022. “There will be “no” deviations.” Sergei Ryabkov (as printed by InfoRos), Deputy Foreign Minister of Russia, side: Russia. On the Record.',
  );
  expect(describeCard(cardOf(archive, { statement: 'nothing' }), en)).toBe(
    'Reported statement · date not given. The White House said nothing. The White House (as reported by InfoRos), side: United States. On the Record.',
  );
});

describe('the card of the questions of an article', () => {
  const questions = Array.from({ length: 5 }, (_, i) => `  - {id: q-${i}, text: Question ${i}?, label: Matter ${i}}`);
  const text = (soundSite['articles/talks.md'] ?? '').replace('covers:', ['questions:', ...questions, 'covers:'].join('\n'));
  const said = (id: string, speaker: string, on: string, more = ''): string =>
    `:::quote{#${id} speaker=${speaker} locator=p2 on-question="${on}"${more}}\nSo it is, ${id}.\n:::\n`;
  const body = [
    said('one', 'ryabkov', 'q-0 q-1', ' inferred=p1'),
    said('two', 'ryabkov', 'q-0'),
    said('three', 'sherman', 'q-2 q-3 q-4'),
  ];
  const files = {
    'people/sherman.yml': 'name: Wendy Sherman\nrole: Deputy Secretary of State\nside: united-states\n',
    'articles/talks.md': `${text}\n${body.join('\n')}`,
  };

  it('counts what each side said, shows the blanks, and says through whom', async () => {
    const asking = await archiveOf(files);
    expect(allCards(asking).map(({ path }) => path)).toContain('cards/articles/talks/questions.png');
    expect(describeCard(cardOf(asking, { questionsOf: 'talks' }), en)).toBe(
      'Question by question. Matter 0. Russia: 2 statements, United States: none here. ' +
        'Matter 1. Russia: 1 statement, United States: none here. Matter 2. Russia: none here, United States: 1 statement. ' +
        'Matter 3. Russia: none here, United States: 1 statement. Matter 4. Russia: none here, United States: 1 statement. ' +
        'Talks (speaker inferred in 1 statement; printed or reported by InfoRos). On the Record.',
    );
  });

  it('says where a note gives the account of a side, and never counts it as a statement', async () => {
    const note = (id: string, side: string, on: string): string =>
      `\n:::note{#${id} on="One" basis="a letter" account-of=${side} on-question=${on}}\nA note.\n:::\n`;
    const notes = note('of-ryabkov', 'russia', 'q-1') + note('of-sherman', 'united-states', 'q-1');
    const asking = await archiveOf({ ...files, 'articles/talks.md': `${files['articles/talks.md']}\nOne.\n${notes}` });
    expect(describeCard(cardOf(asking, { questionsOf: 'talks' }), en)).toContain(
      'Matter 1. Russia: 1 statement + 1 note, United States: 1 note only.',
    );
  });

  it('says how many questions and sides it leaves out', async () => {
    const more = ['ussr', 'press'].map((side) => [
      `people/${side}-one.yml`,
      `name: One of ${side}\nrole: one\nside: ${side}\n`,
    ]);
    const also = ['ussr', 'press'].map((side) => said(`by-${side}`, `${side}-one`, 'q-0'));
    const asking = await archiveOf({
      ...files,
      ...(Object.fromEntries(more) as Record<string, string>),
      'articles/talks.md': `${files['articles/talks.md']}\n${also.join('\n')}`,
    });
    const { table } = cardOf(asking, { questionsOf: 'talks' });
    expect([table?.corner, table?.columns.map(({ name }) => name)]).toEqual([
      '3 of 4 sides',
      ['Russia', 'United States', 'USSR'],
    ]);
    const drawn = (rows: number): string => JSON.stringify(table && tableBox(table, { size: 36, rows }));
    expect(drawn(4)).toContain('and 2 more questions');
    expect(drawn(4)).not.toContain('Matter 3');
    expect(drawn(5)).toContain('Matter 4');
    expect(drawn(5)).not.toContain('more question');
  });
});
