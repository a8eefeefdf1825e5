// What a browser does for the checks, whichever it is and however it is driven.
export const BROWSERS = ['chromium', 'firefox', 'webkit'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export const KEYS = [
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Control',
  'End',
  'Enter',
  'Escape',
  'Home',
  'Tab',
] as const;
/** A key by its name, or a character. */
export type Key = (typeof KEYS)[number] | (string & {});

/** One window of 1440 by 900 pixels with a profile of its own, in which nothing leaves this machine. */
export interface Visitor {
  /** As the browser says it itself. */
  readonly version: string;
  /** The folder that takes the files that a page gives. */
  readonly downloads: string;
  /** Loads the address. */
  readonly open: (address: string) => Promise<void>;
  readonly back: () => Promise<void>;
  /** The value of an expression in the page. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Evaluates it in every page from now on before the page's own programs run, where the browser can. */
  readonly prepare: (expression: string) => Promise<void>;
  /** Clicks with a pointer at a place in the window, in pixels. */
  readonly clickAt: (x: number, y: number) => Promise<void>;
  /** Presses the keys together and lets them go. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** What the site has asked of other machines since the last call; it was refused. */
  readonly takeStrays: () => readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a browser whose profile, home and downloads are in the folder, which is empty. */
export type StartVisitor = (folder: string) => Promise<Visitor>;
