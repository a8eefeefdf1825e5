// The terms that the keyword trends open with where the owner names none: those that moved most over the corpus's span.

import { findRecurringTerms, type RecurringTerm } from '../../analysis/formulations/recurringTerms';
import { rankSumZ } from '../../analysis/statistics/rankSum';
import type { CalendarDate } from '../../corpus/calendar';
import { type Counter, phraseOf } from '../../corpus/counter/counter';
import type { Spans } from '../../corpus/counter/spans';
import { documentStarts, lastAtMost, type TokenIndex, tokenCount } from '../../corpus/counter/tokenIndex';
import type { Formulation } from '../../corpus/facts';
import type { Language } from '../../corpus/language/language';
import { typesOf } from '../../corpus/tokenise';
import { findWording } from '../../corpus/wordings';
import { byCodeUnit } from '../problem';
import { isSmallWord } from './commonWords';
import type { LetterCase } from './letterCase';
import { isOffice, isTitleWord } from './titleWords';

export interface TermRules {
  /** Of each document, in order. */
  readonly dates: readonly CalendarDate[];
  readonly formulations: readonly Formulation[];
  readonly letterCase: LetterCase;
  /** Types of which names of people are made: who is named is told elsewhere. */
  readonly nameTypes: ReadonlySet<string>;
  readonly language: Language;
  /** How a run of tokens is mostly printed. */
  readonly print: (spans: Spans) => string;
}

const WANTED = 4;
/** This part of the documents has to have a term, and no fewer than so many. */
const LEAST_PART = 0.1;
const FEWEST_DOCUMENTS = { quoted: 2, found: 3 };
/** Chance alone moves a term further once in a hundred; a wording that the texts quote is a term already. */
const LEAST_MOVE = { quoted: 0, found: 2.576 };
/** How far a move counts, by what moves: what is quoted was meant as a term. */
const WEIGHTS = { quoted: 2, found: 1 };
const LONGEST = 5;
/** A phrase that stands so often in a longer one is a piece of it. */
const PIECE = 0.6;
/** What so often begins a sentence is said by custom: "Good evening", "I thank the Speaker". */
const MOST_BEGINNING = 0.5;
const SHORTEST_WORD = 2;
/** Where the language has no list of function words, longer words are seldom any. */
const LONG_WORD = 6;
/** A word that inside sentences is so much more often printed with a capital names something. */
const CAPITALS = 9;
/** What stands mostly within so many tokens of the ends of documents, and this part of a short one, is a heading or a signature. */
const FRAME = 25;
const FRAME_PART = 0.1;
const MOST_IN_FRAME = 0.4;
const LETTERS_ALONE = /^[\p{L}\p{M}]+$/u;
/** In scripts without spaces a token is no word. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/**
 * Words with nothing but blanks and hyphens between them, none shouted, as labels and headings are, and the first with no
 * capital of its own, as of what is said by custom.
 */
const PRINTED =
  /^(?!.*\p{Lu}{6})(?!\p{Lu}.*[\s-]\p{Ll})[\p{L}\p{M}\p{N}'’+]+(?:[\s-][\p{L}\p{M}\p{N}'’+]+)*$/u;

interface Candidate {
  readonly source: keyof typeof WEIGHTS;
  /** Of a quoted wording. */
  readonly name: string | null;
  readonly types: readonly string[];
  readonly spans: Spans;
}

interface Moved extends Candidate {
  readonly key: string;
  /** How surely the later documents have it more often, or more seldom, for their length, and how many have it. */
  readonly weight: number;
}

/** Quoted wordings, recurring phrases and names of things, none of which shares a word with another; none where nothing moved. */
export function detectTerms(counter: Counter, rules: TermRules): readonly string[] {
  const half = startOfLaterHalf(rules.dates);
  if (half === 0) return [];
  const moved = listCandidates(counter, rules)
    .flatMap((candidate) => measure(candidate, counter, rules, half) ?? [])
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.key, b.key));
  const chosen: { readonly printed: string; readonly types: readonly string[] }[] = [];
  for (const { types, spans, name } of moved) {
    if (chosen.length === WANTED) break;
    if (chosen.some((other) => types.some((type) => other.types.includes(type)))) continue;
    const printed = rules.print(spans);
    const isNamed = name !== null && printed.toLowerCase() !== name.toLowerCase();
    if (isNamed) chosen.push({ printed: name, types });
    else if (name !== null || PRINTED.test(printed)) chosen.push({ printed, types });
  }
  return chosen.map(({ printed }) => printed);
}

/** Where the later half of the documents begins, none of one day in both; 0 where there is no other day. */
function startOfLaterHalf(dates: readonly CalendarDate[]): number {
  const middle = dates[Math.ceil(dates.length / 2)];
  const first = middle === undefined ? -1 : dates.indexOf(middle);
  return first > 0
    ? first
    : Math.max(
        0,
        dates.findIndex((date) => date !== dates[0]),
      );
}

function listCandidates(counter: Counter, rules: TermRules): readonly Candidate[] {
  const { index } = counter;
  const { formulations, nameTypes, language, dates, letterCase } = rules;
  const fewest = fewestDocuments('found', dates.length);
  const stopWords = new Set(language.stopWords);
  const isSaying = (type: string): boolean =>
    LETTERS_ALONE.test(type) &&
    !UNSPACED.test(type) &&
    !stopWords.has(type) &&
    !isSmallWord(type) &&
    type.length >= (stopWords.size === 0 ? LONG_WORD : SHORTEST_WORD);
  const saying = index.types.map((type, id) => counter.countOf(id) >= fewest && isSaying(type));
  const everything = { has: new Uint8Array(dates.length).fill(1), size: dates.length };
  const limits = { minimum: fewest, minimumMeetings: fewest, longest: LONGEST };
  const recurring = findRecurringTerms(index, everything, limits).filter(
    ({ words }) => saying[words[0] ?? 0] === true && saying[words.at(-1) ?? 0] === true,
  );
  const names = index.types.flatMap((type, id) => {
    const isName =
      saying[id] === true &&
      !isTitleWord(type) &&
      (letterCase.capital[id] ?? 0) > CAPITALS * (letterCase.small[id] ?? 0);
    return isName ? [{ words: [id], frequency: counter.countOf(id), across: 0 }] : [];
  });
  const terms = [...names, ...recurring];
  const isPiece = findPieces(terms);
  const found = terms
    .filter(
      ({ words, across, frequency }, i) =>
        !isPiece[i] &&
        words.every((id) => saying[id]) &&
        new Set(words).size === words.length &&
        across * 2 <= frequency,
    )
    .map(({ words }) => words.map((id) => index.types[id] ?? ''))
    .filter((types) => !types.some((type) => nameTypes.has(type) || isOffice(type)));
  return [
    ...formulations.map(
      ({ name }): Candidate => ({
        source: 'quoted',
        name,
        types: typesOf(name, language),
        spans: findWording(counter, name, language),
      }),
    ),
    ...found.map(
      (types): Candidate => ({
        source: 'found',
        name: null,
        types,
        spans: counter.occurrences(phraseOf(types)),
      }),
    ),
  ];
}

/** Which of the terms stand mostly inside one other. */
function findPieces(terms: readonly Pick<RecurringTerm, 'words' | 'frequency'>[]): readonly boolean[] {
  const places = new Map(terms.map(({ words }, i) => [words.join(' '), i]));
  const most = new Uint32Array(terms.length);
  for (const { words, frequency } of terms) {
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const place = places.get(words.slice(from, to).join(' '));
        if (place !== undefined && to - from < words.length)
          most[place] = Math.max(most[place] ?? 0, frequency);
      }
    }
  }
  return terms.map(({ frequency }, i) => (most[i] ?? 0) >= frequency * PIECE);
}

function fewestDocuments(source: Candidate['source'], documents: number): number {
  return Math.max(FEWEST_DOCUMENTS[source], Math.ceil(documents * LEAST_PART));
}

function measure(candidate: Candidate, counter: Counter, { dates }: TermRules, half: number): Moved | null {
  const { index } = counter;
  const { spans, source, types } = candidate;
  const counts = counter.countByDocument(spans);
  const documents = [...counts.keys()].filter((d) => (counts[d] ?? 0) > 0);
  if (documents.length < fewestDocuments(source, dates.length) || isCustom(spans, index)) return null;
  const z = rankSumZ(
    documents.map((d) => (counts[d] ?? 0) / tokenCount(index, d)),
    documents.map((d) => d >= half),
    [half, dates.length - half],
  );
  if (Math.abs(z) < LEAST_MOVE[source]) return null;
  const isEverywhere = documents.length / dates.length;
  return {
    ...candidate,
    key: types.join(' '),
    weight:
      WEIGHTS[source] *
      Math.abs(z) *
      Math.log(1 + Math.sqrt(documents.length * spans.starts.length)) *
      (1 - isEverywhere / 2),
  };
}

function isCustom({ starts }: Spans, index: TokenIndex): boolean {
  const { sentenceStarts } = index;
  const documents = documentStarts(index);
  let framed = 0;
  let beginning = 0;
  for (const start of starts) {
    const d = lastAtMost(documents, start);
    const [from = 0, to = 0] = documents.subarray(d, d + 2);
    const edge = Math.min(FRAME, (to - from) * FRAME_PART);
    if (start - from < edge || to - start <= edge) framed += 1;
    if (sentenceStarts[lastAtMost(sentenceStarts, start)] === start) beginning += 1;
  }
  return framed > starts.length * MOST_IN_FRAME || beginning > starts.length * MOST_BEGINNING;
}
