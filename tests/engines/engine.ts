/** A browser engine that the readers' errands run in. */
export interface Engine {
  readonly name: string;
  /** Why this engine cannot run here and how to install it; undefined where it can run. */
  readonly missing: () => string | undefined;
  /** Starts the browser. Whatever a failed start has started, it has ended again. */
  readonly start: () => Promise<RunningEngine>;
}

/** A started browser. One tab is open at a time. */
export interface RunningEngine {
  /** Opens a tab that shares neither storage nor history with the ones before it. */
  readonly open: (visit: Required<Visit>) => Promise<Tab>;
  /** Ends the browser and everything that was started for it. */
  readonly stop: () => Promise<void>;
}

/** How a reader comes. Motion is reduced always. */
export interface Visit {
  readonly viewport?: Viewport;
  readonly colorScheme?: 'light' | 'dark';
}

/** The size of the page's window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What each engine does in a way of its own; reader.ts makes the rest of it, once for all. */
export interface Tab {
  /** Opens an address as if it were typed, and waits until it is loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Clicks the first match that can be seen, with a real pointer; waits for there to be one. */
  readonly click: (target: Target) => Promise<void>;
  /** Types into whatever has the focus. */
  readonly type: (text: string) => Promise<void>;
  /** Presses a key and lets it go. */
  readonly press: (key: Key) => Promise<void>;
  /** Evaluates a JavaScript expression in the page and gives its value, which must be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly setViewport: (viewport: Viewport) => Promise<void>;
  /** What a reader must never cause or see, so far: errors in the page or on its console, addresses that aren't there, other hosts. */
  readonly complaints: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** An element: a CSS selector, or its role and its whole accessible name as the engine computes them. */
export type Target = string | { readonly role: Role; readonly name: string };

/** The roles that a target can have, each with the elements that may have it. */
export const elementsOfRole = {
  link: 'a[href], [role=link]',
  button: 'button, [type=button], [type=submit], [role=button]',
  searchbox: '[type=search], [role=searchbox]',
  combobox: 'select, [role=combobox]',
  checkbox: '[type=checkbox], [role=checkbox]',
  radio: '[type=radio], [role=radio]',
} as const;

/** A role that a target can have. */
export type Role = keyof typeof elementsOfRole;

/** The keys that can be pressed, by their names in https://www.w3.org/TR/uievents-key/. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
