// Cuts a stretch of text where highlights begin and end, so that overlapping ones can all be shown.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment<H extends Stretch> extends Stretch {
  /** The highlights that cover the whole segment; [] for plain text. */
  readonly covers: readonly H[];
}

/** The index of the last stretch that begins at or before an offset; -1 where none does. Stretches are in order. */
export function lastBeginning(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.start ?? offset) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** For each of the stretches, which are in order and do not overlap, the highlights that reach into it. */
export function shareOut<H extends Stretch>(
  stretches: readonly Stretch[],
  highlights: readonly H[],
): readonly (readonly H[])[] {
  const shares = stretches.map((): H[] => []);
  for (const highlight of highlights) {
    if (highlight.start >= highlight.end) continue;
    for (let i = Math.max(0, lastBeginning(stretches, highlight.start)); i < stretches.length; i += 1) {
      const stretch = stretches[i];
      if (stretch === undefined || stretch.start >= highlight.end) break;
      if (stretch.end > highlight.start) shares[i]?.push(highlight);
    }
  }
  return shares;
}

/** Segments in order, together exactly the stretch. Highlights may overlap and reach beyond it. */
export function cutSegments<H extends Stretch>(
  stretch: Stretch,
  highlights: readonly H[],
): readonly Segment<H>[] {
  const inside = highlights.filter(
    ({ start, end }) => start < stretch.end && end > stretch.start && start < end,
  );
  const borders = new Set([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    if (start > stretch.start) borders.add(start);
    if (end < stretch.end) borders.add(end);
  }
  const cuts = [...borders].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? stretch.end;
    return {
      start,
      end,
      covers: inside.filter((highlight) => highlight.start <= start && highlight.end >= end),
    };
  });
}
