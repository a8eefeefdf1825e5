// What a query of single words holds in and counts, told by documents alone: no position is needed for that.
import type { EntrySource } from '../corpus/counter/entries';
import { expandWays } from './expand';
import { joinMatches } from './joinMatches';
import type { Query } from './query';

export interface EntryCounts {
  /** 1 for each document, by index, in which the query holds. */
  readonly matches: Uint8Array;
  /** Occurrences of the query's words in those documents, 0 in all others. */
  readonly occurrences: Uint32Array;
}

/** Whether it asks for words one by one, none in a row or near another. */
export function isOfSingleWords(query: Query): boolean {
  switch (query.kind) {
    case 'phrase':
      return query.ways.every(
        ([slot, ...more]) =>
          more.length === 0 && slot !== undefined && slot.every(({ kind }) => kind !== 'any'),
      );
    case 'near':
      return false;
    case 'all':
    case 'any':
      return query.of.every(isOfSingleWords);
    case 'not':
      return isOfSingleWords(query.of);
  }
}

/** As the counter counts; throws a RangeError where the query asks for more than single words. */
export function countByEntries(source: EntrySource, query: Query): EntryCounts {
  const { matches, counted } = evaluate(source, query);
  const occurrences = new Uint32Array(matches.length);
  // A word that is asked for twice stands where it stands once.
  for (const id of new Set(counted)) {
    const { documents, frequencies } = source.entriesOf(id);
    for (let i = 0; i < documents.length; i += 1) {
      const d = documents[i] ?? 0;
      if (matches[d] === 1) occurrences[d] = (occurrences[d] ?? 0) + (frequencies[i] ?? 0);
    }
  }
  return { matches, occurrences };
}

interface EntryMatches {
  readonly matches: Uint8Array;
  /** Term ids of the words that are asked for; those that are excluded are not counted. */
  readonly counted: readonly number[];
}

function evaluate(source: EntrySource, query: Query): EntryMatches {
  switch (query.kind) {
    case 'phrase': {
      const types = expandWays(source, query.ways).flatMap(([slot, ...more]) => {
        if (slot === undefined || slot === 'any' || more.length > 0) throw new RangeError(NOT_SINGLE);
        return slot;
      });
      const counted = types.flatMap((type) => source.idOf(type) ?? []);
      const matches = new Uint8Array(source.distinctTypes.length);
      for (const id of counted) for (const d of source.entriesOf(id).documents) matches[d] = 1;
      return { matches, counted };
    }
    case 'near':
      throw new RangeError(NOT_SINGLE);
    case 'all':
    case 'any': {
      const parts = query.of.map((part) => evaluate(source, part));
      return {
        matches: joinMatches(query.kind, parts, source.distinctTypes.length),
        counted: parts.flatMap(({ counted }) => counted),
      };
    }
    case 'not': {
      const { matches } = evaluate(source, query.of);
      return { matches: matches.map((match) => 1 - match), counted: [] };
    }
  }
}

const NOT_SINGLE = 'Entries tell nothing of words in a row or near each other.';
