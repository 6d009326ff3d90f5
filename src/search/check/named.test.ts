import { expect, it } from 'vitest';
import { otherNamed } from './named.ts';

const record = {
  url: '/#corners',
  kind: 'quotation',
  text: 'sharp corners',
  language: undefined,
  translation: undefined,
  notGiven: undefined,
  qualified: undefined,
  side: undefined,
  meta: { title: 'Sergei Ryabkov', also: 'Riabkov Рябков', to: 'to Channel One' },
} as const;
const speakers = ['Sergei Ryabkov', 'Wendy Sherman', 'US Department of State', 'The White House', 'Angela Channel'];

it.each([
  ['Sherman said: ', 'Sherman'],
  ['In Wendy Sherman’s words: ', 'Sherman'],
  ['SHERMAN: ', 'SHERMAN'],
  ['Ryabkov said: ', undefined],
  ['Sherman heard Riabkov say: ', undefined],
  ['Шерман услышала от Рябков: ', undefined],
  ['A diplomat said: ', undefined],
  ['A sherman tank: ', undefined],
  ['The State of the talks: ', undefined],
  ['The House said: ', undefined],
  // It is whom the speaker told, and not another speaker.
  ['On Channel One he said: ', undefined],
  ['', undefined],
])('of a record of Ryabkov, %j names %j instead', (around, named) => expect(otherNamed(around, record, speakers)).toBe(named));
