// Where in the meetings the occurrences of a query fall, and how evenly the meetings share them.
import type { CalendarDate } from '../../corpus/calendar';
import type { Corpus } from '../../corpus/corpus';
import { type Locations, locateAll, typesOfSentence } from '../../corpus/counter/locations';
import { documentStart, type TokenIndex } from '../../corpus/counter/tokenIndex';
import { hashPassage } from '../../corpus/passageHash';
import { documentsOf } from '../../corpus/subcorpus/subset';
import { type AskedHits, askedOf, type QueryHits } from './queryHits';

/** Something of a barcode: the occurrences that fall on the same spot of it, and the sentence of the first. */
interface DispersionMark {
  /** As a position of the row. */
  readonly position: number;
  readonly occurrences: number;
  readonly paragraph: number;
  readonly sentence: number;
  /** Of the sentence's tokens, as passage links carry it. */
  readonly hash: string;
}

export interface DispersionRow {
  readonly id: string;
  readonly date: CalendarDate;
  readonly title: string;
  readonly tokens: number;
  readonly occurrences: number;
  /** Of its first and its last occurrence: the tokens before it as a fraction of the document's, from 0 to below 1. */
  readonly first: number | null;
  readonly last: number | null;
  /** Of every occurrence, in order; null where they are not asked for. */
  readonly positions: readonly number[] | null;
  /** Where it is drawn; else none. */
  readonly marks: readonly DispersionMark[];
}

export interface Dispersion extends AskedHits {
  /** Rows in all, of which `rows` are those asked for, in order of date. */
  readonly total: number;
  readonly rows: readonly DispersionRow[];
  /** Meetings with an occurrence. */
  readonly meetings: number;
  readonly occurrences: number;
  /** Gries's DP over the rows; null where nothing occurs. */
  readonly dp: number | null;
}

/** The meetings with an occurrence, drawn; every meeting of the base, those without one too; the same with all positions. */
export const DISPERSION_DETAILS = ['drawn', 'all', 'positions'] as const;
export type DispersionDetail = (typeof DISPERSION_DETAILS)[number];

/** Spots on a barcode that the eye can tell apart. */
const SPOTS = 240;

export function findDispersion(
  { facts, counter }: Corpus,
  hits: QueryHits,
  detail: DispersionDetail,
  offset = 0,
  limit = Number.POSITIVE_INFINITY,
): Dispersion {
  const { index } = counter;
  const { starts } = hits.spans;
  const counts = counter.countByDocument(hits.spans);
  const base = documentsOf(facts.documents, hits.base);
  const withHits = base.filter(([d]) => counts[d] !== 0);
  const all = detail === 'drawn' ? withHits : base;
  const wanted = all.slice(offset, offset + limit);
  // Spans are in order of document, and every one is in the base: those of the meetings before come before.
  const skipped = sumOf(all.slice(0, offset).map(([d]) => counts[d] ?? 0));
  const own = starts.subarray(skipped, skipped + sumOf(wanted.map(([d]) => counts[d] ?? 0)));
  const located = locateAll(index, own);
  let next = 0;
  const rows = wanted.map(([d, { id, date, title, tokens }]): DispersionRow => {
    const from = next;
    next += counts[d] ?? 0;
    const placed = placeWithin(index, d, tokens, {
      starts: own.subarray(from, next),
      paragraphs: located.paragraphs.subarray(from, next),
      sentences: located.sentences.subarray(from, next),
    });
    return {
      id,
      date,
      title,
      tokens,
      occurrences: next - from,
      first: placed.positions[0] ?? null,
      last: placed.positions.at(-1) ?? null,
      positions: detail === 'positions' ? [...placed.positions] : null,
      marks: detail === 'drawn' ? markSpots(index, d, placed) : [],
    };
  });
  const parts = base.map(([d, { tokens }]) => ({ occurrences: counts[d] ?? 0, tokens }));
  return {
    ...askedOf(hits),
    total: all.length,
    rows,
    meetings: withHits.length,
    occurrences: starts.length,
    dp: deviationOfProportions(parts),
  };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Within the document, one entry an occurrence; paragraphs and sentences from 1. */
interface Placed {
  readonly positions: Float64Array;
  readonly paragraphs: Uint32Array;
  readonly sentences: Uint32Array;
}

// From where they are in the corpus to where they are in the document that holds them all.
function placeWithin(
  index: TokenIndex,
  document: number,
  tokens: number,
  own: Omit<Locations, 'documents'> & { readonly starts: Uint32Array },
): Placed {
  const start = documentStart(index, document);
  const firstParagraph = index.documentParagraphs[document] ?? 0;
  const positions = new Float64Array(own.starts.length);
  own.starts.forEach((position, i) => {
    // Each paragraph before it ends in a break, which is no token.
    const breaks = (own.paragraphs[i] ?? 0) - firstParagraph;
    positions[i] = (position - start - breaks) / tokens;
  });
  return {
    positions,
    paragraphs: own.paragraphs.map((paragraph) => paragraph - firstParagraph + 1),
    sentences: own.sentences.map(
      (sentence, i) => sentence - (index.paragraphSentences[own.paragraphs[i] ?? 0] ?? 0) + 1,
    ),
  };
}

function markSpots(
  index: TokenIndex,
  document: number,
  { positions, paragraphs, sentences }: Placed,
): readonly DispersionMark[] {
  const marks = new Map<number, DispersionMark>();
  positions.forEach((position, i) => {
    const spot = Math.floor(position * SPOTS);
    const known = marks.get(spot);
    if (known !== undefined) {
      marks.set(spot, { ...known, occurrences: known.occurrences + 1 });
      return;
    }
    const paragraph = paragraphs[i] ?? 1;
    const sentence = sentences[i] ?? 1;
    const hash = hashPassage(typesOfSentence(index, document, paragraph, sentence));
    marks.set(spot, { position, occurrences: 1, paragraph, sentence, hash });
  });
  return [...marks.values()];
}

/**
 * DP, deviation of proportions, without unit: half the sum over parts of |v - s|, v the part's share of the
 * occurrences, s its share of the tokens. 0 where each part has its share, near 1 where one short part has all.
 * Occurrences 4, 0, 1, 0, 3 over 1800, 2200, 2000, 1500, 2500 tokens: 0.445. Null where nothing occurs.
 * Gries, International Journal of Corpus Linguistics 13 (2008).
 */
export function deviationOfProportions(
  parts: readonly { readonly occurrences: number; readonly tokens: number }[],
): number | null {
  const occurrences = parts.reduce((sum, part) => sum + part.occurrences, 0);
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  if (occurrences === 0) return null;
  return (
    parts.reduce((sum, part) => sum + Math.abs(part.occurrences / occurrences - part.tokens / tokens), 0) / 2
  );
}
