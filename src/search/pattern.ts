// What one word of a query matches: a type of the corpus, or every type of a form.
import type { Language } from '../corpus/language/language';
import { tokenisePattern } from '../corpus/tokenise';
import { editsFrom } from './nearness';

export type Pattern =
  | { readonly kind: 'word'; readonly type: string }
  /** Each `*` stands for any letters, or none. */
  | { readonly kind: 'wildcard'; readonly pattern: string }
  /** The type and those nearly like it. */
  | { readonly kind: 'fuzzy'; readonly type: string }
  /** A `*` alone: any one token. */
  | { readonly kind: 'any' };

/** The words of a text, by the tokeniser, `*` as a wildcard. */
export function readPatterns(text: string, language: Language): readonly Pattern[] {
  return tokenisePattern(text, language).map(({ type }) => patternOf(type));
}

function patternOf(type: string): Pattern {
  if (!type.includes('*')) return { kind: 'word', type };
  const pattern = type.replace(/\*+/g, '*');
  return pattern === '*' ? { kind: 'any' } : { kind: 'wildcard', pattern };
}

/** Whether a type is one that the pattern matches. */
export function matcherOf(pattern: Pattern): (type: string) => boolean {
  switch (pattern.kind) {
    case 'word':
      return (type) => type === pattern.type;
    case 'wildcard':
      return wildcardMatcher(pattern.pattern);
    case 'fuzzy': {
      const most = editsAllowed(pattern.type);
      const edits = editsFrom(pattern.type, most);
      return (type) => edits(type) <= most;
    }
    case 'any':
      return (type) => type !== '';
  }
}

/** Edits that a fuzzy word allows: none up to two letters, one up to five, else two. */
export function editsAllowed(type: string): number {
  return type.length <= 2 ? 0 : type.length <= 5 ? 1 : 2;
}

// The parts between the asterisks, each as far left as it goes: no backtracking, whatever was typed.
function wildcardMatcher(pattern: string): (type: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop() ?? '';
  return (type) => {
    const end = type.length - last.length;
    if (end < first.length || !type.startsWith(first) || !type.endsWith(last)) return false;
    let at = first.length;
    for (const part of rest) {
      const found = type.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}
