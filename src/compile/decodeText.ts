// Bytes to text: UTF-8 or an error that names the line; a byte order mark and CRLF line ends are read as such.
import { describeTooLarge, type SeedFile } from './seedFolder';

export type Decoded =
  | { readonly state: 'text'; readonly text: string }
  | {
      readonly state: 'broken';
      readonly line: number | null;
      readonly expected: string;
      readonly found: string;
    };

const LINE_FEED = 0x0a;
/** Composing the letters of a text sorts the marks on each, which takes the square of their number. */
const MOST_BARS = 30;
const TOO_MANY_MARKS = new RegExp(`\\p{M}{${MOST_BARS + 1}}`, 'u');

/** The text with line feeds for line ends and composed letters (NFC), so that equal words are equal texts. */
export function decodeFile({ name, bytes }: SeedFile): Decoded {
  const tooLarge = describeTooLarge(name, bytes.length);
  if (tooLarge !== null) return { state: 'broken', line: null, ...tooLarge };
  const decoded = decodeStrictly(bytes);
  if (decoded === null) return { state: 'broken', expected: 'text in UTF-8', ...findBadByte(bytes) };
  const text = decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const marks = TOO_MANY_MARKS.exec(text);
  if (marks === null) return { state: 'text', text: text.normalize('NFC') };
  return {
    state: 'broken',
    line: text.slice(0, marks.index).split('\n').length,
    expected: `at most ${MOST_BARS} marks on a letter`,
    found: 'more',
  };
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first byte that is no UTF-8, and in how many further lines there is one. */
function findBadByte(bytes: Uint8Array): { readonly line: number; readonly found: string } {
  const lines: number[] = [];
  let found = '';
  let line = 1;
  let start = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = characterLength(bytes, i);
    if (bytes[i] === LINE_FEED) {
      line += 1;
      start = i + 1;
    }
    if (length === 0 && lines.at(-1) !== line) {
      if (lines.length === 0) found = describeBadByte(bytes, i, start);
      lines.push(line);
    }
    i += Math.max(1, length);
  }
  const others = lines.length - 1;
  const more = others === 0 ? '' : ` (and more in ${others} other ${others === 1 ? 'line' : 'lines'})`;
  return { line: lines[0] ?? 1, found: found + more };
}

function describeBadByte(bytes: Uint8Array, i: number, lineStart: number): string {
  let end = i + 1;
  while (isContinuation(bytes[end])) end += 1;
  const lead = bytes[i] ?? 0;
  const isLead = lead >= 0xc2 && lead <= 0xf4;
  const isShort = end - i < (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);
  const isEnd = end === bytes.length || bytes[end] === LINE_FEED;
  if (isLead && isShort && isEnd) return 'a character cut off at the end of the line';
  const hex = lead.toString(16).toUpperCase().padStart(2, '0');
  return `the byte 0x${hex} at byte ${i - lineStart + 1} of the line`;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 0b10;
}

/** Bytes of the character that starts here, by the table of well-formed UTF-8 (Unicode, table 3-7); 0 where none does. */
function characterLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  const second = bytes[i + 1] ?? 0;
  const has = (count: number): boolean => {
    for (let next = 2; next < count; next += 1) if (!isContinuation(bytes[i + next])) return false;
    return true;
  };
  if (lead < 0x80) return 1;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return has(3) ? 3 : 0;
  return lead >= 0xf0 && lead <= 0xf4 && has(4) ? 4 : 0;
}
