// The grammar of links has a number, which a pinned link carries as `g`; a link of an older one is read by way of all
// that came after it.

/** What an address says: each key with its text, decoded. */
export type Texts = Readonly<Record<string, string>>;

/** From the keys and texts of one grammar to those of the next, which mean the same there. */
export type Upgrader = (texts: Texts) => Texts;

/** The first leads from grammar 1 to grammar 2, and so on. They are never edited: old links depend on them. */
const UPGRADERS: readonly Upgrader[] = [];

export const GRAMMAR_KEY = 'g';

/** The number of the grammar in which links are written. A link without a number is of grammar 1. */
export const GRAMMAR = grammarAfter(UPGRADERS);

export type Upgraded =
  | { readonly state: 'read'; readonly texts: Texts }
  /** What can be read of it is read as the present grammar. */
  | { readonly state: 'newer'; readonly texts: Texts; readonly grammar: number }
  | { readonly state: 'malformed'; readonly texts: Texts; readonly found: string };

/** The texts of an address in the present grammar, whichever they were written in. */
export function upgradeTexts(all: Texts, upgraders: readonly Upgrader[] = UPGRADERS): Upgraded {
  const { [GRAMMAR_KEY]: text = '1', ...texts } = all;
  if (!/^[1-9]\d{0,5}$/.test(text)) return { state: 'malformed', texts, found: text };
  const grammar = Number(text);
  if (grammar > grammarAfter(upgraders)) return { state: 'newer', texts, grammar };
  return { state: 'read', texts: upgraders.slice(grammar - 1).reduce((read, next) => next(read), texts) };
}

function grammarAfter(upgraders: readonly Upgrader[]): number {
  return upgraders.length + 1;
}
