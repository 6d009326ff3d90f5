import { expect, it } from 'vitest';
import { archiveOf } from '../../tests/archive-of.ts';
import { legibleCard, lettersMissingOn } from './legible-card.ts';

const quoting = (words: string): Record<string, string> => ({
  'articles/more.md': [
    '---\nheadline: More\nstandfirst: More.\nbyline: A\npublished: 2026-11-23\nsource: commentary\ncovers: 2022-01-09\n---\n',
    `:::quote{#q speaker=ryabkov locator=p1}\n${words}\n:::\n`,
  ].join('\n'),
});

it.each(['He said Рябков was there', 'Η ειρήνη', 'Đặng, Łódź, Ğ', '„Ja“, so «oui»'])('%s is drawn as it is', async (words) => {
  const archive = await archiveOf(quoting(words));
  expect((await legibleCard(archive, { statement: 'q' })).words).toContain(words.split(' ')[0]?.replace(/[„«»“,]/g, '') ?? '');
});

it.each(['他说和平', 'שלום', 'قال السلام'])('%s, which no font has, gives the card of the site', async (words) => {
  const archive = await archiveOf(quoting(words));
  const card = await legibleCard(archive, { statement: 'q' });
  expect(card).toEqual(await legibleCard(archive));
  expect(await lettersMissingOn(card)).toEqual([]);
});
