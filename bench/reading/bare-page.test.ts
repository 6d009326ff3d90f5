import { expect, it } from 'vitest';
import { barePage } from './bare-page.ts';

const built = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A &amp; B</title>
<meta name="description" content="What was said"><style>p { color: red }</style><script src="/a.js"></script></head>
<body><header><p>Site</p></header><main id="content" class="wide" tabindex="-1"><h1 style="color:red">A &amp; B</h1>
<p class="lead" data-x="1">Both <span class="name">sat</span> down<br>on <time datetime="2022-01-10">Monday</time>, &lt;they&gt; said.</p>
<figure id="no"><blockquote cite="https://example.org/?a=1&amp;b=2"><p>“No”</p></blockquote>
<figcaption><a class="sign" href="#no">Link</a><button type="button">Copy</button></figcaption></figure>
<svg><title>Map</title><text>Geneva</text></svg><p hidden>Copied</p><script>alert('x')</script><!-- a comment --></main></body></html>`;

it('keeps the words and their elements', () => {
  expect(barePage(built)).toBe(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A &amp; B</title>
<meta name="description" content="What was said">
<link rel="icon" href="data:,">
</head>
<body><main id="content"><h1>A &amp; B</h1>
<p>Both sat down<br>on <time datetime="2022-01-10">Monday</time>, &lt;they&gt; said.</p>
<figure id="no"><blockquote cite="https://example.org/?a=1&amp;b=2"><p>“No”</p></blockquote>
<figcaption><a href="#no">Link</a></figcaption></figure>
</main></body>
</html>`);
});

it('reports a page without an article', () => {
  expect(() => barePage('<body><p>Nothing</p></body>')).toThrow('has no <main>');
});
