// Which spans stand near others: what NEAR counts.
import type { Spans } from './spans';
import type { TokenIndex } from './tokenIndex';

/**
 * The spans that have one of `others` within `within` tokens, before or after, in the same paragraph. The distance is
 * counted from the nearest ends: neighbours are at 1, one token between them makes 2. Two spans that share a token are
 * not near each other, so that a word is never near itself. In "reform and opening up", reform is at 2 from "opening up"
 * and at 3 from "up".
 */
export function spansNear(index: TokenIndex, spans: Spans, others: Spans, within: number): Spans {
  const otherEnds = inOrder(others.ends) ? others.ends : others.ends.slice().sort();
  const starts = new Uint32Array(spans.starts.length);
  const ends = new Uint32Array(spans.starts.length);
  let kept = 0;
  let before = 0;
  let after = 0;
  for (let i = 0; i < spans.starts.length; i += 1) {
    const start = spans.starts[i] ?? 0;
    const end = spans.ends[i] ?? 0;
    while (before < otherEnds.length && (otherEnds[before] ?? 0) <= start) before += 1;
    while (after < others.starts.length && (others.starts[after] ?? 0) < start) after += 1;
    let next = after;
    while (next < others.starts.length && (others.starts[next] ?? 0) < end) next += 1;
    const hasBefore = before > 0 && joins(index, otherEnds[before - 1] ?? 0, start, within);
    const hasAfter = next < others.starts.length && joins(index, end, others.starts[next] ?? 0, within);
    starts[kept] = start;
    ends[kept] = end;
    if (hasBefore || hasAfter) kept += 1;
  }
  return { starts: starts.slice(0, kept), ends: ends.slice(0, kept) };
}

// Spans of one length end in the order in which they start.
function inOrder(list: Uint32Array): boolean {
  for (let i = 1; i < list.length; i += 1) if ((list[i] ?? 0) < (list[i - 1] ?? 0)) return false;
  return true;
}

// From the end of one span to the start of the next: few enough tokens, and no paragraph ends among them.
function joins({ stream }: TokenIndex, end: number, start: number, within: number): boolean {
  if (start - end + 1 > within) return false;
  for (let position = end; position < start; position += 1) if (stream[position] === 0) return false;
  return true;
}
