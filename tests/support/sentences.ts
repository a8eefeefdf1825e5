// Where a fixture's sentences begin.

/** A fixture's sentences end at ". ", nothing more: the real rule is the compiler's. */
export function sentenceOffsets(text: string): number[] {
  const offsets = [0];
  for (let at = text.indexOf('. '); at >= 0; at = text.indexOf('. ', at + 1)) offsets.push(at + 2);
  return offsets;
}
