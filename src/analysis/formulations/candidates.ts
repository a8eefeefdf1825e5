// Candidates for formulations: quoted wordings, and recurring terms by C-value, that no list has yet.
import type { Corpus } from '../../corpus/corpus';
import { phraseOf } from '../../corpus/counter/counter';
import type { CorpusFacts } from '../../corpus/facts';
import type { DocumentText } from '../../corpus/files/texts';
import type { Language } from '../../corpus/language/language';
import { numberForms } from '../../corpus/language/plural';
import type { Subset } from '../../corpus/subcorpus/subset';
import { holdsGap, typesOf } from '../../corpus/tokenise';
import { cValue, longerTerms } from '../statistics/cValue';

import { createQuotedFinder } from './quotedWordings';
import { findRecurringTerms, type RecurringLimits } from './recurringTerms';

export interface CandidateRow {
  /** A quoted wording as first printed, a recurring term as its tokens. */
  readonly wording: string;
  /** The same as a term that counts `occurrences`. */
  readonly term: string;
  /** In the chosen meetings, quoted or not. */
  readonly occurrences: number;
  readonly meetings: number;
  /** Times that it stands in quotation marks; null for a recurring term. */
  readonly quoted: number | null;
  /** Null for a quoted wording. */
  readonly cValue: number | null;
}

export interface Candidates {
  /** The first 300: most quoted, or highest C-value, first. */
  readonly rows: readonly CandidateRow[];
  /** All that were found. */
  readonly found: number;
  /** Of recurring terms; null for quoted wordings. */
  readonly limits: RecurringLimits | null;
  /** The chosen ones. */
  readonly meetings: number;
}

const MOST_CANDIDATES = 300;

/** A term must recur more in a large corpus, where chance alone repeats much: three times, or once in this many tokens. */
const TOKENS_A_TIME = 100_000;
const LONGEST = 8;

/**
 * Recurring terms that neither begin nor end with a function word, nor mostly go over the end of a sentence, by
 * C-value, where that is above 0. One that stands
 * only inside a certain longer one is that longer one.
 */
export function findTermCandidates({ facts, counter }: Corpus, subset: Subset): Candidates {
  const { index } = counter;
  const tokens = facts.documents.reduce(
    (sum, document, d) => sum + (subset.has[d] === 1 ? document.tokens : 0),
    0,
  );
  const limits = {
    minimum: Math.max(3, Math.ceil(tokens / TOKENS_A_TIME)),
    minimumMeetings: 2,
    longest: LONGEST,
  };
  const stopWords = new Set(facts.language.stopWords);
  const stops = index.types.map((type) => stopWords.has(type));
  const terms = findRecurringTerms(index, subset, limits).filter(
    ({ words, frequency, across }) =>
      !stops[words[0] ?? 0] && !stops[words.at(-1) ?? 0] && across <= frequency / 2,
  );
  const longer = longerTerms(terms);
  const listed = listedWordings(facts);
  const rows = terms
    .flatMap(({ words, frequency, meetings }, i): CandidateRow[] => {
      const holders = longer[i] ?? [];
      const term = words.map((id) => index.types[id]).join(' ');
      const value = cValue(words.length, frequency, holders);
      if (value <= 0 || holders.includes(frequency) || listed.has(term)) return [];
      return [{ wording: term, term, occurrences: frequency, meetings, quoted: null, cValue: value }];
    })
    .sort((a, b) => (b.cValue ?? 0) - (a.cValue ?? 0) || (a.term < b.term ? -1 : 1));
  return answer(rows, limits, subset);
}

/** Quoted wordings of the texts (by index of document), singular and plural of the last word as one. */
export function findQuotedCandidates(
  { facts, counter }: Corpus,
  subset: Subset,
  texts: ReadonlyMap<number, DocumentText>,
): Candidates {
  const listed = listedWordings(facts);
  const listQuoted = createQuotedFinder(facts.language);
  const found = new Map<string, { wording: string; term: string; quoted: number }>();
  for (const [d, { paragraphs }] of [...texts].sort(([a], [b]) => a - b)) {
    if (subset.has[d] !== 1) continue;
    for (const wording of paragraphs.flatMap(({ text }) => listQuoted(text))) {
      const types = typesOf(wording, facts.language);
      const key = lastForms(types, facts.language).find((form) => found.has(form)) ?? types.join(' ');
      if (listed.has(key)) continue;
      const one = found.get(key) ?? { wording, term: types.join(' '), quoted: 0 };
      found.set(key, one);
      one.quoted += 1;
    }
  }
  const rows = [...found.values()]
    .map(({ wording, term, quoted }): CandidateRow => {
      // Singular and plural are one candidate, so they are counted as one.
      const types = typesOf(term, facts.language);
      const last = types.at(-1) ?? '';
      const across = holdsGap(wording, facts.language);
      const forms = [last, ...numberForms(last, facts.language).filter((form) => form !== last)].filter(
        (form) => counter.occurrences(phraseOf([...types.slice(0, -1), form]), across).starts.length > 0,
      );
      const spans = counter.occurrences([...types.slice(0, -1).map((type) => [type]), forms], across);
      const counts = counter.countByDocument(counter.spansWithin(spans, subset.has));
      return {
        wording,
        term: forms.map((form) => [...types.slice(0, -1), form].join(across ? '、' : ' ')).join(' OR '),
        occurrences: counts.reduce((sum, count) => sum + count, 0),
        meetings: counts.filter((count) => count > 0).length,
        quoted,
        cValue: null,
      };
    })
    .sort(
      (a, b) =>
        (b.quoted ?? 0) - (a.quoted ?? 0) || b.occurrences - a.occurrences || (a.term < b.term ? -1 : 1),
    );
  return answer(rows, null, subset);
}

function answer(rows: readonly CandidateRow[], limits: RecurringLimits | null, { size }: Subset): Candidates {
  return { rows: rows.slice(0, MOST_CANDIDATES), found: rows.length, limits, meetings: size };
}

/** What the owner has named, or dismissed, as types joined by blanks, in every form of its last word. */
function listedWordings({
  formulations,
  people,
  places,
  dismissed,
  language,
}: CorpusFacts): ReadonlySet<string> {
  const wordings = [
    ...formulations.flatMap(({ variants }) => variants),
    ...people.flatMap(({ names }) => names),
    ...places.flatMap(({ names }) => names),
    ...dismissed,
  ];
  return new Set(wordings.flatMap((wording) => lastForms(typesOf(wording, language), language)));
}

function lastForms(types: readonly string[], language: Language): readonly string[] {
  const last = types.at(-1);
  if (last === undefined) return [];
  return numberForms(last, language).map((form) => [...types.slice(0, -1), form].join(' '));
}
