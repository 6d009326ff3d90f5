import { pngOf, smallJpeg } from '../../src/rules/cases/small-pictures.ts';
import { inArticle, many, type HostileFolder } from './hostile-folder.ts';

/** A table with a caption around some rows. */
const table = (rows: string): string => `:::table{#t caption="c" basis=b}\n\n| a | b |\n| - | - |\n${rows}\n:::`;

const picture = ':::picture{#p file=p.jpg alt="a" credit="c"}\nx\n:::';

/** A folder with a picture and an article that shows it. */
const shown = (name: string, expected: HostileFolder['expected'], put: HostileFolder['put'], body = picture): HostileFolder => {
  const folder = inArticle(name, expected, body);
  return { ...folder, put: { ...folder.put, ...put } };
};

const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';

/** Hostile tables, footnotes, lists and pictures. */
export const blockFolders: readonly HostileFolder[] = [
  inArticle('a table of 5,000 cells', 'sound', table('| x | y |\n'.repeat(2500))),
  inArticle('a table of 60,000 cells', 'too-many', table('| x | y |\n'.repeat(30_000))),
  inArticle('a table of 5,000 columns', 'too-many', table(`|${' x |'.repeat(60_000)}\n`)),
  inArticle('a table of bars', 'too-many', table('|'.repeat(300_000))),
  inArticle('a script in a cell', 'unsafe-link', table('| [x](javascript:alert(1)) | y |\n')),
  inArticle('HTML in a cell', 'raw-html', table('| <img src=x onerror=alert(1)> | y |\n')),
  inArticle('HTML in a caption', 'sound', table('| x | y |\n').replace('"c"', '"<script>alert(1)</script>"')),
  inArticle('a bare address of a script', 'sound', 'See javascript:alert(1) and data:text/html,x.'),
  inArticle('a bare address that breaks out of its attribute', 'sound', 'See https://example.org/"onmouseover=alert(1)//'),
  inArticle('20,000 bare addresses', 'sound', 'https://example.org/a '.repeat(20_000)),
  inArticle('an address of 300,000 round brackets', 'too-many', `https://example.org/${'('.repeat(300_000)}`),
  inArticle('200,000 tildes', 'sound', '~'.repeat(200_000)),
  inArticle('20,000 struck words left open', 'sound', '~~a '.repeat(20_000)),
  inArticle('struck words in struck words', 'too-deep', `${'~~a '.repeat(1000)}${'b~~ '.repeat(1000)}`),
  inArticle(
    '2,000 footnotes in a paragraph',
    'sound',
    `${many(2000, (i) => `w[^f${i}]`, ' ')}\n\n${many(2000, (i) => `[^f${i}]: [x](source:commentary)`)}`,
  ),
  inArticle(
    '200 footnotes in footnotes',
    'too-deep',
    many(200, (i) => `[^f${i}]:`, ' '),
  ),
  inArticle('a footnote in itself', 'footnote-pair', 'x[^a]\n\n[^a]: y[^a] [x](source:commentary)'),
  inArticle(
    'a footnote named like a JavaScript property',
    'invalid-id',
    'x[^__proto__]\n\n[^__proto__]: [x](source:commentary)',
  ),
  shown('a picture with a page after it', 'sound', {
    'pictures/p.jpg': Buffer.concat([smallJpeg, Buffer.from('<script>alert(1)</script>')]),
  }),
  shown('a picture that is an SVG', 'picture-form', { 'pictures/p.jpg': svg }),
  shown('a picture that is an SVG after a comment', 'picture-form', { 'pictures/p.jpg': `<!-- x -->\n${svg}` }),
  shown('a picture that is a link', 'file-kind', { 'pictures/p.jpg': { link: '/etc/passwd' } }),
  shown('a picture that is a pipe', 'file-kind', { 'pictures/p.jpg': { pipe: true } }),
  shown('a picture that is a folder', 'file-kind', { 'pictures/p.jpg': { folder: true } }),
  shown('a picture of 31 MB', 'file-too-large', { 'pictures/p.jpg': new Uint8Array(31_000_000) }),
  shown(
    'a picture of 2,500,000,000 pixels',
    'picture-form',
    { 'pictures/p.png': pngOf(50_000, 50_000) },
    picture.replace('jpg', 'png'),
  ),
  shown('a picture without pixels', 'picture-form', { 'pictures/p.png': pngOf(0, 0) }, picture.replace('jpg', 'png')),
  shown('a picture that ends in its first row', 'picture-form', { 'pictures/p.jpg': smallJpeg.subarray(0, 30) }),
  shown('a picture outside the folder', 'unknown-picture', {}, picture.replace('p.jpg', '../../../etc/passwd')),
  shown('a picture named like a JavaScript property', 'unknown-picture', {}, picture.replace('p.jpg', '__proto__')),
  shown(
    'a description that breaks out of its attribute',
    'sound',
    { 'pictures/p.jpg': smallJpeg },
    picture.replace('"a"', '"&quot;><script>alert(1)</script>"'),
  ),
  shown('a file of pictures', 'file-kind', { pictures: 'x' }, 'x'),
];
