// A corpus from a few lines: what a test says of a meeting is all there is to know of it.

import { type CalendarDate, parseDate } from '../../src/corpus/calendar';
import type { Corpus } from '../../src/corpus/corpus';
import { createCounter } from '../../src/corpus/counter/counter';
import { buildTokenIndex } from '../../src/corpus/counter/lexicon';
import type { CorpusFacts, DocumentFacts } from '../../src/corpus/facts';
import type { DocumentText } from '../../src/corpus/files/texts';
import { ENGLISH } from './languages';
import { sentenceOffsets } from './sentences';
import { slowTokens } from './slowCount';

export interface Meeting {
  readonly date: string;
  readonly name?: string;
  readonly title?: string;
  readonly kind?: string;
  readonly place?: string;
  readonly topics?: readonly string[];
  readonly presided?: readonly string[];
  readonly spoke?: readonly string[];
  readonly attended?: readonly string[];
  readonly cited?: readonly string[];
  /** As printed; where absent, as in attended. */
  readonly attendance?: readonly string[];
  readonly formerIds?: readonly string[];
  /** Values by the name of a column of metadata.csv. */
  readonly meta?: Readonly<Record<string, readonly string[]>>;
  readonly paragraphs: readonly string[];
}

export interface Lists {
  readonly span?: readonly [from: string, to: string];
  /** Names; the first wording is the name. */
  readonly people?: readonly (readonly string[])[];
  readonly formulations?: readonly (readonly string[])[];
  readonly topics?: Readonly<Record<string, readonly string[]>>;
  readonly unknownNames?: readonly string[];
  readonly dismissed?: readonly string[];
}

export interface Fixture extends Corpus {
  readonly texts: readonly DocumentText[];
}

/** Kinds, places, people and topics are given by name; their slug is the name in lower case with hyphens. */
export function corpusOf(meetings: readonly Meeting[], lists: Lists = {}): Fixture {
  const named = meetings
    .map((meeting, i) => ({ ...meeting, id: `${meeting.date}-${meeting.name ?? `m${i}`}` }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const texts = named.map(({ id, paragraphs }) => ({
    id,
    paragraphs: paragraphs.map((text) => ({ text, sentences: sentenceOffsets(text) })),
    proofs: [],
  }));
  const first = named[0]?.date ?? '2023-01-01';
  const last = named.at(-1)?.date ?? '2023-01-01';
  const [from, to] = lists.span ?? [first, last];
  const facts: CorpusFacts = {
    fingerprint: '0123abcd',
    countingRules: 1,
    title: 'Test corpus',
    description: 'Meetings that a test made up',
    language: ENGLISH,
    span: { from: day(from), to: day(to) },
    places: entries(named.map(({ place }) => place)).map((place) => ({ ...place, names: [place.name] })),
    kinds: entries(named.map(({ kind }) => kind)),
    people: (lists.people ?? entries(named.flatMap(everyone)).map(({ name }) => [name])).map((names) => ({
      slug: slug(names[0] ?? ''),
      name: names[0] ?? '',
      names: [...names],
      title: null,
      listed: true,
    })),
    formulations: (lists.formulations ?? []).map((variants) => ({
      slug: slug(variants[0] ?? ''),
      name: variants[0] ?? '',
      variants: [...variants],
      declared: true,
    })),
    topics: Object.entries(lists.topics ?? {}).map(([name, terms]) => ({
      slug: slug(name),
      name,
      terms: [...terms],
    })),
    columns: columnsOf(named),
    unknownNames: {
      names: [...(lists.unknownNames ?? [])],
      total: lists.unknownNames?.length ?? 0,
    },
    dismissed: [...(lists.dismissed ?? [])],
    terms: [],
    documents: named.map(factsOf),
    files: { tokens: 'tokens.bin', words: 'words.bin', texts: named.map((_, d) => `text-${d}.json`) },
  };
  const index = buildTokenIndex(
    texts.map(({ paragraphs }) => paragraphs),
    ENGLISH,
  );
  return { facts, texts, counter: createCounter(index) };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (date === null) throw new Error(`the fixture has no such date: ${text}`);
  return date;
}

function factsOf(meeting: Meeting & { readonly id: string }, d: number): DocumentFacts {
  return {
    id: meeting.id,
    date: day(meeting.date),
    title: meeting.title ?? `Meeting ${d}`,
    kind: meeting.kind === undefined ? null : slug(meeting.kind),
    place: meeting.place === undefined ? null : slug(meeting.place),
    heldOn: null,
    roles: {
      presided: (meeting.presided ?? []).map(slug),
      spoke: (meeting.spoke ?? []).map(slug),
      attended: (meeting.attended ?? []).map(slug),
      cited: (meeting.cited ?? []).map(slug),
    },
    voice: null,
    named: [],
    attendance: (meeting.attendance ?? meeting.attended ?? []).map(slug),
    byline: [],
    topics: (meeting.topics ?? []).map(slug),
    meta: Object.entries(meeting.meta ?? {}).flatMap(([column, values]) =>
      values.map((value) => `${slug(column)}.${slug(value)}`),
    ),
    tokens: meeting.paragraphs.flatMap(slowTokens).length,
    paragraphs: meeting.paragraphs.length,
    sentences: meeting.paragraphs.flatMap(sentenceOffsets).length,
    warnings: [],
    file: `${meeting.id}.txt`,
    source: null,
    formerIds: [...(meeting.formerIds ?? [])],
    shard: d,
  };
}

/** As they first come. */
function columnsOf(meetings: readonly Meeting[]): CorpusFacts['columns'] {
  const columns = entries(meetings.flatMap(({ meta = {} }) => Object.keys(meta)));
  return columns.map((column) => ({
    ...column,
    values: entries(meetings.flatMap(({ meta = {} }) => meta[column.name] ?? [])),
  }));
}

function everyone({ presided = [], spoke = [], attended = [], cited = [] }: Meeting): readonly string[] {
  return [...presided, ...spoke, ...attended, ...cited];
}

function entries(names: readonly (string | undefined)[]): { slug: string; name: string }[] {
  return [...new Set(names.filter((name) => name !== undefined))].map((name) => ({ slug: slug(name), name }));
}
