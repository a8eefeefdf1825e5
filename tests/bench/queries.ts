// The 200 queries, drawn from the documents by rule, each with what a scan of the text says of it.

import { typesOf } from '../../src/corpus/tokenise';
import { ENGLISH } from '../support/languages';
import type { BenchQuery } from './protocol';
import { createRandom } from './random';

export interface BenchDocument {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface CheckedQuery extends BenchQuery {
  /** Documents that hold it: all its words, or the phrase; for a typo, the word that was meant. Null for a prefix. */
  readonly holders: ReadonlySet<number> | null;
}

/** The types of a paragraph, with a blank before and after each, so that a scan finds whole words only. */
interface Scanned {
  readonly id: number;
  readonly paragraphs: readonly string[];
  readonly words: ReadonlySet<string>;
}

const COUNTS = { rare: 30, common: 30, 'two words': 30, typo: 30, phrase: 30 } as const;
const PREFIX_WORDS = 10;
const PREFIX_LETTERS = 5;

export function drawQueries(documents: readonly BenchDocument[]): readonly CheckedQuery[] {
  const scanned = documents.map(({ id, text }): Scanned => {
    const paragraphs = text.split(/\n{2,}/).map((paragraph) => ` ${typesOf(paragraph, ENGLISH).join(' ')} `);
    return { id, paragraphs, words: new Set(paragraphs.flatMap((paragraph) => paragraph.trim().split(' '))) };
  });
  const frequencies = new Map<string, number>();
  for (const { words } of scanned)
    for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const plain = [...frequencies].filter(([word]) => /^[a-z]{3,}$/.test(word)).sort(byFrequency);
  const rareFrom = plain.findIndex(([, count]) => count <= Math.max(1, documents.length / 1000));
  const common = plain.slice(0, 300).map(([word]) => word);
  const rare = plain.slice(rareFrom).map(([word]) => word);
  const middle = plain.slice(100, Math.max(200, Math.min(5000, rareFrom))).map(([word]) => word);
  const long = [...common, ...middle].filter((word) => word.length >= PREFIX_LETTERS);
  const random = createRandom(documents.length);
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(random() * list.length)];
    if (picked === undefined) throw new Error('too few words to draw queries from');
    return picked;
  };
  const holdersOf = (test: (document: Scanned) => boolean) =>
    new Set(scanned.filter(test).map(({ id }) => id));
  const withWords = (words: readonly string[]) =>
    holdersOf((document) => words.every((word) => document.words.has(word)));
  const times = <T>(count: number, make: () => T): readonly T[] => Array.from({ length: count }, make);
  const word = (kind: 'rare' | 'common', list: readonly string[]) =>
    times(COUNTS[kind], (): CheckedQuery => {
      const text = pick(list);
      return { kind, text, holders: withWords([text]) };
    });

  return [
    ...word('rare', rare),
    ...word('common', common),
    ...times(COUNTS['two words'], (): CheckedQuery => {
      const words = [pick(common), pick(middle)];
      return { kind: 'two words', text: words.join(' '), holders: withWords(words) };
    }),
    ...times(PREFIX_WORDS, () => pick(long)).flatMap((whole) =>
      Array.from(
        { length: PREFIX_LETTERS },
        (_, i): CheckedQuery => ({ kind: 'prefix', text: whole.slice(0, i + 1), holders: null }),
      ),
    ),
    ...times(COUNTS.typo, (): CheckedQuery => {
      for (;;) {
        const meant = pick(middle);
        const at = 1 + Math.floor(random() * (meant.length - 2));
        const text = meant.slice(0, at) + meant.slice(at + 1);
        if (meant.length < 6 || frequencies.has(text)) continue;
        return { kind: 'typo', text, meant, holders: withWords([meant]) };
      }
    }),
    ...times(COUNTS.phrase, (): CheckedQuery => {
      for (;;) {
        const words = pick(pick(scanned).paragraphs).trim().split(' ');
        const length = 2 + Math.floor(random() * 3);
        const at = Math.floor(random() * (words.length - length));
        const text = words.slice(at, at + length).join(' ');
        if (at < 0 || !/^[a-z ]+$/.test(text)) continue;
        const holders = holdersOf(({ paragraphs }) =>
          paragraphs.some((paragraph) => paragraph.includes(` ${text} `)),
        );
        return { kind: 'phrase', text, holders };
      }
    }),
  ];
}

function byFrequency(a: readonly [string, number], b: readonly [string, number]): number {
  return b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
}
