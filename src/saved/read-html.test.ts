import { expect, it } from 'vitest';
import { readHtml } from './read-html.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><title>The quay | Gazette</title>${head}</head><body><nav>Home News</nav><article>${body}</article><footer>Subscribe to our newsletter</footer></body></html>`;

const long = 'The harbour ministry of Westmark briefed reporters on the state of the north quay, and nobody was surprised. '
  .repeat(5)
  .trim();

it('reads the main text, a paragraph for each block, with white space folded and nothing else changed', () => {
  const { text } = readHtml(
    page(
      '',
      `<h1>The quay</h1><p>${long}</p><p>“The   piles\n are <em>sound</em>,” Ines&nbsp;Aldous&#32;said.</p><ul><li>One crack.</li><li>Another.</li></ul><blockquote><p>It’s ours.</p></blockquote><p>MR A: Yes.<br><br>Q: No?<br>Really?</p>`,
    ),
  );
  expect(text.split('\n\n').slice(-7)).toEqual([
    long,
    '“The piles are sound,” Ines\u00A0Aldous said.',
    'One crack.',
    'Another.',
    'It’s ours.',
    'MR A: Yes.',
    'Q: No?\nReally?',
  ]);
  expect(text).not.toMatch(/newsletter|Home News/);
});

it('reads what a page says of itself, wherever it does', () => {
  const { facts } = readHtml(
    page(
      `<meta property="og:site_name" content="Harbour Gazette"><meta property="og:title" content="The quay">
       <meta property="article:published_time" content="2024-05-16T23:30:00-05:00"><link rel="canonical" href="https://gazette.example.org/quay">
       <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"The quay","datePublished":"2024-05-17","publisher":{"name":"Harbour Gazette"},"author":[{"name":"Ann Author"},{"name":"Ben Writer"}]}]}</script>
       <script type="application/ld+json">no JSON</script>`,
      `<p>${long}</p>`,
    ),
  );
  expect(facts).toEqual({
    publisher: [
      { value: 'Harbour Gazette', from: 'og:site_name' },
      { value: 'Harbour Gazette', from: 'JSON-LD publisher' },
    ],
    title: [
      { value: 'The quay', from: 'og:title' },
      { value: 'The quay', from: 'JSON-LD headline' },
    ],
    author: [{ value: 'Ann Author, Ben Writer', from: 'JSON-LD author' }],
    date: [
      { value: '2024-05-16', from: 'article:published_time' },
      { value: '2024-05-17', from: 'JSON-LD datePublished' },
    ],
    language: [{ value: 'en-GB', from: 'lang' }],
    url: [{ value: 'https://gazette.example.org/quay', from: 'canonical' }],
    archived: [],
  });
});

it('knows a copy of the Internet Archive by its address', () => {
  const address = 'https://web.archive.org/web/20220111083000/https://example.org/report';
  const { facts } = readHtml(
    page(
      `<link rel="canonical" href="https://example.org/report"><meta property="og:url" content="${address}">`,
      `<p>${long}</p>`,
    ),
  );
  expect(facts.url?.map(({ value }) => value)).toEqual(['https://example.org/report']);
  expect(facts.archived?.[0]?.value).toBe(address);
});

it('takes the author from the byline where the head names none, and keeps neither it nor the reading time in the text', () => {
  const { facts, text } = readHtml(
    page('', `<p class="byline" rel="author">By Ida Maas</p><p>6 min read</p><p>${long}</p><p>By Ida Maas</p>`),
  );
  expect(facts.author).toEqual([{ value: 'Ida Maas', from: 'byline' }]);
  expect(text).toBe(long);
  const other = readHtml(page('<meta name="author" content="Ole Brand">', `<p>By Ida Maas</p><p>${long}</p>`));
  expect(other.facts.author).toEqual([{ value: 'Ole Brand', from: 'author' }]);
  expect(other.text).toBe(`By Ida Maas\n\n${long}`);
});
