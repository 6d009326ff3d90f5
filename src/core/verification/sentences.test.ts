import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

it.each([
  ['He came. She left.', ['He came.', 'She left.']],
  ['According to Ms. Sherman, they left. It rained.', ['According to Ms. Sherman, they left.', 'It rained.']],
  ['The U.S. side agreed. So did J. F. Smith.', ['The U.S. side agreed.', 'So did J. F. Smith.']],
  ['“Is it so?” he asked. No.', ['“Is it so?” he asked.', 'No.']],
  ['“It is.” He left.', ['“It is.”', 'He left.']],
  ['One line\nand another. Two', ['One line\nand another.', 'Two']],
  ['It took 7.5 hours. Then', ['It took 7.5 hours.', 'Then']],
  ['  ', []],
])('%j', (text, sentences) =>
  expect(sentencesOf(text, [0, text.length]).map(([start, end]) => text.slice(start, end))).toEqual(sentences),
);

it('looks only at the stretch it is given', () => {
  const text = 'One. Two three. Four.';
  expect(sentencesOf(text, [9, 15]).map(([start, end]) => text.slice(start, end))).toEqual(['three.']);
});
