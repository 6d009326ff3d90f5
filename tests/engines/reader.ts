import type { Tab } from './engine.ts';
import { until } from './until.ts';

/** A value that can be passed to a page. */
type Json = string | number | boolean | null | readonly Json[];

/** A reader in a tab: what each engine does in its own way, and what is the same in all of them. */
export interface Reader extends Omit<Tab, 'evaluate' | 'type'> {
  /** Waits until the address, without its origin, has this ending or matches, and the page has loaded. */
  readonly arrivesAt: (address: string | RegExp) => Promise<void>;
  /** Goes back in the history. It does not wait: `arrivesAt` does. */
  readonly back: () => Promise<void>;
  /** Types into the focused element, or replaces the value of the field that the selector finds. */
  readonly type: (text: string, selector?: string) => Promise<void>;
  /** Waits until the first match has text, and returns it with single spaces. */
  readonly text: (selector: string) => Promise<string>;
  /** Waits for a match, and returns an attribute of the first one. */
  readonly attribute: (selector: string, name: string) => Promise<string | null>;
  /** Calls a function in the page. It can use only its arguments, nothing from its surroundings. */
  readonly evaluate: <Given extends readonly Json[], T>(ask: (...given: Given) => T, ...given: Given) => Promise<T>;
  /** Calls a function in the page until it returns something other than undefined, null, false, 0 or an empty text. */
  readonly until: <Given extends readonly Json[], T>(
    what: string,
    ask: (...given: Given) => T,
    ...given: Given
  ) => Promise<NonNullable<T>>;
  /**
   * Waits until words inside the first match can be read: their beginning is in the viewport, and nothing hides it. The words
   * must be in one line of the HTML. By default they are the first words of the match.
   */
  readonly sees: (selector: string, words?: string) => Promise<void>;
  /** Presses Tab at most `most` times, until the focus is on a match, and returns the number of presses. */
  readonly tabTo: (selector: string, most: number) => Promise<number>;
}

/** Adds what is the same in all engines to the tab of one. */
export function readerOf(tab: Tab): Reader {
  const evaluate: Reader['evaluate'] = async (ask, ...given) =>
    (await tab.evaluate(`(${ask.toString()})(...${JSON.stringify(given)})`)) as ReturnType<typeof ask>;
  const untilInPage: Reader['until'] = (what, ask, ...given) => until(what, () => evaluate(ask, ...given));

  return {
    ...tab,
    goto: (url) =>
      tab.goto(url).catch((cause: unknown) => {
        throw new Error(`${url} does not load`, { cause });
      }),
    evaluate,
    until: untilInPage,
    arrivesAt: async (address) => {
      let at = '';
      const arrived = async (): Promise<boolean> => {
        const page = await evaluate(() => [location.pathname + location.search + location.hash, document.readyState] as const);
        at = page[0];
        return page[1] === 'complete' && (typeof address === 'string' ? at.endsWith(address) : address.test(at));
      };
      await until(`the address ${String(address)}`, arrived).catch((error: unknown) => {
        throw new Error(`expected to arrive at ${String(address)}, but was at ${at}`, { cause: error });
      });
    },
    back: () => evaluate(goBack),
    type: async (text, selector) => {
      if (selector !== undefined) {
        await tab.click(selector);
        await untilInPage(`the focus on ${selector}`, selectAll, selector);
      }
      await tab.type(text);
    },
    text: (selector) => untilInPage(`text in ${selector}`, textOf, selector),
    attribute: async (selector, name) => (await untilInPage(`an element ${selector}`, attributeOf, selector, name))[0],
    sees: async (selector, words = '') => {
      await untilInPage(`“${words}” in view in ${selector}`, canRead, selector, words);
    },
    tabTo: async (selector, most) => {
      for (let pressed = 1; pressed <= most; pressed++) {
        await tab.press('Tab');
        if (await evaluate(hasFocus, selector)) return pressed;
      }
      throw new Error(`pressing Tab ${most} times does not lead to ${selector}`);
    },
  };
}

// The functions below run in the page.

/** Goes back after a moment, so that the call can return before the page is left. */
function goBack(): void {
  setTimeout(() => {
    history.back();
  });
}

function selectAll(selector: string): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || !field.matches(selector)) return false;
  field.select();
  return true;
}

function textOf(selector: string): string | undefined {
  return document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
}

function attributeOf(selector: string, name: string): [string | null] | undefined {
  const element = document.querySelector(selector);
  return element ? [element.getAttribute(name)] : undefined;
}

function hasFocus(selector: string): boolean {
  return document.activeElement?.matches(selector) ?? false;
}

function canRead(selector: string, words: string): boolean {
  const element = document.querySelector(selector);
  // Lines may end in line breaks while the typeface changes (src/layouts/keep-lines.ts).
  const content = element?.textContent.replaceAll('\n', ' ');
  const start = (words === '' ? content?.search(/\S/) : content?.indexOf(words)) ?? -1;
  if (!element || start < 0) return false;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let passed = 0; texts.nextNode();) {
    const text = texts.currentNode as Text;
    if (passed + text.length > start) {
      const range = document.createRange();
      range.setStart(text, start - passed);
      range.setEnd(text, Math.min(text.length, start - passed + Math.max(1, words.length)));
      const line = range.getClientRects()[0];
      if (!line) return false;
      // There is no element at a point outside the viewport. If the words are folded or covered, another element is there.
      const there = document.elementFromPoint(line.x + Math.min(line.width, 20) / 2, line.y + line.height / 2);
      return there !== null && element.contains(there);
    }
    passed += text.length;
  }
  return false;
}
