// Slow references for recurring terms: every run of every length is spelt out, and every pair of terms compared.
import { sentenceOffsets } from './sentences';
import { hasGap, slowScan } from './slowCount';

export interface SlowTerm {
  readonly words: string;
  readonly frequency: number;
  readonly meetings: number;
  /** Occurrences of which a word after the first begins a sentence or stands in a later one. */
  readonly across: number;
}

/** Documents as lists of paragraphs. */
export function slowRecurring(
  documents: readonly (readonly string[])[],
  minimum: number,
  minimumMeetings: number,
  longest: number,
): SlowTerm[] {
  const found: { words: string; document: number; across: boolean }[] = [];
  documents.forEach((paragraphs, document) => {
    for (const paragraph of paragraphs) {
      const tokens = slowScan(paragraph);
      const sentenceOf = (at: number) => sentenceOffsets(paragraph).filter((offset) => offset <= at).length;
      for (let from = 0; from < tokens.length; from += 1) {
        for (let length = 2; length <= longest && from + length <= tokens.length; length += 1) {
          const run = tokens.slice(from, from + length);
          if (run.some((token, i) => i > 0 && hasGap(paragraph, run[i - 1], token))) break;
          const sentences = new Set(run.map(({ at }) => sentenceOf(at)));
          found.push({ words: run.map(({ type }) => type).join(' '), document, across: sentences.size > 1 });
        }
      }
    }
  });
  return [...new Set(found.map(({ words }) => words))]
    .map((words) => {
      const own = found.filter((one) => one.words === words);
      return {
        words,
        frequency: own.length,
        meetings: new Set(own.map(({ document }) => document)).size,
        across: own.filter(({ across }) => across).length,
      };
    })
    .filter(({ frequency, meetings }) => frequency >= minimum && meetings >= minimumMeetings);
}

/** By the definition: the mean over every longer term that holds the term. */
export function slowCValue(terms: readonly SlowTerm[], term: SlowTerm): number {
  const length = term.words.split(' ').length;
  const longer = terms.filter(
    (other) => other.words.split(' ').length > length && ` ${other.words} `.includes(` ${term.words} `),
  );
  const sum = longer.reduce((total, { frequency }) => total + frequency, 0);
  const nested = longer.length === 0 ? 0 : sum / longer.length;
  return (Math.log(length) / Math.log(2)) * (term.frequency - nested);
}
