import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { renderedText } from './rendered-text.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const places = (...tree: ElementContent[]): (string | number)[][] =>
  renderedText(tree).elements.map(({ element, start, end }) => [element.tagName, start, end]);

it('is the words of the document with white space folded, signs of markup included', () => {
  const tree = [
    text('\n'),
    h('p', ['The  ', h('a', { href: '#b' }, 'second & last')]),
    text('\n'),
    h('p', ['A <b> \u00a0 c']),
    h('p', ['\n <p id="x"> ', ' d']),
  ];
  expect(renderedText(tree).text).toBe('The second & last A <b> c <p id="x"> d');
});

it('says where each element is, in the order in which they begin', () => {
  const tree = [
    h('p', ['The ', h('a', { href: '#b', title: '1 > 0 > "' }, ['second ', h('em', '&'), ' last'])]),
    text('\n'),
    h('p', ['3', h('br'), '4']),
  ];
  expect(places(...tree)).toEqual([
    ['p', 0, 17],
    ['a', 4, 17],
    ['em', 11, 12],
    ['p', 18, 20],
    ['br', 19, 19],
  ]);
});

it.each(['br', 'hr', 'img'])('gives <%s> no words', (name) => {
  expect(places(h('p', ['a', h(name), 'b']), text('c'))).toEqual([
    ['p', 0, 2],
    [name, 1, 1],
  ]);
});

it('joins blocks without white space between them, as the text of a document has them', () => {
  expect(renderedText([h('h2', 'Dinner'), h('p', 'They')]).text).toBe('DinnerThey');
});
