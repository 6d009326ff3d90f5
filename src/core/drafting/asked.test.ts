import { describe, expect, it } from 'vitest';
import { speechWords } from '../words/speech/tables.ts';
import { propose } from './propose.ts';

const speakers = (lead: string, [asks, answers]: readonly [string, string], language = 'en', title = ''): string[] => {
  const text = `${lead}\n\n${asks}: Is it over?\n\n${answers}: It is.\n\n${asks}: And then?\n\n${answers}: Sleep.`;
  const { proposals } = propose({
    text,
    source: { kind: 'interview' },
    people: new Map(),
    words: speechWords(language),
    title,
  });
  return proposals.map(({ voice }) => voice?.name ?? '?');
};

describe('the label of whoever answers in an interview', () => {
  it.each([
    ['An interview with the harbour pilot Tova Renn, by the fire in Corrin.', 'Tova Renn'],
    ['Minister Tova Renn has kept the light for years. We spoke to her on the last evening.', 'Tova Renn'],
    ['The sea keeps no minutes: Tova Renn on her wall\n\nShe built it alone.', 'Tova Renn'],
    // Who asks, and whom the interview is about.
    ['President Tova Renn has demanded a wall. We asked a retired pilot what he wants.', '?'],
    ['Tova Renn has demanded a wall. An old pilot explains.', '?'],
    ['Tova Renn is bluffing, says her former pilot', '?'],
    ['Why Tova Renn will not back down', '?'],
    ['Tova Renn on the wall: an old pilot explains', '?'],
    ['Ida Maas spoke to the keeper of the light.', '?'],
    ['Ida Maas\n\nThe keeper of the light goes home.', '?'],
    ['The keeper of the light goes home.\n\nInterview: Ida Maas', '?'],
    ['The harbour office on the plan of Minister Boris Orlov.', '?'],
    ['We asked at Boris Orlov’s office.', '?'],
    ['Tova Renn and Boris Orlov built the wall.', '?'],
    ['The keeper of the light goes home.', '?'],
  ])('below “%s” is that of %s', (lead, name) => {
    expect(speakers(lead, ['Q', 'A'])).toEqual([name, name]);
    expect(speakers(lead, ['Question', 'Answer'])).toEqual([name, name]);
  });

  it('is that of the one person whom the title names', () =>
    expect(speakers('We met below the wall.', ['Q', 'A'], 'en', 'Tova Renn on walls')).toEqual(['Tova Renn', 'Tova Renn']));

  it.each([
    ['Im Gespräch mit der Deichgräfin Wiebke Harms.', 'Wiebke Harms'],
    ['Momme Carstens baut den letzten Kutter. Wir trafen ihn in der Werft.', 'Momme Carstens'],
    ['Ida Maas sprach mit der Wirtin des Kruges.', '?'],
  ])('below „%s“ is that of %s', (lead, name) => expect(speakers(lead, ['Frage', 'Antwort'], 'de')).toEqual([name, name]));

  it.each([
    ['Mara Quist runs the last bakery of Corrin.', 'MQ', 'Mara Quist'],
    ['Mara Quist and Milo Quirk run the last bakery of Corrin.', 'MQ', '?'],
    ['The last bakery of Corrin.', 'MQ', '?'],
    ['Mara Lee runs the last bakery of Corrin.', 'LEE', 'Mara Lee'],
  ])('in capitals, below “%s”: %s is %s', (lead, label, name) => expect(speakers(lead, ['CR', label])).toEqual([name, name]));
});

describe('a body that is called by its noun', () => {
  const voices = (text: string, language = 'en'): string[] =>
    propose({ text, source: {}, people: new Map(), words: speechWords(language) }).proposals.map(
      ({ voice }) => voice?.name ?? '?',
    );

  it.each([
    ['The Ministry of Fisheries closed the bay. The ministry announced that it would open in June.', 'Ministry of Fisheries'],
    ['The Supreme Court of Vellmark sat. “A boat is a house,” the court ruled.', 'Supreme Court of Vellmark'],
    ['The Supreme Court of Vellmark sat. The court held that a boat is a house.', 'Supreme Court of Vellmark'],
    ['The Harbour Authority is broke. The authority warned that all wages would stop.', 'Harbour Authority'],
    ['The Ministry of Fish closed the bay. The Ministry said that it would open in June.', 'Ministry of Fish'],
    // None is named before, or more than one is.
    ['The ministry announced that the bay would open in June.', '?'],
    ['The Ministry of Fish and the Ministry of Tides met. The ministry said that it would wait.', '?'],
    ['The Court of Vella met the Court of Orm. “A boat is a house,” the court ruled.', '?'],
    ['The ministry said that it would wait. The Ministry of Fish closed the bay.', '?'],
  ])('%s', (text, name) => expect(voices(text)).toEqual([name]));

  it.each([
    ['Das Ministerium für Fischerei schloss die Bucht. „Niemand hungert“, so das Ministerium.', 'Ministerium für Fischerei'],
    ['Das Landgericht Vella tagte. „Ein Boot ist ein Haus“, erklärte das Gericht.', 'Landgericht Vella'],
    ['„Ein Boot ist ein Haus“, erklärte das Gericht.', '?'],
    ['Das Amt Vella und das Amt Orm tagten. „Ein Boot ist ein Haus“, erklärte das Amt.', '?'],
  ])('%s', (text, name) => expect(voices(text, 'de')).toEqual([name]));
});
