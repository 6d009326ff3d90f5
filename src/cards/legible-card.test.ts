import { expect, it } from 'vitest';
import { archiveOf, germanArchive } from '../../tests/archive-of.ts';
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

it('a translation is drawn in place of words that no font has, and the card says whose it is', async () => {
  const archive = await germanArchive();
  const card = await legibleCard(archive, { statement: 'kai-sieben' });
  expect(card).toMatchObject({
    kind: 'Übersetztes Zitat · Datum nicht angegeben',
    words: 'Wir öffnen Kai 7 morgen.',
    qualifiers: 'zitiert nach Hafenamt; in Übersetzung (Hafenamt)',
    about: 'Sprecherin des Hafenamts',
  });
  expect(await legibleCard(archive, { statement: 'keine-schiffe' })).toEqual(await legibleCard(archive));
});

it('the card of a site leaves out what no font has letters for', async () => {
  const archive = await archiveOf({
    'site.yml': 'name: Hafen ميناء\ntagline: قال السلام\ndescription: Statements.\npublisher: Hafen\n',
  });
  const card = await legibleCard(archive);
  expect(card).toMatchObject({ site: '', words: 'record.example', more: 'Statements.' });
  expect(await lettersMissingOn(card)).toEqual([]);
});
