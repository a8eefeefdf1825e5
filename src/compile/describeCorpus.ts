// From scanned documents and decisions to everything that is known of the corpus: facts, proofs, token index.

import {
  type DateBound,
  describeDate,
  firstDayOf,
  lastDayOf,
  parseBound,
  parseDate,
} from '../corpus/calendar';
import { type Counter, createCounter } from '../corpus/counter/counter';
import type { Lexicon } from '../corpus/counter/lexicon';
import { tokenCount } from '../corpus/counter/tokenIndex';
import type { CorpusFacts, DocumentFacts } from '../corpus/facts';
import type { Proof } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { slugOf } from '../corpus/slug';
import { COUNTING_RULES } from '../corpus/tokenise';
import { createPersonFinder } from './checkConfig';
import type { CorpusConfig, DocumentConfig } from './corpusConfig';
import type { CorpusLists } from './corpusLists';
import { type Decided, decideFacts, type NameOfBody } from './decideFacts';
import { detectPlaces } from './detect/detectPlace';
import { detectTerms } from './detect/detectTerms';
import { detectTopics } from './detect/detectTopics';
import { nameQuotedWordings } from './detect/quotedWordings';
import { findUnknownNames } from './detect/unknownNames';
import { DETECTION_RULES } from './detect/version';
import { fingerprintOf } from './fingerprint';
import type { SeedHead } from './parseSeed';
import { addUnlisted, listMentioned } from './peopleOfCorpus';
import type { ScannedDocument } from './scanDocument';
import { warnHeldAnotherDay } from './warnings/heldAnotherDay';
import { createPlaceCheck } from './warnings/placeContradictsTitle';
import { warnRepeatsDocument } from './warnings/repeatsDocument';
import { createUnlistedCheck } from './warnings/unlistedPerson';

/** The facts before the other artifacts have names; the shard of each document is not known yet. */
export interface DescribedCorpus {
  readonly facts: Omit<CorpusFacts, 'files' | 'documents'>;
  readonly documents: readonly Omit<DocumentFacts, 'shard'>[];
  /** Of each document. */
  readonly proofs: readonly (readonly Proof[])[];
  readonly counter: Counter;
}

/** What is the same for every document of a corpus. */
export interface CorpusRules {
  readonly config: CorpusConfig;
  readonly configBytes: Uint8Array | null;
  readonly lists: CorpusLists;
  readonly language: Language;
}

/** `scans` are of the seeds, in the same order, their types numbered by the lexicon. */
export function describeCorpus(
  seeds: readonly SeedHead[],
  scans: readonly ScannedDocument[],
  lexicon: Lexicon,
  { config, configBytes, lists, language }: CorpusRules,
): DescribedCorpus {
  const corrections = seeds.map(({ id }): DocumentConfig => config.documents?.[id] ?? {});
  const index = lexicon.index(scans.map(({ tokens }) => tokens));
  const counter = createCounter(index);
  const detected = scans.map((scan) => scan.detected);
  const people = addUnlisted(
    lists.people,
    detected.flatMap(({ roles }, d) =>
      roles.filter(({ role }) => corrections[d]?.roles?.[role] === undefined).map(({ value }) => value),
    ),
  );
  const places = detectPlaces(counter, lists.places, language);
  const topics = detectTopics(counter, lists.topics, language);
  const mentioned = listMentioned(counter, people, language);
  const repeats = warnRepeatsDocument(
    index,
    seeds.map(({ id }) => id),
  );
  const formulations = lists.formulations ?? nameQuotedWordings(scans.map(({ quoted }) => quoted));

  const findPerson = createPersonFinder(config);
  const checkRoles = createUnlistedCheck(people);
  const checkPlace = createPlaceCheck(lists.places, language);
  const nameOf = bodyNamer(lists, config);
  const decided = tellApart(
    seeds,
    detected.map((one, d) =>
      decideFacts(one, places[d] ?? null, mentioned[d] ?? [], corrections[d] ?? {}, findPerson, nameOf),
    ),
  );
  const documents = decided.map(({ proofs: _proofs, ...facts }, d): Omit<DocumentFacts, 'shard'> => {
    const seed = at(seeds, d);
    const scan = at(scans, d);
    const correction = corrections[d] ?? {};
    const placed = correction.place === undefined ? (places[d] ?? null) : null;
    return {
      id: seed.id,
      date: seed.date,
      ...facts,
      byline: scan.detected.byline.map(({ value }) => value),
      topics: [...at(topics, d)],
      tokens: tokenCount(index, d),
      paragraphs: scan.paragraphs,
      sentences: scan.sentences,
      warnings: [
        ...scan.endsMidSentence,
        ...warnHeldAnotherDay(seed.date, facts.heldOn),
        ...scan.unbalancedQuotes,
        ...at(repeats, d),
        ...(placed === null ? [] : checkPlace(correction.title ?? scan.detected.title.printed.value, placed)),
        ...checkRoles(facts.roles),
      ],
      file: seed.file,
      source: sourceOf(correction),
      formerIds: [...(correction.formerIds ?? [])],
    };
  });
  return {
    facts: {
      fingerprint: fingerprintOf(seeds, configBytes, {
        counting: COUNTING_RULES,
        detection: DETECTION_RULES,
      }),
      countingRules: COUNTING_RULES,
      title: config.title ?? 'A corpus of dated texts',
      description: config.description ?? describeSize(seeds),
      language: {
        ...language,
        stopWords: language.stopWords.filter((word) => counter.idOf(word) !== undefined),
      },
      span: spanOf(config, seeds),
      places: [...lists.places],
      kinds: kindsOf(config, lists, decided),
      people: [...people],
      formulations: [...formulations],
      topics: [...lists.topics],
      unknownNames: findUnknownNames(
        detected.map(({ names }) => names),
        people,
        lists.places.flatMap(({ names }) => names),
        counter,
        language,
      ),
      dismissed: [...(config.dismissed ?? [])],
      terms: [...(config.defaults?.terms ?? detectTerms(counter, formulations, language))],
    },
    documents,
    proofs: decided.map(({ proofs }) => proofs),
    counter,
  };
}

function bodyNamer({ places, kindRules }: CorpusLists, config: CorpusConfig): NameOfBody {
  const placeNames = new Map(places.map(({ slug, name }) => [slug, name]));
  const kindNames = new Map([
    ...kindRules.map(({ slug, name }) => [slug, name] as const),
    ...(config.kinds ?? []).map(({ name }) => [slugOf(name), name] as const),
  ]);
  return (place, kind) => {
    const name = kindNames.get(kind ?? '');
    if (name === undefined) return null;
    return [placeNames.get(place ?? '') ?? [], name].flat().join(' ');
  };
}

/** Titles that several documents would have get their dates, so that no two rows of a list look alike. */
function tellApart(seeds: readonly SeedHead[], decided: readonly Decided[]): readonly Decided[] {
  const times = new Map<string, number>();
  for (const { title } of decided) times.set(title, (times.get(title) ?? 0) + 1);
  return decided.map((one, d) => {
    const isOwn = one.proofs.some(({ fact, at }) => fact === 'title' && at === null);
    if (isOwn || times.get(one.title) === 1) return one;
    const title = `${one.title}, ${describeDate(at(seeds, d).date)}`;
    return {
      ...one,
      title,
      proofs: one.proofs.map((proof) => (proof.fact === 'title' ? { ...proof, value: title } : proof)),
    };
  });
}

function kindsOf(
  config: CorpusConfig,
  lists: CorpusLists,
  decided: readonly Decided[],
): CorpusFacts['kinds'] {
  if (config.kinds !== undefined) return config.kinds.map(({ name }) => ({ slug: slugOf(name), name }));
  const used = new Set(decided.map(({ kind }) => kind));
  return lists.kindRules.filter(({ slug }) => used.has(slug)).map(({ slug, name }) => ({ slug, name }));
}

/** The owner's months, or those of the first and the last document. */
function spanOf({ span }: CorpusConfig, seeds: readonly SeedHead[]): CorpusFacts['span'] {
  return {
    from: firstDayOf(monthOf(span?.from ?? at(seeds, 0).date)),
    to: lastDayOf(monthOf(span?.to ?? at(seeds, seeds.length - 1).date)),
  };
}

function monthOf(text: string): DateBound {
  const month = parseBound(text.slice(0, 'YYYY-MM'.length));
  if (month === null) throw new RangeError(`no such month: ${text}`);
  return month;
}

function describeSize(seeds: readonly SeedHead[]): string {
  const first = describeDate(at(seeds, 0).date);
  const last = describeDate(at(seeds, seeds.length - 1).date);
  return seeds.length === 1 ? `One text of ${first}.` : `${seeds.length} texts, ${first} to ${last}.`;
}

function sourceOf({ source }: DocumentConfig): DocumentFacts['source'] {
  if (source === undefined) return null;
  return {
    publisher: source.publisher ?? null,
    address: source.address ?? null,
    retrieved: source.retrieved === undefined ? null : parseDate(source.retrieved),
  };
}

function at<T>(list: readonly T[], i: number): T {
  const value = list[i];
  if (value === undefined) throw new RangeError(`no entry ${i} in a list of ${list.length}`);
  return value;
}
