/** A browser driven through WebDriver (https://www.w3.org/TR/webdriver2/): the few commands that the errands need. */
export interface Session {
  /** Opens an address and waits until the page has loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Runs the body of a function in the page and returns its value, which must be JSON. */
  readonly execute: (script: string) => Promise<unknown>;
  /** Returns the elements that a CSS selector matches. */
  readonly findAll: (selector: string) => Promise<Element[]>;
  /** Presses and releases each key: characters, or code points of https://www.w3.org/TR/webdriver2/#keyboard-actions. */
  readonly press: (keys: string) => Promise<void>;
  /** Makes the window, with its toolbar, this large, in CSS pixels. */
  readonly resizeWindow: (size: { width: number; height: number }) => Promise<void>;
  /** Closes the browser. */
  readonly quit: () => Promise<void>;
}

/** An element of the page. Every command throws once the page no longer has it. */
export interface Element {
  readonly click: () => Promise<void>;
  readonly isDisplayed: () => Promise<boolean>;
  readonly accessibleName: () => Promise<string>;
  readonly role: () => Promise<string>;
}

/**
 * Starts a browser.
 *
 * @param driver the driver's address, without a slash at the end
 * @param capabilities what the browser must be and do
 * @param timeouts how long the browser waits for a page and for a script, in milliseconds
 * @throws {Error} if the driver refuses, with its reason
 */
export async function startSession(
  driver: string,
  capabilities: Record<string, unknown>,
  timeouts: { pageLoad: number; script: number },
): Promise<Session> {
  const alwaysMatch = { ...capabilities, timeouts };
  const { sessionId } = (await send('POST', `${driver}/session`, { capabilities: { alwaysMatch } })) as { sessionId: string };
  const session = `${driver}/session/${sessionId}`;
  const post = (path: string, body: object = {}): Promise<unknown> => send('POST', `${session}/${path}`, body);
  const get = (path: string): Promise<unknown> => send('GET', `${session}/${path}`);

  return {
    goto: async (url) => void (await post('url', { url })),
    execute: (script) => post('execute/sync', { script, args: [] }),
    findAll: async (selector) => {
      const found = (await post('elements', { using: 'css selector', value: selector })) as Record<string, string>[];
      return found.map((reference): Element => {
        const element = `element/${String(reference[elementIdentifier])}`;
        return {
          click: async () => void (await post(`${element}/click`)),
          isDisplayed: async () => (await get(`${element}/displayed`)) === true,
          accessibleName: async () => String(await get(`${element}/computedlabel`)),
          role: async () => String(await get(`${element}/computedrole`)),
        };
      });
    },
    press: async (keys) => {
      const actions = [...keys].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    resizeWindow: async (size) => void (await post('window/rect', { x: 0, y: 0, ...size })),
    quit: async () => void (await send('DELETE', session)),
  };
}

/** The property that holds an element's id (https://www.w3.org/TR/webdriver2/#elements). */
const elementIdentifier = 'element-6066-11e4-a52e-4f735466cecf';

async function send(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver: ${error}: ${message}`);
}
