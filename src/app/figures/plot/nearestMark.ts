// Which mark of a chart a point means.

/** In pixels of the chart. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A mark is hit this far beside itself, in pixels. */
export const NEAR = 3;

/** The mark that the point is in, or nearest to; of several the one whose middle is nearest. */
export function nearestMark<Mark extends Box>(marks: readonly Mark[], x: number, y: number): Mark | null {
  let best: { readonly mark: Mark; readonly off: number; readonly fromMiddle: number } | null = null;
  for (const mark of marks) {
    const aside = Math.abs(x - mark.left - mark.width / 2);
    const above = Math.abs(y - mark.top - mark.height / 2);
    const off = Math.hypot(Math.max(0, aside - mark.width / 2), Math.max(0, above - mark.height / 2));
    if (off > NEAR) continue;
    const fromMiddle = Math.hypot(aside, above);
    if (best === null || off < best.off || (off === best.off && fromMiddle < best.fromMiddle)) {
      best = { mark, off, fromMiddle };
    }
  }
  return best?.mark ?? null;
}
