import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { soundSite } from '../rules/cases/sound-site.ts';
import { allCards, cardOf, describeCard } from './card.ts';
import { en } from '../core/words/en.ts';

const long = `${'we will not deviate '.repeat(12)}at all`;
const talks = `${soundSite['articles/talks.md'] ?? ''}
:::quote{#no-deviations speaker=ryabkov on=../2022-01-10 locator=p2}
There will be "no" deviations.
:::

## Afterwards {#afterwards}

:said[The White House said nothing]{#nothing speaker=white-house locator=p3}. Then:

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
    expect(cardOf(archive, { article: 'talks' })).toEqual({
      kind: 'News analysis',
      words: article?.headline,
      quoted: false,
      marks: en.marks,
      more: article?.standfirst,
      from: '',
      about: 'Published 23 November 2026',
      side: null,
      site: 'On the Record',
    });
    const signed = new Map([['talks', { ...article, byline: 'Ann Author' }]]) as unknown as typeof archive.articleById;
    expect(cardOf({ ...archive, articleById: signed }, { article: 'talks' }).from).toBe('By Ann Author');
  });

  it('is a section’s title, its place, its first words and its article', () =>
    expect(cardOf(archive, { article: 'talks', section: 'afterwards' })).toMatchObject({
      kind: 'Section 2 of 2',
      words: 'Afterwards',
      more: expect.stringMatching(/^The White House said nothing\./) as unknown,
      from: article?.headline,
      about: 'News analysis · 23 November 2026',
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
    expect(() => cardOf(archive, { statement: 'unsaid' })).toThrow('no such statement: unsaid'));
});

it('gives every page its card, at the address that the page names', () => {
  const cards = allCards(archive);
  expect(cards.map(({ path }) => path)).toEqual([
    'cards/site.png',
    'cards/articles/talks.png',
    'cards/articles/talks/the-dinner.png',
    'cards/articles/talks/afterwards.png',
    'cards/quotes/no-deviations.png',
    'cards/quotes/nothing.png',
    'cards/quotes/at-length.png',
    'cards/people/ryabkov.png',
    'cards/people/white-house.png',
  ]);
  expect(cards[0]?.card).toEqual(cardOf(archive));
  expect(cards[1]?.card).toEqual(cardOf(archive, { article: 'talks' }));
  expect(cards[3]?.card).toEqual(cardOf(archive, { article: 'talks', section: 'afterwards' }));
  expect(cards[4]?.card).toEqual(cardOf(archive, { statement: 'no-deviations' }));
  expect(cards[7]?.card).toEqual(cardOf(archive, { person: 'ryabkov' }));
});

it('says in words what it shows', () => {
  expect(describeCard(cardOf(archive), en)).toBe('Annotated news analysis. On the Record.');
  expect(describeCard(cardOf(archive, { statement: 'no-deviations' }), en)).toBe(
    'Direct quotation · on or before 10 January 2022. “There will be “no” deviations.” Sergei Ryabkov (as printed by InfoRos), Deputy Foreign Minister of Russia, side: Russia. On the Record.',
  );
  expect(describeCard(cardOf(archive, { statement: 'nothing' }), en)).toBe(
    'Reported statement · date not given. The White House said nothing. The White House (as reported by InfoRos), side: United States. On the Record.',
  );
});
