import { expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

it.each([
  [
    'shows what is written and what the source has',
    'able to take responsible decisions',
    'are able to make responsible decisions at',
    'able to [-take-]{+make+} responsible decisions',
    'able to make responsible decisions',
  ],
  [
    'shortens what is alike',
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four five sex seven eight nine ten eleven twelve',
    '… two three four five [-six-]{+sex+} seven eight nine …',
    'one two three four five sex seven eight nine ten eleven twelve',
  ],
  [
    'shortens it between two differences',
    'a 1 2 3 4 5 6 7 8 9 10 b',
    'A 1 2 3 4 5 6 7 8 9 10 B',
    '[-a-]{+A+} 1 2 3 … 7 8 9 10 [-b-]{+B+}',
    'A 1 2 3 4 5 6 7 8 9 10 B',
  ],
  ['shows what is missing', 'a great plan', 'so a great big plan then', 'a great {+big +}plan', 'a great big plan'],
  ['names what cannot be seen', 'so\u200bund', 'sound', '[-so‹U+200B›und-]{+sound+}', 'sound'],
  ['names letters of another script', 'a s\u043eund plan', 'a sound plan', 'a [-s‹U+043E›und-]{+sound+} plan', 'a sound plan'],
  ['leaves other scripts alone', 'слово', 'слава', '[-слово-]{+слава+}', 'слава'],
  ['has nothing to show where nothing differs', 'a plan', 'this is a plan of', 'a plan', 'a plan'],
])('%s', (_name, written, passage, shown, mended) => {
  const diff = diffWords(written, passage);
  expect(diff).toMatchObject({ shown, mended });
  expect(passage.slice(diff.start).startsWith(mended)).toBe(true);
});
