// A text inside an address, and back: what chat programs and browsers would break is percent-encoded.

/** Letters, digits, - _ . ~ stay; a blank is +; everything else is percent-encoded, ( ) ' ! * too. Lone surrogates are not allowed. */
export function encodeForAddress(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}

/** The inverse of encodeForAddress, which reads a blank as + and as %20; null where the percent-encoding is broken. */
export function decodeFromAddress(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
