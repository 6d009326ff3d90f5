import { describe, expect, it } from 'vitest';
import { excerptOf } from './section-html.ts';

const section = [
  '<div class="heading"><span id="old-a"></span><h2 id="a">A</h2><a href="#a" aria-label="Link to: A">#</a></div>',
  '<p>See <a href="#b">B</a>, <a href="#x">x</a>, <a href="#old-a">A</a>, <a href="#commentary">it</a> and ',
  '<a title="a > b: href=&#x22;#b&#x22;" href="https://example.org/#b">that</a>. <span id="x">He wrote href="#b" &#x3C;a href="#b"></span></p>',
  '<div class="heading"><h3 id="c">C</h3><a href="#c" aria-label="Link to: C">#</a></div>',
  '<div class="note" role="note"><details><summary>Note</summary><div id="note-1"><p><a href="#ref-note-1">↩</a></p></div></details></div>',
].join('');

describe('excerptOf', () => {
  it('takes the heading away, lifts those below, and leads what isn’t here into the article', () =>
    expect(excerptOf(section).html('/articles/talks/', ['commentary'])).toBe(
      [
        '<p>See <a href="/articles/talks/#b">B</a>, <a href="#x">x</a>, <a href="#old-a">A</a>, <a href="#commentary">it</a> and ',
        '<a title="a > b: href=&#x22;#b&#x22;" href="https://example.org/#b">that</a>. <span id="x">He wrote href="#b" &#x3C;a href="#b"></span></p>',
        '<div class="heading"><h2 id="c">C</h2><a href="#c" aria-label="Link to: C">#</a></div>',
        '<div class="note" role="note"><details><summary>Note</summary><div id="note-1"><p><a href="/articles/talks/#ref-note-1">↩</a></p></div></details></div>',
      ].join(''),
    ));

  it('says what it links to and what its heading was called before', () => {
    const { targets, aliases } = excerptOf(section);
    expect([...targets]).toEqual(['b', 'x', 'old-a', 'commentary', 'c', 'ref-note-1']);
    expect(aliases).toEqual(['old-a']);
  });

  it('lifts what is below a lower heading as far as it must', () => {
    const html = '<div class="heading"><h3 id="a">A</h3></div><p>Words.</p><div class="heading"><h4 id="b">B</h4></div>';
    expect(excerptOf(html).html('/', [])).toBe('<p>Words.</p><div class="heading"><h2 id="b">B</h2></div>');
    expect(excerptOf('<div class="heading"><h4 id="a">A</h4></div>').html('/', [])).toBe('');
  });
});
