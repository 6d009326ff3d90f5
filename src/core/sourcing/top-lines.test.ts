import { expect, it } from 'vitest';
import { nameInByline, withoutTopLines } from './top-lines.ts';

const text = 'The wall will hold, the harbourmaster said.';

it.each([
  [['By Ida Maas', '6 min read', text], 'Ida Maas', [text]],
  [['6-minute read', 'Von Ida van der Maas', text], 'Ida van der Maas', [text]],
  [['IDA MAAS', 'Lesezeit: ca. 3 Minuten', text], 'Ida Maas', [text]],
  [['By Ole Brand', text], 'Ida Maas', ['By Ole Brand', text]],
  [['By Popular Demand', text], undefined, ['By Popular Demand', text]],
  [['A 6 min read is enough', text], undefined, ['A 6 min read is enough', text]],
  [[text, text, text, text, 'By Ida Maas', '6 min read'], 'Ida Maas', [text, text, text, text, 'By Ida Maas', '6 min read']],
])('takes the byline and the reading time out of %j, whose author is %s', (blocks, name, kept) => {
  expect(withoutTopLines(blocks, name === undefined ? [] : [{ value: name, from: 'author' }])).toEqual(kept);
});

it.each([
  ['By Ida Maas', 'Ida Maas'],
  ['Von: Ida van der Maas ', 'Ida van der Maas'],
  ['Ida Maas', 'Ida Maas'],
  ['By Ida Maas, 6 May 2024', undefined],
  ['By the Gazette’s staff', undefined],
])('reads the name in the byline %j', (line, name) => {
  expect(nameInByline(line)).toBe(name);
});
