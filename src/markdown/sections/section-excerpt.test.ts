import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { archiveOf, articleText, first } from '../../../tests/archive-of.ts';
import { sectionPages, type SectionPage } from '../../core/model/pages/section-page.ts';
import { excerptOf, linkedFrom } from './section-excerpt.ts';

async function pagesOf(body: string): Promise<SectionPage[]> {
  const { articles } = await archiveOf({ 'articles/talks.md': articleText(body) });
  return sectionPages(first(articles));
}
const htmlOf = (page: SectionPage, ...ids: string[]): string =>
  toHtml({ type: 'root', children: excerptOf(page, '/articles/talks/', ids) });

const body = [
  'The lead.',
  '## A {#a aliases=old-a}',
  'See [B](#b), [x](#x), [A](#old-a), [it](source:commentary) and [that](https://example.org/#b "a > b: href=\\"#b\\"").',
  ':term[He wrote href="#b" \\<a href="#b">]{#x}.',
  '### C {#c}',
  ':said[They left]{#left speaker=ryabkov locator=p2}.',
  ':::note{#note-1 on=left basis="a guess"}\nWhy?\n:::',
  '## B {#b}',
  'The end.',
].join('\n\n');

describe('the excerpt on the page of a section', () => {
  it('has no heading of its own, higher headings, and links into the article to what is not on the page', async () => {
    const [page] = await pagesOf(body);
    expect(page && htmlOf(page, 'commentary', 'sources').trim().split('\n')).toEqual([
      '<p>See <a href="/articles/talks/#b">B</a>, <a href="#x">x</a>, <a href="#old-a">A</a>, <a href="#commentary">it</a> and <a href="https://example.org/#b" title="a > b: href=&#x22;#b&#x22;">that</a>.</p>',
      '<p><span class="term" id="x">He wrote href="#b" &#x3C;a href="#b"></span>.</p>',
      '<section class="heading"><h2 id="c">C</h2><a class="permalink" aria-label="Link: C" href="/articles/talks/#c"></a></section>',
      '<p><span class="said by-russia" id="left"><i aria-owns="ref--1"></i>They left</span>.<sup class="note-ref"><a id="ref-note-1" href="#note-1" role="doc-noteref" aria-label="1"></a></sup><a id="ref--1" title="statement 1 of 1" class="mark by-russia" href="/reader/quotes/left/" aria-label="Said: Sergei Ryabkov"></a></p>',
      '<section class="note" role="note"><details class="fold"><summary>Editor’s note 1 <span class="on">on “left”</span></summary><section id="note-1" data-number="1"><p class="note-label">Editor’s note 1</p><p>Why?</p><p class="note-sources">Source: a guess. <a class="back" href="#ref-note-1" aria-label="Back to the text">↩</a><a class="permalink" aria-label="Link: Editor’s note 1" href="/articles/talks/#note-1"></a></p></section></details></section>',
    ]);
  });

  it('says what it links to', async () => {
    const [page] = await pagesOf(body);
    expect(page && [...linkedFrom(page)]).toEqual(['b', 'x', 'old-a', 'commentary', 'c', 'note-1', 'ref-note-1']);
  });

  it('links to a source in the article where the page has no list of sources', async () => {
    const [page] = await pagesOf(body);
    expect(page && htmlOf(page)).toContain('<a href="/articles/talks/#commentary">it</a>');
  });

  it('leaves the article as it was', async () => {
    const [page] = await pagesOf(body);
    const before = structuredClone(page);
    if (page) htmlOf(page);
    expect(page).toEqual(before);
  });

  it('moves the headings below a lower heading up as far as needed', async () => {
    const pages = await pagesOf('## O {#o}\n\n### A {#a}\n\nWords.\n\n#### B {#b}');
    const heading =
      '<section class="heading"><h2 id="b">B</h2><a class="permalink" aria-label="Link: B" href="/articles/talks/#b"></a></section>';
    expect(pages.slice(1).map((page) => htmlOf(page).trim())).toEqual([`<p>Words.</p>\n${heading}`, '']);
  });
});
