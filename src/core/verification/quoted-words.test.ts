import { expect, it } from 'vitest';
import { quotedIn } from './quoted-words.ts';

it.each([
  ['He called it “tough but businesslike”.', [['tough but businesslike', 13]]],
  [
    '“One”, he said, "two".',
    [
      ['One', 0],
      ['two', 16],
    ],
  ],
  [
    '«Eins» „zwei“ ‘three’',
    [
      ['Eins', 0],
      ['zwei', 7],
      ['three', 14],
    ],
  ],
  ['“He said ‘never’ to it”', [['He said ‘never’ to it', 0]]],
  ['‘We don’t know’', [['We don’t know', 0]]],
  ['Russia’s and the allies’ plan', []],
  ["Russia's 'own' plan", []],
  ['“Never closed', []],
  [
    '“” and ""',
    [
      ['', 0],
      ['', 7],
    ],
  ],
  ['', []],
])('quotedIn: %s', (text, found) => expect(quotedIn(text).map(({ words, offset }) => [words, offset])).toEqual(found));
