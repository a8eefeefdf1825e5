// From seeds and decisions to everything that is known of the corpus: facts, texts with proofs, token index.
import {
  type DateBound,
  describeDate,
  firstDayOf,
  lastDayOf,
  parseBound,
  parseDate,
} from '../corpus/calendar';
import { createCounter } from '../corpus/counter';
import type { CorpusFacts, DocumentFacts } from '../corpus/facts';
import { slugOf } from '../corpus/slug';
import type { DocumentText } from '../corpus/texts';
import { buildTokenIndex, type TokenIndex, tokenCount } from '../corpus/tokenIndex';
import { COUNTING_RULES } from '../corpus/tokenise';
import { type CorpusConfig, DEFAULT_LANGUAGE, type DocumentConfig } from './corpusConfig';
import { type CorpusLists, listsOf } from './corpusLists';
import { type Decided, decideFacts } from './decideFacts';
import { describeDocument } from './describeDocument';
import { detectPlaces } from './detect/detectPlace';
import { detectTerms } from './detect/detectTerms';
import { detectTopics } from './detect/detectTopics';
import { findQuotedWordings } from './detect/quotedWordings';
import { createNameReader } from './detect/readName';
import { findUnknownNames } from './detect/unknownNames';
import { fingerprintOf } from './fingerprint';
import type { Seed } from './parseSeed';
import { addUnlisted, listMentioned } from './peopleOfCorpus';
import { readDocument } from './reading';
import { warnEndsMidSentence } from './warnings/endsMidSentence';
import { warnHeldAnotherDay } from './warnings/heldAnotherDay';
import { warnPlaceContradictsTitle } from './warnings/placeContradictsTitle';
import { warnRepeatsDocument } from './warnings/repeatsDocument';
import { warnUnbalancedQuotes } from './warnings/unbalancedQuotes';
import { warnUnlistedPeople } from './warnings/unlistedPerson';

/** The facts before the other artifacts have names; the shard of each document is not known yet. */
export interface DescribedCorpus {
  readonly facts: Omit<CorpusFacts, 'files' | 'documents'>;
  readonly documents: readonly Omit<DocumentFacts, 'shard'>[];
  readonly texts: readonly DocumentText[];
  readonly index: TokenIndex;
}

export function describeCorpus(
  seeds: readonly Seed[],
  config: CorpusConfig,
  configBytes: Uint8Array | null,
): DescribedCorpus {
  const language = config.language ?? DEFAULT_LANGUAGE;
  const lists = listsOf(config);
  const corrections = seeds.map(({ id }): DocumentConfig => config.documents?.[id] ?? {});
  const index = buildTokenIndex(
    seeds.map(({ paragraphs }) => paragraphs),
    language,
  );
  const counter = createCounter(index);
  const reader = createNameReader(
    lists.people,
    lists.places.flatMap(({ names }) => names),
    language,
  );
  const readings = seeds.map(readDocument);
  const detected = readings.map((reading, d) =>
    describeDocument(reading, lists.kindRules, reader, language, corrections[d] ?? {}),
  );
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
  const formulations = lists.formulations ?? findQuotedWordings(seeds, language);

  const decided = detected.map((one, d) =>
    decideFacts(one, places[d] ?? null, mentioned[d] ?? [], corrections[d] ?? {}, config),
  );
  const documents = decided.map(({ proofs: _proofs, ...facts }, d): Omit<DocumentFacts, 'shard'> => {
    const reading = at(readings, d);
    const { seed } = reading;
    const correction = corrections[d] ?? {};
    const placed = correction.place === undefined ? (places[d] ?? null) : null;
    return {
      id: seed.id,
      date: seed.date,
      ...facts,
      byline: at(detected, d).byline.map(({ value }) => value),
      topics: [...at(topics, d)],
      tokens: tokenCount(index, d),
      paragraphs: seed.paragraphs.length,
      sentences: reading.sentences.length,
      warnings: [
        ...warnEndsMidSentence(reading, language),
        ...warnHeldAnotherDay(seed.date, facts.heldOn),
        ...warnUnbalancedQuotes(seed.paragraphs),
        ...at(repeats, d),
        ...(placed === null ? [] : warnPlaceContradictsTitle(facts.title, placed, lists.places, language)),
        ...warnUnlistedPeople(facts.roles, people),
      ],
      file: seed.file,
      source: sourceOf(correction),
      formerIds: [...(correction.formerIds ?? [])],
    };
  });
  return {
    facts: {
      fingerprint: fingerprintOf(seeds, configBytes, COUNTING_RULES),
      countingRules: COUNTING_RULES,
      title: config.title ?? 'A corpus of dated texts',
      description: config.description ?? describeSize(seeds),
      language,
      span: spanOf(config, seeds),
      places: [...lists.places],
      kinds: kindsOf(config, lists, decided),
      people: [...people],
      formulations: [...formulations],
      topics: [...lists.topics],
      unknownNames: findUnknownNames(
        detected.flatMap(({ sentences }) => sentences),
        people,
        lists.places.flatMap(({ names }) => names),
        counter,
        language,
      ),
      dismissed: [...(config.dismissed ?? [])],
      terms: [...(config.defaults?.terms ?? detectTerms(counter, formulations, language))],
    },
    documents,
    texts: seeds.map(({ id, paragraphs }, d) => ({
      id,
      paragraphs: [...paragraphs],
      proofs: [...at(decided, d).proofs],
    })),
    index,
  };
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
function spanOf({ span }: CorpusConfig, seeds: readonly Seed[]): CorpusFacts['span'] {
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

function describeSize(seeds: readonly Seed[]): string {
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
