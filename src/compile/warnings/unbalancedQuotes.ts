// Warns where quotation marks do not close.
import type { Warning } from '../../corpus/facts';
import type { Paragraph } from '../../corpus/files/texts';

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
];

/**
 * Each mark that opens must close in its paragraph; a quotation that goes on over paragraphs reopens each of them, so
 * one mark may stay open before a paragraph that begins with one. Straight marks must be even in number.
 */
export function warnUnbalancedQuotes(paragraphs: readonly Paragraph[]): readonly Warning[] {
  const found = paragraphs.flatMap(({ text }, p) => {
    const next = paragraphs[p + 1]?.text ?? '';
    const curly = PAIRS.flatMap(([open, close]) => {
      if (open === '“' && text.includes('„')) return [];
      const problem = findUnbalanced(text, open, close, next.startsWith(open));
      return problem === null ? [] : [problem];
    });
    const straight = text.split('"').length - 1;
    const odd = straight % 2 === 1 && !next.startsWith('"');
    const all = odd ? [...curly, { what: 'an odd number of "', near: text.lastIndexOf('"') }] : curly;
    return all.map(({ what, near }) => `paragraph ${p + 1} has ${what}, at ${around(text, near)}`);
  });
  if (found.length === 0) return [];
  const more = found.length === 1 ? '' : `, and ${found.length - 1} more`;
  return [{ code: 'unbalanced-quotes', message: `Unbalanced quotation marks: ${found[0] ?? ''}${more}` }];
}

function findUnbalanced(
  text: string,
  open: string,
  close: string,
  continues: boolean,
): { readonly what: string; readonly near: number } | null {
  const opened: number[] = [];
  for (const { 0: mark, index } of text.matchAll(new RegExp(`[${open}${close}]`, 'gu'))) {
    if (mark === open) opened.push(index);
    else if (opened.pop() === undefined) return { what: `a ${close} that nothing opened`, near: index };
  }
  const [first] = opened;
  if (first === undefined || (continues && opened.length === 1)) return null;
  return { what: `a ${open} that does not close`, near: first };
}

function around(text: string, offset: number): string {
  const piece = text.slice(offset, offset + 50).replace(/\s+/g, ' ');
  return offset + 50 < text.length ? `${piece.replace(/\s\S*$/, '')} …` : piece;
}
