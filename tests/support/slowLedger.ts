// The ledger by its definitions, looking at every document for every figure. Nothing of src/analysis is used.
import { slowTokens } from './slowCount';

export interface SlowDocument {
  readonly id: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
  readonly chosen: boolean;
}

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Longest match from the left, without overlap. No plural is folded. */
export function slowUses(paragraphs: readonly string[], variants: readonly string[]): number {
  const wordings = variants.map(slowTokens).sort((a, b) => b.length - a.length);
  let count = 0;
  for (const paragraph of paragraphs) {
    const tokens = slowTokens(paragraph);
    for (let i = 0; i < tokens.length; ) {
      const at = i;
      const match = wordings.find((words) => words.every((word, k) => tokens[at + k] === word));
      count += match === undefined ? 0 : 1;
      i += match?.length ?? 1;
    }
  }
  return count;
}

/** `documents` in order of date. */
export function slowLedger(documents: readonly SlowDocument[], variants: readonly string[]) {
  const all = documents.map((document) => ({ ...document, uses: slowUses(document.paragraphs, variants) }));
  const holders = all.filter(({ uses }) => uses > 0);
  const chosen = all.filter((document) => document.chosen);
  const chosenHolders = chosen.filter(({ uses }) => uses > 0);
  const first = holders[0];
  const last = holders[holders.length - 1];
  const lastDay = all[all.length - 1]?.date ?? '';
  const since = last === undefined ? null : all.filter(({ date }) => date > last.date).length;

  // Every stretch between two meetings that use it, and the one to the end.
  const silences = holders.map((holder, i) => {
    const next = holders[i + 1];
    const end = next?.date ?? lastDay;
    const between = all.filter(
      ({ date }) => date > holder.date && (next === undefined || date < next.date),
    ).length;
    return {
      after: holder.date,
      before: next?.date ?? null,
      days: days(holder.date, end),
      meetings: between,
    };
  });
  const real = silences.filter(({ meetings }) => meetings > 0);
  const most = Math.max(...real.map((silence) => silence.days));

  const appeared = first?.chosen === true;
  const dropped = last?.chosen === true && (since ?? 0) > 0;
  const firstChosen = all.findIndex((document) => document.chosen);
  const earlier = all.slice(0, Math.max(0, firstChosen));
  const justBefore = earlier.slice(Math.max(0, earlier.length - chosen.length));
  const usedEarlier = earlier.some(({ uses }) => uses > 0);
  const usedJustBefore = justBefore.some(({ uses }) => uses > 0);
  const status =
    chosenHolders.length === 0
      ? 'absent'
      : dropped
        ? 'dropped'
        : appeared
          ? 'new'
          : usedEarlier && !usedJustBefore
            ? 'returned'
            : 'continuing';
  return {
    first: first?.id ?? null,
    last: last?.id ?? null,
    appeared,
    dropped,
    since,
    silence: real.find((silence) => silence.days === most) ?? null,
    status,
    everOccurrences: holders.reduce((sum, { uses }) => sum + uses, 0),
    everMeetings: holders.length,
    occurrences: chosen.reduce((sum, { uses }) => sum + uses, 0),
    meetings: chosenHolders.length,
    lacking: chosen.length - chosenHolders.length,
    lackingIds: chosen.filter(({ uses }) => uses === 0).map(({ id }) => id),
  };
}
