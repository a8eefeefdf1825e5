// How a run of tokens is printed in the texts: a type has no capitals.

import type { Spans } from '../corpus/counter/spans';
import { locate, type TokenIndex } from '../corpus/counter/tokenIndex';
import { type Paragraph, parseParagraphs } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { tokenise } from '../corpus/tokenise';
import type { ScannedDocument } from './scanDocument';

/** As many of the spans are looked at. */
const LOOKED_AT = 7;

/** Gives the commonest printing of some of the spans, spread over all of them, on one line; '' where there is no span. */
export function createPrinter(
  index: TokenIndex,
  scans: readonly Pick<ScannedDocument, 'json'>[],
  language: Language,
): (spans: Spans) => string {
  const read = new Map<number, readonly Paragraph[]>();
  const paragraphsOf = (d: number): readonly Paragraph[] => {
    const known = read.get(d) ?? parseParagraphs(JSON.parse(new TextDecoder().decode(scans[d]?.json)));
    read.set(d, known);
    return known;
  };
  const printed = (start: number, end: number): string => {
    const { document, paragraph, token } = locate(index, start);
    const text = paragraphsOf(document)[paragraph - 1]?.text ?? '';
    const tokens = tokenise(text, language);
    const last = tokens[token + end - start - 1];
    return text.slice(tokens[token]?.start, last?.end).replace(/\s+/gu, ' ');
  };
  return ({ starts, ends }) => {
    const counts = new Map<string, number>();
    const step = Math.max(1, starts.length / LOOKED_AT);
    for (let i = 0; i < starts.length; i += step) {
      const at = Math.floor(i);
      const text = printed(starts[at] ?? 0, ends[at] ?? 0);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [[most] = ['']] = [...counts].sort(([, a], [, b]) => b - a);
    return most;
  };
}
