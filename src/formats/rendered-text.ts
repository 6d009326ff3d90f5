/** An element of an article's HTML, and where its words are in the rendered text. */
export interface RenderedElement {
  readonly name: string;
  /** Gives the value of an attribute; empty if the element doesn't have it. */
  readonly attribute: (name: string) => string;
  readonly start: number;
  readonly end: number;
}

/** The text of an article as a browser shows it, with white space folded to single spaces, and the place of each element in it. */
export interface RenderedText {
  readonly text: string;
  /** In the order in which they begin. */
  readonly elements: readonly RenderedElement[];
}

/**
 * Reads the text of HTML that the pipeline wrote: every element is closed, every attribute's value is in double quotes, and there
 * are no comments. Any other HTML needs a parser.
 *
 *     <p>The <a href="#b">second &#x26; last</a></p>
 *     →   The second & last, with `p` from 0 to 17 and `a` from 4 to 17
 */
export function renderedText(html: string): RenderedText {
  let text = '';
  const elements: (RenderedElement & { end: number })[] = [];
  const open: (RenderedElement & { end: number })[] = [];
  const add = (words: string): void => {
    const folded = words.replace(/\s+/g, ' ');
    text += text === '' || text.endsWith(' ') ? folded.trimStart() : folded;
  };
  for (const [token, closing, name = '', attributes = ''] of html.matchAll(tokens)) {
    if (!token.startsWith('<')) add(decode(token));
    else if (closing) {
      const element = open.pop();
      if (element) element.end = text.length;
    } else {
      const attribute = (wanted: string): string => decode(new RegExp(`\\s${wanted}="([^"]*)"`).exec(attributes)?.[1] ?? '');
      const element = { name, attribute, start: text.length, end: text.length };
      elements.push(element);
      if (!empty.has(name)) open.push(element);
    }
  }
  return { text, elements };
}

const tokens = /<(\/)?([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>|[^<]+/g;
const empty = new Set(['br', 'hr', 'img']);

/** The pipeline writes only hexadecimal character references. */
function decode(text: string): string {
  return text.replace(/&#x([0-9A-F]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
