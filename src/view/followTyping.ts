// How the search view follows what is typed, as a machine without clock, engine or address: what happens goes in, what is
// to be done comes out.
import { cleanQuery } from '../corpus/cleanQuery';

/** What of the address decides whether a text may still be taken to it. */
export interface TypingPlace {
  readonly path: string;
  readonly q: string | null;
}

export interface Following {
  /** Texts typed, and left, so far: what is done for an earlier one comes too late. */
  readonly turn: number;
  /** The text that is on its way to the address, and where it was typed; null where none is. */
  readonly underway: { readonly q: string; readonly over: TypingPlace } | null;
}

export const NOT_FOLLOWING: Following = { turn: 0, underway: null };

export type TypingEvent =
  | { readonly of: 'typed'; readonly text: string; readonly over: TypingPlace }
  /** The results of the text have come, or failed to. */
  | { readonly of: 'answered'; readonly turn: number; readonly hasCome: boolean }
  /** They have been painted, or were not waited for any longer. */
  | { readonly of: 'due'; readonly turn: number }
  /** The address has changed, to an earlier step of the history or otherwise. */
  | { readonly of: 'moved'; readonly to: TypingPlace; readonly isBack: boolean }
  /** Somebody else takes a text to the address. */
  | { readonly of: 'left' };

export type TypingStep =
  /** Asks for the results; `answered` and `due` of the turn follow. */
  | { readonly do: 'ask'; readonly turn: number; readonly q: string }
  /** Shows them, while the address has another query. */
  | { readonly do: 'show'; readonly q: string; readonly over: string | null }
  /** Shows what the address has. */
  | { readonly do: 'hide' }
  | { readonly do: 'take'; readonly q: string | null }
  /** The text is given up; which query stands instead. */
  | { readonly do: 'giveUp'; readonly instead: string | null };

export interface Followed {
  readonly next: Following;
  readonly steps: readonly TypingStep[];
}

/**
 * A text is shown when its results have come and taken to the address when they have been painted. Another change of the
 * address meanwhile keeps its place, with the text added; but where it shows another view, another query or an earlier
 * step, the text is given up.
 */
export function followTyping(now: Following, event: TypingEvent): Followed {
  const { turn, underway } = now;
  switch (event.of) {
    case 'typed': {
      const q = cleanQuery(event.text);
      const next = turn + 1;
      // The address has it, or there is nothing to ask for.
      if (q === null || q === event.over.q) {
        return { next: { turn: next, underway: null }, steps: [{ do: 'hide' }, { do: 'take', q }] };
      }
      return {
        next: { turn: next, underway: { q, over: event.over } },
        steps: [{ do: 'ask', turn: next, q }],
      };
    }
    case 'answered': {
      if (underway === null || event.turn !== turn || !event.hasCome) return stays(now);
      return { next: now, steps: [{ do: 'show', q: underway.q, over: underway.over.q }] };
    }
    case 'due': {
      if (underway === null || event.turn !== turn) return stays(now);
      return { next: { turn, underway: null }, steps: [{ do: 'take', q: underway.q }] };
    }
    case 'moved': {
      if (underway === null) return stays(now);
      const { path, q } = underway.over;
      if (event.to.path === path && event.to.q === q && !event.isBack) return stays(now);
      return {
        next: { turn, underway: null },
        steps: [{ do: 'hide' }, { do: 'giveUp', instead: event.to.q }],
      };
    }
    case 'left':
      return { next: { turn: turn + 1, underway: null }, steps: [{ do: 'hide' }] };
  }
}

function stays(now: Following): Followed {
  return { next: now, steps: [] };
}
