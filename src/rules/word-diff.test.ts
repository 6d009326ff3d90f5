import { expect, it } from 'vitest';
import { diffWords } from './word-diff.ts';

it.each([
  [
    'shows the written words and those of the source',
    'able to take responsible decisions',
    'are able to make responsible decisions at',
    'able to [-take-]{+make+} responsible decisions',
    'able to make responsible decisions',
  ],
  [
    'shortens equal words',
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four five sex seven eight nine ten eleven twelve',
    '… two three four five [-six-]{+sex+} seven eight nine ten …',
    'one two three four five sex seven eight nine ten eleven twelve',
  ],
  [
    'shortens equal words between two differences',
    'a 1 2 3 4 5 6 7 8 9 10 b',
    'A 1 2 3 4 5 6 7 8 9 10 B',
    '[-a-]{+A+} 1 2 3 4 … 7 8 9 10 [-b-]{+B+}',
    'A 1 2 3 4 5 6 7 8 9 10 B',
  ],
  ['shows what is missing', 'a great plan', 'so a great big plan then', 'a great {+big +}plan', 'a great big plan'],
  ['names what cannot be seen', 'so\u200bund', 'sound', '[-so‹U+200B›und-]{+sound+}', 'sound'],
  ['names letters of another script', 'a s\u043eund plan', 'a sound plan', 'a [-s‹U+043E›und-]{+sound+} plan', 'a sound plan'],
  ['leaves other scripts alone', 'слово', 'слава', '[-слово-]{+слава+}', 'слава'],
  [
    'shows the case of a letter',
    'Ten years of war',
    'Gromyko that "ten years of war." At',
    '[-Ten-]{+ten+} years of war',
    'ten years of war',
  ],
  [
    'takes nothing from before or after the words',
    'And ten years of war, he said',
    'that "ten years of war." At least',
    '[-And -]ten years of war[-, he said-]{+.+}',
    'ten years of war.',
  ],
  [
    'takes a word for each word at the ends',
    'some years of peace',
    'that ten years of war at',
    '[-some-]{+ten+} years of [-peace-]{+war+}',
    'ten years of war',
  ],
  [
    'does not begin or end at an equal mark',
    'one day, he said',
    'one day." At least, men',
    'one day[-, he said-]{+.+}',
    'one day.',
  ],
  [
    'begins and ends next to equal words',
    'The plan is a good',
    'of the planners. The plan is a good, and good',
    'The plan is a good',
    'The plan is a good',
  ],
  [
    'begins next to equal words even if it differs',
    'The plan is sad',
    'the men. The plan is sound',
    'The plan is [-sad-]{+sound+}',
    'The plan is sound',
  ],
  [
    'ends next to equal words even if it differs',
    'some plan is so',
    'a plan is so. He is so',
    '[-some-]{+a+} plan is so',
    'a plan is so',
  ],
  ['shows what is too much', 'a very great plan', 'a great plan', 'a [-very -]great plan', 'a great plan'],
  [
    'shows marks of another kind',
    'the “plan, so far',
    'of the "plan; so far',
    'the [-“-]{+"+}plan[-,-]{+;+} so far',
    'the "plan; so far',
  ],
  ['shows no difference if there is none', 'a plan', 'this is a plan of', 'a plan', 'a plan'],
])('%s', (_name, written, passage, shown, inSource) => {
  const diff = diffWords(written, passage);
  expect(diff).toMatchObject({ shown, inSource });
  expect(passage.slice(diff.start).startsWith(inSource)).toBe(true);
});

it.each([
  ['to take it', 'to make it', 3],
  ['Ten years', 'ten years', 0],
  ['a great plan', 'a great big plan', 7],
  ['a plan of', 'a plan', 7],
  ['a plan', 'a plan', 0],
])('gives the offset of the first difference: %j, %j', (written, passage, at) => {
  expect(diffWords(written, passage).at).toBe(at);
});
