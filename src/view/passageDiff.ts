// What became of the words around a formulation from one meeting to the next: added, dropped, or only moved.
import type { Language } from '../corpus/language/language';
import { type DiffRow, diffWords, wordsOf } from './wordDiff';

/** A passage cut around what was found in it. */
export interface CutPassage {
  readonly left: string;
  readonly node: string;
  readonly right: string;
}

export interface PassageRow {
  readonly change: DiffRow['change'] | 'moved from' | 'moved here';
  readonly text: string;
  /** Whether it is of the formulation itself. */
  readonly node: boolean;
}

/** Words that stand in both passages in another order are moved when they are at least so many in a row. */
const FEWEST_MOVED = 2;

interface DiffWord {
  readonly type: string;
  readonly text: string;
  readonly node: boolean;
  readonly change: DiffRow['change'];
  moved: boolean;
}

/** Fewer words in a row that are the same between two changes hide the change more than they tell. */
const FEWEST_SAME = 2;

/**
 * The passages aligned at the formulation, each part compared word by word; a lone word that stays between changes
 * counts as changed. Of the words added and removed, the longest runs that are the same on both sides are taken as
 * moved, longest first, each word once. What is not removed or moved from is, read together, exactly `after`.
 */
export function diffPassages(
  before: CutPassage,
  after: CutPassage,
  language: Language,
): readonly PassageRow[] {
  const words = (['left', 'node', 'right'] as const).flatMap((part) =>
    settle(
      diffWords(before[part], after[part], language).map(({ change, text }) => ({
        change,
        words: wordsOf(text, language),
      })),
    ).map((word): DiffWord => ({ ...word, node: part === 'node', moved: false })),
  );
  const removed = words.filter(({ change }) => change === 'removed');
  const added = words.filter(({ change }) => change === 'added');
  for (let run = longestRun(removed, added); run !== null; run = longestRun(removed, added)) {
    for (const word of [...run.from, ...run.here]) word.moved = true;
  }
  const rows: PassageRow[] = [];
  words.forEach(({ change, text: printed, node, moved }, i) => {
    // What is gone has no white space to the word that now follows it.
    const glued =
      change === 'removed' &&
      /[\p{L}\p{N}]$/u.test(printed) &&
      /^[\p{L}\p{N}]/u.test(words[i + 1]?.text ?? '');
    const text = glued ? `${printed} ` : printed;
    const row: PassageRow = {
      change: !moved ? change : change === 'removed' ? 'moved from' : 'moved here',
      text,
      node,
    };
    const last = rows.at(-1);
    if (last?.change === row.change && last.node === node)
      rows[rows.length - 1] = { ...row, text: last.text + text };
    else rows.push(row);
  });
  return rows;
}

interface DiffStretch {
  readonly change: DiffRow['change'];
  readonly words: ReturnType<typeof wordsOf>;
}

// Lone words between changes join them; of each change, what goes stands before what comes.
function settle(stretches: readonly DiffStretch[]): readonly Omit<DiffWord, 'node' | 'moved'>[] {
  const settled: Omit<DiffWord, 'node' | 'moved'>[] = [];
  let come: Omit<DiffWord, 'node' | 'moved'>[] = [];
  const close = () => {
    settled.push(...come);
    come = [];
  };
  stretches.forEach(({ change, words }, i) => {
    const alone = change === 'same' && words.length < FEWEST_SAME && i > 0 && i < stretches.length - 1;
    if (change === 'same' && !alone) close();
    for (const word of words) {
      if (change === 'same' && !alone) settled.push({ ...word, change });
      if (change === 'removed' || alone) settled.push({ ...word, change: 'removed' });
      if (change === 'added' || alone) come.push({ ...word, change: 'added' });
    }
  });
  close();
  return settled;
}

/** The longest run of words not yet moved, the first of equally long ones; null where none is long enough. */
function longestRun(
  removed: readonly DiffWord[],
  added: readonly DiffWord[],
): { readonly from: readonly DiffWord[]; readonly here: readonly DiffWord[] } | null {
  let best = { length: FEWEST_MOVED - 1, from: 0, here: 0 };
  removed.forEach((_, from) => {
    added.forEach((__, here) => {
      let length = 0;
      for (;;) {
        const left = removed[from + length];
        const right = added[here + length];
        if (left === undefined || right === undefined || left.type !== right.type) break;
        if (left.moved || right.moved || left.type === '') break;
        length += 1;
      }
      if (length > best.length) best = { length, from, here };
    });
  });
  if (best.length < FEWEST_MOVED) return null;
  return {
    from: removed.slice(best.from, best.from + best.length),
    here: added.slice(best.here, best.here + best.length),
  };
}
