// Labels beside marks that would cover one another are left out: the marks tell their names when they are pointed at.
import type { Box } from './nearestMark';

/** Those of the labels, in order, that no earlier one of them covers. */
export function clearLabels<Label extends Box>(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) if (!kept.some((other) => overlap(label, other))) kept.push(label);
  return kept;
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
