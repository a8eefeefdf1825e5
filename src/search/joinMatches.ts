// Which documents hold all parts of a query, or any of them.

/** 1 for each document, by index, as in `matches` of the parts. */
export function joinMatches(
  how: 'all' | 'any',
  parts: readonly { readonly matches: Uint8Array }[],
  documents: number,
): Uint8Array<ArrayBuffer> {
  const held = new Uint32Array(documents);
  for (const { matches } of parts) {
    for (let d = 0; d < held.length; d += 1) held[d] = (held[d] ?? 0) + (matches[d] ?? 0);
  }
  const enough = how === 'all' ? parts.length : 1;
  const joined = new Uint8Array(documents);
  for (let d = 0; d < held.length; d += 1) joined[d] = (held[d] ?? 0) >= enough ? 1 : 0;
  return joined;
}
