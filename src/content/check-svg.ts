// A CommonJS module, whose names Vite does not find.
import sax, { type QualifiedTag } from 'sax';
import { finding, type Finding } from '../core/findings/finding.ts';
import { placeIn, placesIn } from '../core/text/place.ts';
import { shorten } from '../core/text/wording.ts';

/** The elements that a drawing may have: none of them runs a program or leads to another page. */
const drawing = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon text tspan textPath title desc defs symbol use image style switch marker ' +
    'linearGradient radialGradient stop pattern clipPath mask filter metadata ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);
const svgSpace = 'http://www.w3.org/2000/svg';

/** Namespaces whose elements do something in a browser; drawing programs put notes into others, which do nothing. */
const activeSpaces = new Set(['', 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML']);

/** XML as browsers read it: with namespaces, and without the entities of HTML. */
const options = { xmlns: true, position: true, strictEntities: true };

/** An embedded picture; it can contain nothing that runs. */
const embedded = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/=\s]*$/;

/**
 * Checks that an SVG only draws: it has no scripts, links or other documents in it and loads nothing.
 *
 * @returns its size in pixels, or what is wrong: the first thing that is not allowed
 */
export function checkSvg(
  file: string,
  text: string,
): { size?: { width: number; height: number }; findings: readonly Finding[] } {
  const xml = sax.parser(true, options);
  let size: { width: number; height: number } | undefined;
  let root: QualifiedTag | undefined;
  let problem: Finding | undefined;
  let unread: string | undefined;
  let style: { words: string; at: number } | undefined;
  const places = placesIn(file, text);
  const refuse = (found: string, at = xml.startTagPosition): void => {
    problem ??= finding('unsafe-svg', places(Math.max(0, at - 1)), { found: shorten(found, 60) });
  };
  xml.onerror = (error) => {
    unread ??= `XML that cannot be read in line ${xml.line + 1}: ${error.message.split('\n')[0]?.toLowerCase() ?? ''}`;
    xml.error = null as unknown as Error;
  };
  xml.ondoctype = (doctype) => {
    // Definitions could hide what a reader of the file does not see.
    if (doctype.includes('[')) refuse('definitions of its own (<!DOCTYPE … [)');
  };
  xml.onprocessinginstruction = ({ name }) => {
    if (name.toLowerCase() !== 'xml') refuse(`<?${name}`);
  };
  xml.onopentag = (tag) => {
    const element = tag as QualifiedTag;
    if (!root) {
      root = element;
      size = sizeOf(element);
    }
    if (element.uri === svgSpace ? !drawing.has(element.local) : activeSpaces.has(element.uri)) refuse(`<${element.name}>`);
    if (element.local === 'style') style = { words: '', at: xml.startTagPosition };
    for (const { name, local, value } of Object.values(element.attributes)) {
      const loads = local === 'href' && !value.startsWith('#') && !(element.local === 'image' && embedded.test(value));
      if (/^on/i.test(local) || name === 'xml:base' || loads || (local !== 'href' && reachesOut(value)))
        refuse(`${name}="${value}"`);
    }
  };
  // A comment may divide a word of a style, which a browser then joins again.
  xml.ontext = xml.oncdata = (words) => {
    if (style) style.words += words;
  };
  xml.onclosetag = () => {
    if (style && reachesOut(style.words)) refuse('a style that loads something', style.at);
    style = undefined;
  };
  xml.write(text).close();
  const isSvg = root?.local === 'svg' && root.uri === svgSpace;
  if (unread !== undefined || !isSvg)
    return { findings: [finding('logo-form', placeIn(file), { problem: 'format', found: unread ?? 'not an SVG' })] };
  if (problem) return { findings: [problem] };
  if (size) return { size, findings: [] };
  return { findings: [finding('logo-form', placeIn(file), { problem: 'size', found: 'neither' })] };
}

/** Whether a style or an attribute refers to another file. A backslash could hide that it does. */
function reachesOut(value: string): boolean {
  if (/@import|\\|expression\(|(?:java|vb)script:|image-set|\bsrc\(/i.test(value)) return true;
  return [...value.matchAll(/url\(\s*["']?(.?)/gi)].some(([, first]) => first !== '#');
}

/** Returns the size that an SVG says it has. */
function sizeOf({ attributes }: QualifiedTag): { width: number; height: number } | undefined {
  const of = (name: string): string => attributes[name]?.value ?? '';
  const [, , width = NaN, height = NaN] = of('viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const given = [of('width'), of('height')].map((value) => (/^\d+(?:\.\d+)?(?:px)?$/.test(value) ? parseFloat(value) : NaN));
  const [w = NaN, h = NaN] = width > 0 && height > 0 ? [width, height] : given;
  return w > 0 && h > 0 ? { width: w, height: h } : undefined;
}
