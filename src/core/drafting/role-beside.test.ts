import { expect, it } from 'vitest';
import { speechWords } from '../words/speech/tables.ts';
import { roleBeside } from './role-beside.ts';

const role = (name: string, text: string, language = 'en'): string | undefined =>
  roleBeside(name, text, speechWords(language))?.role;

it.each([
  ['Ansel Thorpe', 'Ansel Thorpe, chief executive of the Authority, spoke first.', 'chief executive of the Authority'],
  ['Marta Quill', 'It will not pay, its chairwoman, Marta Quill, said.', 'chairwoman'],
  ['Noor Haddam', 'The Authority’s chief engineer, Dr Noor Haddam, described it.', 'chief engineer'],
  ['Teodor Lusk', 'Teodor Lusk, who is also the captain of the ferry, said so.', 'captain of the ferry'],
  ['Ilse Varn', 'The minister for coastal affairs, Ilse Varn, has not spoken.', 'minister for coastal affairs'],
  ['Joanna Pell', 'Joanna Pell, Secretary-General of the Guild, agreed.', 'Secretary-General of the Guild'],
  ['Greta Olin', 'It is late, said Greta Olin of the Norvik Institute for Sea Studies.', 'Norvik Institute for Sea Studies'],
  ['Noor Haddam', 'Their spokeswoman Noor Haddam calls it a door.', 'spokeswoman'],
  ['Noor Haddam', 'It is late, said the former chief engineer Noor Haddam.', 'former chief engineer'],
  ['Noor Haddam', 'He asked his old friend and lawyer Noor Haddam.', undefined],
  ['Noor Haddam', 'When the captain met Noor Haddam, he left.', undefined],
])('%s has the role that is beside the name', (name, text, expected) => {
  expect(role(name, text)).toBe(expected);
});

it('finds it in German', () => {
  expect(role('Ida Voss', 'Ida Voss, die Sprecherin der Behörde, widersprach.', 'de')).toBe('Sprecherin der Behörde');
});

it.each([
  ['Ada Roth', 'Ada Roth, whose minister resigned, left.'],
  ['Ada Roth', 'Ada Roth, the minister said, had left.'],
  ['Ada Roth', 'Ada Roth, from Kranhaven, left.'],
  ['Ada Roth', 'After the minister, Ada Roth spoke.'],
  ['Roth', 'Roth, the minister, left.'],
  ['Ada Roth', 'Ada Roth of Kranhaven left.'],
  ['Ada Roth', 'The words of Ada Roth of the third of May are known.'],
])('%s has no role where nothing beside the full name says so: %s', (name, text) => {
  expect(role(name, text)).toBeUndefined();
});
