// Words of a text that one match would be too long for, found step by step: a match keeps a note of each letter, for which
// an engine's room ends at a million or two.

/** What words are made of, as patterns of one letter. */
export interface WordParts {
  /** A word that an apostrophe parts from the next, with it; null in most languages. */
  readonly shortened: string | null;
  readonly ideograph: string;
  /** What belongs to an ideograph before it. */
  readonly mark: string;
  readonly first: string;
  readonly next: string;
  readonly ignored: string;
  /** Null where it parts words. */
  readonly apostrophe: string | null;
}

const STEP = 1000;

/** Where each word begins and ends, in order. */
export function* findWordsByStep(
  text: string,
  parts: WordParts,
): Generator<{ readonly start: number; readonly end: number }> {
  const { shortened, ideograph, first, apostrophe } = parts;
  const begin = new RegExp(`(${shortened ?? '[]'})|(${ideograph})|${first}`, 'gv');
  const skipMarks = runOf(text, parts.mark);
  const skipNext = runOf(text, parts.next);
  const skipIgnored = runOf(text, parts.ignored);
  const letter = new RegExp(first, 'vy');
  const joint = new RegExp(apostrophe ?? '[]', 'vy');
  const after = (one: RegExp, at: number): number => {
    one.lastIndex = at;
    return one.test(text) ? one.lastIndex : at;
  };
  const endOfWord = (from: number): number => {
    let end = from;
    for (;;) {
      end = skipNext(end);
      const next = skipIgnored(after(joint, skipIgnored(end)));
      const more = next === end ? end : after(letter, next);
      if (more === next) return end;
      end = more;
    }
  };
  for (let found = begin.exec(text); found !== null; found = begin.exec(text)) {
    const [printed, whole, character] = found;
    const until = found.index + printed.length;
    const end = whole !== undefined ? until : character !== undefined ? skipMarks(until) : endOfWord(until);
    yield { start: found.index, end };
    begin.lastIndex = end;
  }
}

/** Gives the end of a run of letters of a kind from a place on, which is that place where none stands there. */
function runOf(text: string, kind: string): (from: number) => number {
  const step = new RegExp(`${kind}{1,${STEP}}`, 'vy');
  return (from) => {
    let end = from;
    for (step.lastIndex = end; step.test(text); step.lastIndex = end) end = step.lastIndex;
    return end;
  };
}
