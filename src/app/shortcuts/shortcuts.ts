// Every keyboard shortcut, as rows: the dialog lists them, and a key press is looked up in them.

export type Scope = 'everywhere' | 'results' | 'meeting';

interface ShortcutRow {
  readonly id: string;
  /** As KeyboardEvent.key has them; any of them does it. */
  readonly keys: readonly string[];
  /** With Ctrl or the command key: such a key works in fields too. */
  readonly chord?: boolean;
  readonly label: string;
  readonly scope: Scope;
  /** The browser does it by itself: listed, never looked up. */
  readonly native?: boolean;
}

export const SHORTCUTS = [
  { id: 'search', keys: ['/'], label: 'Go to the search box', scope: 'everywhere' },
  { id: 'palette', keys: ['k'], chord: true, label: 'Go to a view, meeting, person …', scope: 'everywhere' },
  { id: 'shortcuts', keys: ['?'], label: 'Show these shortcuts', scope: 'everywhere' },
  { id: 'close', keys: ['Escape'], label: 'Close what is open', scope: 'everywhere' },
  { id: 'next-result', keys: ['j'], label: 'Next result', scope: 'results' },
  { id: 'previous-result', keys: ['k'], label: 'Previous result', scope: 'results' },
  { id: 'open', keys: ['Enter'], label: 'Open the result', scope: 'results', native: true },
  { id: 'next-hit', keys: ['n'], label: 'Next occurrence of the query', scope: 'meeting' },
  { id: 'previous-hit', keys: ['p'], label: 'Previous occurrence of the query', scope: 'meeting' },
] as const satisfies readonly ShortcutRow[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

export const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  everywhere: 'Everywhere',
  results: 'In search results',
  meeting: 'In a meeting',
};

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  /** Something else has taken the key. */
  readonly defaultPrevented: boolean;
}

interface Situation {
  /** Where the focus is: single keys have a meaning of their own in a field, all keys in a dialog or menu. */
  readonly focus: 'page' | 'field' | 'popup';
  /** Whether the reader of this device wants single characters to do anything (WCAG 2.1.4). */
  readonly characters: boolean;
}

/** The shortcut that a key press asks for, or null. */
export function findShortcut(press: KeyPress, { focus, characters }: Situation): ShortcutId | null {
  if (focus === 'popup' || press.defaultPrevented || press.isComposing || press.altKey) return null;
  const chord = press.ctrlKey !== press.metaKey;
  if (!chord && (press.ctrlKey || focus === 'field')) return null;
  if (!chord && press.key.length === 1 && !characters) return null;
  const rows: readonly (ShortcutRow & { readonly id: ShortcutId })[] = SHORTCUTS;
  return (
    rows.find((row) => row.native !== true && (row.chord ?? false) === chord && row.keys.includes(press.key))
      ?.id ?? null
  );
}

/** The keys of a row as a keyboard names them. */
export function nameKeys({ keys, chord = false }: Pick<ShortcutRow, 'keys' | 'chord'>): readonly string[] {
  return chord ? keys.flatMap((key) => [`Ctrl ${key.toUpperCase()}`, `⌘ ${key.toUpperCase()}`]) : keys;
}
