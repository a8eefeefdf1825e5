const STEPS = [1, 2, 2.5, 3, 4, 5, 10];

/**
 * Even values from 0 to the first of them that is not below `most`, which is above 0, in at most `steps` steps, and whole
 * ones where asked; of the steps that are left those that end lowest.
 */
export function valueTicks(most: number, steps: number, whole: boolean): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(most / steps));
  const fitting = STEPS.map((factor) => factor * magnitude)
    .map((step) => ({ step, count: Math.ceil(most / step - 1e-9) }))
    .filter(({ step, count }) => count <= steps && (!whole || Number.isInteger(step)))
    .sort((a, b) => a.step * a.count - b.step * b.count || a.step - b.step);
  const { step, count } = fitting[0] ?? { step: 1, count: most };
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}
