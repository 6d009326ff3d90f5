import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { idsIn } from './html-tree.ts';

it('finds the ids of elements in order, and nothing that only looks like one', () => {
  const tree = [
    h('div', [h('h2', { id: 'one', class: 'a' }, 'One'), h('a', { title: 'x > y id="no"', id: 'two' }, 'x')]),
    { type: 'text' as const, value: ' id="text" ' },
    h('br'),
    h('span', { dataId: 'no' }),
  ];
  expect(idsIn(tree)).toEqual(['one', 'two']);
});
