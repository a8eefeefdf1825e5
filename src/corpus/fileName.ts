// What may name a file of the site. Everything that does is known before the first is written.

/** File systems take names of 255 bytes; a little is left for what a tool puts before or after. */
const MOST_BYTES = 240;

/** What an id has to be, as it stands in messages. */
export const FITTING_ID = `an id of at most ${MOST_BYTES} bytes in UTF-8`;

export function isFileName(name: string): boolean {
  return new TextEncoder().encode(name).length <= MOST_BYTES;
}
