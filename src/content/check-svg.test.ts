import { describe, expect, it } from 'vitest';
import { checkSvg } from './check-svg.ts';

const svg = (within: string, root = 'viewBox="0 0 48 24"'): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${root}>${within}</svg>`;
const refused = (within: string): string[] => checkSvg('content/logo.svg', svg(within)).findings.map(({ ruleId }) => ruleId);

describe('an SVG', () => {
  it('of a drawing program is fine, with its own notes, gradients and embedded pictures', () => {
    const drawn =
      '<!-- made by hand --><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:li rdf:resource="https://example.org/"/></rdf:RDF></metadata>' +
      '<d:view xmlns:d="https://example.org/draw" zoom="1"/><style>.a{fill:url( "#g" )}</style>' +
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><path id="p" d="M0 0h9v9z"/></defs>' +
      '<use xlink:href="#p" class="a" clip-path="url(#c)"/><image href="data:image/png;base64,iVBORw0KGgo="/>';
    expect(checkSvg('content/logo.svg', svg(drawn))).toEqual({ size: { width: 48, height: 24 }, findings: [] });
  });

  it.each([
    ['width="30px" height="10"', { width: 30, height: 10 }],
    ['width="5cm" height="5cm" viewBox="0,0,20,10"', { width: 20, height: 10 }],
  ])('with %s has that size', (root, size) => expect(checkSvg('content/logo.svg', svg('', root)).size).toEqual(size));

  it.each([
    '<foreignObject/>',
    '<g onload="alert(1)"/>',
    '<g ONLOAD="alert(1)"/>',
    '<set attributeName="href" to="javascript:alert(1)"/>',
    '<animate/>',
    '<use href="//example.org/a.svg#b"/>',
    '<use xlink:href="a.svg#b"/>',
    '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>',
    '<image xml:base="https://example.org/" href="#a"/>',
    '<feImage href="https://example.org/a.png"/>',
    '<g fill="url(//example.org/a.svg#b)"/>',
    '<g style="background:u\\rl(https://example.org/a.png)"/>',
    '<style><![CDATA[@import "a.css";]]></style>',
    '<style>g{mask:image-set("a.png" 1x)}</style>',
    '<script xmlns="http://www.w3.org/1999/xhtml"/>',
    '<g xmlns=""><script/></g>',
    '<?xml-stylesheet href="a.css"?>',
  ])('with %s is refused', (within) => expect(refused(within)).toEqual(['unsafe-svg']));

  it.each(['<g>', '<g></h>', '&nbsp;', '<g a=1/>'])('with %s cannot be read', (within) =>
    expect(refused(within)).toEqual(['logo-form']),
  );
});
