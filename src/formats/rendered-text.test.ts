import { expect, it } from 'vitest';
import { renderedText } from './rendered-text.ts';

const places = (html: string): (string | number)[][] =>
  renderedText(html).elements.map(({ name, start, end }) => [name, start, end]);

it('is the words of the document, with white space folded and character references decoded', () => {
  const html = '\n<p>The  <a href="#b">second &#x26; last</a></p>\n<p>A &#x3C;b> \u00a0 c</p>';
  expect(renderedText(html).text).toBe('The second & last A <b> c');
});

it('says where each element is, in the order in which they begin', () => {
  const html = '<p>The <a href="#b">second <em>&#x26;</em> last</a></p>\n<p>3<br>4</p>';
  expect(places(html)).toEqual([
    ['p', 0, 17],
    ['a', 4, 17],
    ['em', 11, 12],
    ['p', 18, 20],
    ['br', 19, 19],
  ]);
});

it.each(['br', 'hr', 'img'])('does not wait for the end of <%s>', (name) => {
  expect(places(`<p>a<${name}>b</p>c`)).toEqual([
    ['p', 0, 2],
    [name, 1, 1],
  ]);
});

it('joins blocks without white space between them, as the text of a document has them', () => {
  expect(renderedText('<h2>Dinner</h2><p>They</p>').text).toBe('DinnerThey');
});

it('reads attributes, even with < and > in them', () => {
  const [link] = renderedText('<a title="1 &#x3E; 0 > &#x22;" href="#b" id="c">x</a>').elements;
  expect(link?.attribute('title')).toBe('1 > 0 > "');
  expect(link?.attribute('href')).toBe('#b');
  expect(link?.attribute('id')).toBe('c');
  expect(link?.attribute('class')).toBe('');
});

it('does not confuse attributes whose names end alike', () => {
  expect(renderedText('<p data-id="a" id="b"></p>').elements[0]?.attribute('id')).toBe('b');
  expect(renderedText('<p data-id="a"></p>').elements[0]?.attribute('id')).toBe('');
});

it('ends an unclosed element at the end of the text', () => {
  expect(places('<p>a</p></p>b')).toEqual([['p', 0, 1]]);
});
