// Where in the meetings the occurrences of a query fall, and how evenly the meetings share them.
import type { CalendarDate } from '../corpus/calendar';
import type { Corpus } from '../corpus/corpus';
import { hashPassage } from '../corpus/passageHash';
import { type Places, placesOf, typesOfSentence } from '../corpus/places';
import { documentsOf } from '../corpus/subset';
import { documentStart, type TokenIndex } from '../corpus/tokenIndex';
import { describeHits, type QueryHits } from './queryHits';

/** Something of a barcode: the occurrences that fall on the same place of it, and the sentence of the first. */
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
  /** For each occurrence in order: the tokens before it as a fraction of the document's tokens, from 0 to below 1. */
  readonly positions: Float64Array;
  /** For each occurrence: paragraph and sentence, from 1, in which it starts. */
  readonly paragraphs: Uint32Array;
  readonly sentences: Uint32Array;
  /** For the first MOST_DRAWN meetings with an occurrence; the others have none. */
  readonly marks: readonly DispersionMark[];
}

export interface Dispersion {
  /** Every meeting of the base, those without an occurrence too, in order of date. */
  readonly rows: readonly DispersionRow[];
  readonly occurrences: number;
  /** Gries's DP over the rows; null where nothing occurs. */
  readonly dp: number | null;
  readonly sentence: string;
}

/** Meetings whose barcode is drawn. */
export const MOST_DRAWN = 30;
/** Places on a barcode that the eye can tell apart. */
const PLACES = 240;

export function findDispersion({ facts, counter }: Corpus, hits: QueryHits): Dispersion {
  const { starts } = hits.spans;
  const places = placesOf(counter.index, starts);
  const counts = counter.countByDocument(hits.spans);
  let next = 0;
  let drawn = 0;
  const rows = documentsOf(facts.documents, hits.base).map(([d, { id, date, title, tokens }]) => {
    // Spans are in order of document, and every one is in the base.
    const from = next;
    next += counts[d] ?? 0;
    const own = {
      starts: starts.subarray(from, next),
      paragraphs: places.paragraphs.subarray(from, next),
      sentences: places.sentences.subarray(from, next),
    };
    const placed = placeWithin(counter.index, d, tokens, own);
    if (next > from) drawn += 1;
    const marks = drawn <= MOST_DRAWN ? markPlaces(counter.index, d, placed) : [];
    return { id, date, title, tokens, occurrences: next - from, ...placed, marks };
  });
  const found = { rows, occurrences: starts.length, dp: deviationOfProportions(rows) };
  return { ...found, sentence: describeDispersion(hits, found) };
}

// From places in the corpus to places in the document that holds them all.
function placeWithin(
  index: TokenIndex,
  document: number,
  tokens: number,
  own: Omit<Places, 'documents'> & { readonly starts: Uint32Array },
): Pick<DispersionRow, 'positions' | 'paragraphs' | 'sentences'> {
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

function markPlaces(
  index: TokenIndex,
  document: number,
  { positions, paragraphs, sentences }: ReturnType<typeof placeWithin>,
): readonly DispersionMark[] {
  const marks = new Map<number, DispersionMark>();
  positions.forEach((position, i) => {
    const place = Math.floor(position * PLACES);
    const known = marks.get(place);
    if (known !== undefined) {
      marks.set(place, { ...known, occurrences: known.occurrences + 1 });
      return;
    }
    const paragraph = paragraphs[i] ?? 1;
    const sentence = sentences[i] ?? 1;
    const hash = hashPassage(typesOfSentence(index, document, paragraph, sentence));
    marks.set(place, { position, occurrences: 1, paragraph, sentence, hash });
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

function describeDispersion(
  hits: QueryHits,
  { rows, occurrences, dp }: Omit<Dispersion, 'sentence'>,
): string {
  const meetings = rows.filter((row) => row.occurrences > 0).length;
  const { complete, words } = describeHits(hits, occurrences, meetings);
  if (complete) return words;
  if (dp === null || rows.length === 1) return `${words}.`;
  return `${words}; DP ${dp.toFixed(2)}, where 0 is evenly spread over the meetings.`;
}
