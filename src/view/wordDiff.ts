// What became of a sentence, word by word.
import type { Language } from '../corpus/language/language';
import { tokenise } from '../corpus/tokenise';

export interface DiffRow {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

interface Word {
  readonly type: string;
  /** As printed, with the marks and blanks up to the next word. */
  readonly text: string;
}

/**
 * The longest run of words, in order, that both texts have (longest common subsequence over tokens), and what only one
 * of them has. Words are the same when they count as the same token. `same` and `added` together are exactly `after`.
 */
export function diffWords(before: string, after: string, language: Language): readonly DiffRow[] {
  const old = wordsOf(before, language);
  const now = wordsOf(after, language);
  // longest[i * width + j]: how many words old from i and now from j have in common.
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] =
        old[i]?.type === now[j]?.type ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: DiffRow[] = [];
  const put = (change: DiffRow['change'], { text }: Word) => {
    const last = rows.at(-1);
    if (last?.change === change) rows[rows.length - 1] = { change, text: last.text + text };
    else rows.push({ change, text });
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const gone = old[i];
    const come = now[j];
    if (gone !== undefined && gone.type === come?.type) {
      put('same', come);
      i += 1;
      j += 1;
    } else if (gone !== undefined && (come === undefined || at(i + 1, j) >= at(i, j + 1))) {
      put('removed', gone);
      i += 1;
    } else if (come !== undefined) {
      put('added', come);
      j += 1;
    }
  }
  return rows;
}

/** The text cut where words begin; what stands before the first word belongs to it. A text without a word is one piece. */
export function wordsOf(text: string, language: Language): readonly Word[] {
  const tokens = tokenise(text, language);
  if (tokens.length === 0) return text === '' ? [] : [{ type: '', text }];
  return tokens.map(({ type, start }, i) => ({
    type,
    text: text.slice(i === 0 ? 0 : start, tokens[i + 1]?.start ?? text.length),
  }));
}
