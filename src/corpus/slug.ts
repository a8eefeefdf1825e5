// Slugs: the names of places, kinds, people, topics and formulations as they stand in addresses.

/** Letters and digits of any script in lower case, everything else a hyphen: "Party building" is party-building. */
export function slugOf(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Whether a text could be a slug at all. */
export function isSlug(text: string): boolean {
  return text !== '' && slugOf(text) === text;
}
