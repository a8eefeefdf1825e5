// Cuts a stretch of text where highlights begin and end, so that overlapping ones can all be shown.

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Segment<H extends Stretch> extends Stretch {
  /** The highlights that cover the whole segment; [] for plain text. */
  readonly covers: readonly H[];
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
