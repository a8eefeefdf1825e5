/** Round values from 0 to at most `top`, which is above 0, in at most `steps` steps; whole ones where asked. */
export function valueTicks(top: number, steps: number, whole: boolean): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(top / steps));
  const step =
    [1, 2, 2.5, 5, 10]
      .map((factor) => factor * magnitude)
      .find((one) => top / one <= steps && (!whole || Number.isInteger(one))) ?? 1;
  return Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, i) =>
    Number((i * step).toPrecision(12)),
  );
}
