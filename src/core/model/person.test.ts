import { expect, it } from 'vitest';
import { isNamedIn, namesOf, surnameIn, unknownName } from './person.ts';
import type { Person } from './person.ts';

const ryabkov: Person = {
  id: 'ryabkov',
  name: 'Sergei Ryabkov',
  kind: 'person',
  role: 'Deputy Foreign Minister of Russia',
  side: 'russia',
  printed: 'Deputy Minister Sergei Ryabkov',
  aliases: ['Riabkov', 'Рябков'],
};
const house: Person = {
  id: 'white-house',
  name: 'The White House',
  kind: 'body',
  role: 'body',
  side: 'united-states',
  aliases: [],
};

it('knows every name of a person, and a body by its whole name', () => {
  expect(namesOf(ryabkov)).toEqual(['Sergei Ryabkov', 'Ryabkov', 'Riabkov', 'Рябков', 'Deputy Minister Sergei Ryabkov']);
  expect(namesOf(house)).toEqual(['The White House']);
});

it.each([
  ['Sergei Ryabkov', 'Ryabkov'],
  ['Ursula von der Leyen', 'Leyen'],
  ['Kim Jong Un', 'Un'],
  ['Spokeswoman of the Federal President', undefined],
  ['Finance Minister', undefined],
  ['Sprecherin des Bundespräsidenten', undefined],
  ['Senior Official', undefined],
  ['Charles III', undefined],
  ['Stephen King', 'King'],
  ['Sting', undefined],
])('the surname in %s is %s', (name, surname) => expect(surnameIn(name)).toBe(surname));

it.each([
  ['Ryabkov said so', true],
  ['so said RYABKOV.', true],
  ['Ryabkov’s words', true],
  ["Riabkov's words", true],
  ['Рябков', true],
  ['Sergei said so', false],
  ['Ryabkova said so', false],
  ['he said so', false],
])('%j names the person: %s', (text, named) => expect(isNamedIn(text, ryabkov)).toBe(named));

it('knows a body with or without its article', () => {
  expect(isNamedIn('the White House said', house)).toBe(true);
  expect(isNamedIn('White House officials', house)).toBe(true);
  expect(isNamedIn('the White Houses', house)).toBe(false);
});

it.each([
  ['Sergei Ryabkov', undefined],
  ['Mr Riabkov', undefined],
  ['the Deputy Foreign Minister', undefined],
  ['The minister', undefined],
  ['his briefing', undefined],
  ['Sergei', undefined],
  ['Mr Rybakov', 'Rybakov'],
  ['Rybakov', 'Rybakov'],
  ['Sergei Lavrov', 'Lavrov'],
  ['the Kremlin’s envoy', 'Kremlin'],
])('%j: the unknown name is %s', (words, unknown) => expect(unknownName(words, ryabkov)).toBe(unknown));

it.each([
  'Deputy Minister Sergei Ryabkov said',
  'Ryabkov’s words',
  "Ryabkov's",
  'a Ryabkov-like answer',
  'Ryabkovs',
  '“Riabkov”, he said',
  'it was Ryabkov:2',
  'Sergei\nRyabkov',
])('%j names the same people whether other letters are in the text or not', (text) =>
  expect(isNamedIn(`${text} .`, ryabkov)).toBe(isNamedIn(`${text} é`, ryabkov)),
);
