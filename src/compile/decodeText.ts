// Bytes to text: UTF-8 or an error that names the line; a byte order mark and CRLF line ends are read as such.

export type Decoded =
  | { readonly state: 'text'; readonly text: string }
  | { readonly state: 'broken'; readonly line: number; readonly found: string };

const LINE_FEED = 0x0a;

/** The text with line feeds for line ends and composed letters (NFC), so that equal words are equal texts. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { state: 'text', text: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC') };
  } catch {
    return findBadByte(bytes);
  }
}

// No byte of a longer character is a line feed, so each line can be decoded by itself.
function findBadByte(bytes: Uint8Array): Decoded {
  let first: { readonly line: number; readonly found: string } | null = null;
  let others = 0;
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(LINE_FEED, start);
    const content = bytes.subarray(start, end === -1 ? bytes.length : end);
    const found = describeBadByte(content);
    if (found !== null && first === null) first = { line, found };
    else if (found !== null) others += 1;
    if (end === -1) break;
    start = end + 1;
  }
  const more = others === 0 ? '' : ` (and more in ${others} other ${others === 1 ? 'line' : 'lines'})`;
  return { state: 'broken', line: first?.line ?? 1, found: `${first?.found ?? 'other bytes'}${more}` };
}

function describeBadByte(line: Uint8Array): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (const [i, byte] of line.entries()) {
    try {
      if (decoder.decode(Uint8Array.of(byte), { stream: true }) !== '') start = i + 1;
    } catch {
      const bad = (line[start] ?? byte).toString(16).toUpperCase().padStart(2, '0');
      return `the byte 0x${bad} at byte ${start + 1} of the line`;
    }
  }
  try {
    decoder.decode();
    return null;
  } catch {
    return 'a character cut off at the end of the line';
  }
}
