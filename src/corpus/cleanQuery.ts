/** A query as it can stand in an address, its letters composed as those of the texts are; null where nothing is left of it. */
export function cleanQuery(text: string): string | null {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return clean === '' ? null : clean;
}
