/** A browser engine that the readers' errands run in. */
export interface Engine {
  readonly name: string;
  /** Returns why this engine cannot run here and how to install it, or undefined if it can run. */
  readonly missing: () => string | undefined;
  /** Starts the browser. If that fails, everything that it started is ended. */
  readonly start: () => Promise<RunningEngine>;
}

/** A running browser. Only one tab is open at a time. */
export interface RunningEngine {
  /** Opens a tab that shares neither storage nor history with earlier ones. */
  readonly open: (visit: Required<Visit>) => Promise<Tab>;
  /** Stops the browser and everything that was started for it. */
  readonly stop: () => Promise<void>;
}

/** The settings of a reader's visit. Motion is always reduced. */
export interface Visit {
  readonly viewport?: Viewport;
  readonly colorScheme?: 'light' | 'dark';
}

/** The size of the page's window in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** What each engine does in its own way. reader.ts builds the rest on it, for all engines. */
export interface Tab {
  /** Opens an address as if it were typed, and waits until the page has loaded. */
  readonly goto: (url: string) => Promise<void>;
  /** Waits for a visible match and clicks the first one with a real pointer. */
  readonly click: (target: Target) => Promise<void>;
  /** Types into the focused element. */
  readonly type: (text: string) => Promise<void>;
  /** Presses and releases a key. */
  readonly press: (key: Key) => Promise<void>;
  /** Evaluates a JavaScript expression in the page and returns its value, which must be JSON. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly setViewport: (viewport: Viewport) => Promise<void>;
  /** Returns what no visit may cause, as far as it has happened: errors in the page or on its console, missing addresses, requests to other hosts. */
  readonly complaints: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** An element: a CSS selector, or its role and its full accessible name as the engine computes them. */
export type Target = string | { readonly role: Role; readonly name: string };

/** The roles that a target can have, each with a selector for the elements that may have it. */
export const elementsOfRole = {
  link: 'a[href], [role=link]',
  button: 'button, [type=button], [type=submit], [role=button]',
  searchbox: 'main [type=search], dialog[open] [type=search]',
  combobox: 'select, [role=combobox]',
  checkbox: '[type=checkbox], [role=checkbox]',
  radio: '[type=radio], [role=radio]',
} as const;

/** A role that a target can have. */
export type Role = keyof typeof elementsOfRole;

/** The keys that can be pressed, by their names in https://www.w3.org/TR/uievents-key/. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';
