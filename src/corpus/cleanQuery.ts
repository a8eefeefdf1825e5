/** A query as it can stand in an address; null where nothing is left of it. */
export function cleanQuery(text: string): string | null {
  const clean = text.replace(/\s+/gu, ' ').trim();
  return clean === '' ? null : clean;
}
