// From scanned documents and decisions to everything that is known of the corpus: facts, proofs, token index.

import { type DateBound, describeDate, firstDayOf, lastDayOf, parseBound } from '../corpus/calendar';
import { type Counter, createCounter } from '../corpus/counter/counter';
import type { Lexicon } from '../corpus/counter/lexicon';
import { tokenCount } from '../corpus/counter/tokenIndex';
import type { CorpusFacts, DocumentFacts } from '../corpus/facts';
import type { Proof } from '../corpus/files/texts';
import type { Language } from '../corpus/language/language';
import { slugOf } from '../corpus/slug';
import { COUNTING_RULES, typesOf } from '../corpus/tokenise';
import { createNameFinder } from './checkConfig';
import type { CorpusConfig } from './corpusConfig';
import type { CorpusLists } from './corpusLists';
import { type Decided, decideFacts } from './decideFacts';
import type { Decisions } from './decisions';
import { createCommonNames } from './detect/commonNames';
import { detectPlaces } from './detect/detectPlace';
import { detectTerms } from './detect/detectTerms';
import { detectTopics } from './detect/detectTopics';
import { countLetterCase } from './detect/letterCase';
import { nameQuotedWordings } from './detect/quotedWordings';
import { findUnknownNames } from './detect/unknownNames';
import { DETECTION_RULES } from './detect/version';
import { type CompanionBytes, fingerprintOf } from './fingerprint';
import type { ColumnsFound } from './metadata/columns';
import type { SeedHead } from './parseSeed';
import { addUnlisted, listMentioned } from './peopleOfCorpus';
import { createPrinter } from './printSpans';
import type { ScannedDocument } from './scanDocument';
import { createBodyNamer, tellApart } from './titles';
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
  readonly companions: CompanionBytes;
  readonly lists: CorpusLists;
  readonly language: Language;
  /** Of each document. */
  readonly decisions: readonly Decisions[];
  readonly columns: ColumnsFound;
}

/** `scans` are of the seeds, in the same order, their types numbered by the lexicon. */
export function describeCorpus(
  seeds: readonly SeedHead[],
  scans: readonly ScannedDocument[],
  lexicon: Lexicon,
  { config, companions, lists, language, decisions, columns }: CorpusRules,
): DescribedCorpus {
  const index = lexicon.index(scans.map(({ tokens }) => tokens));
  const counter = createCounter(index);
  const letterCase = countLetterCase(
    index,
    scans.map(({ tokens }) => tokens),
  );
  const common = createCommonNames(index, letterCase, language);
  const detected = scans.map(({ detected: one }) => ({
    ...one,
    roles: one.roles.filter(({ value }) => value.state === 'listed' || !common.isNobody(value.name)),
    names: one.names.filter((name) => !common.isThing(name)),
  }));
  const people = addUnlisted(
    lists.people,
    detected.flatMap(({ roles }, d) =>
      roles.filter(({ role }) => at(decisions, d).roles[role] === null).map(({ value }) => value),
    ),
  );
  const places = detectPlaces(counter, lists.places, language);
  const topics = detectTopics(counter, lists.topics, language);
  const mentioned = listMentioned(counter, people, language);
  const repeats = warnRepeatsDocument(
    index,
    seeds.map(({ id }) => id),
  );
  const formulations =
    lists.formulations ??
    nameQuotedWordings(
      scans.map(({ quoted }) => quoted),
      counter,
      language,
    );

  const unknownNames = findUnknownNames(
    detected.map(({ names }) => names),
    people,
    lists.places.flatMap(({ names }) => names),
    counter,
    language,
  );
  const find = {
    person: createNameFinder(lists.people),
    place: createNameFinder(lists.places),
    body: createBodyNamer(lists, config, decisions),
  };
  const checkRoles = createUnlistedCheck(people);
  const checkPlace = createPlaceCheck(lists.places, language);
  const decided = tellApart(
    seeds.map(({ date }) => date),
    detected.map((one, d) => decideFacts(one, places[d] ?? null, mentioned[d] ?? [], at(decisions, d), find)),
  );
  const documents = decided.map(({ proofs: _proofs, ...facts }, d): Omit<DocumentFacts, 'shard'> => {
    const seed = at(seeds, d);
    const scan = at(scans, d);
    const placed = at(decisions, d).place === null ? (places[d] ?? null) : null;
    return {
      id: seed.id,
      date: seed.date,
      ...facts,
      byline: scan.detected.byline.map(({ value }) => value),
      topics: [...at(topics, d)],
      meta: [...at(columns.meta, d)],
      tokens: tokenCount(index, d),
      paragraphs: scan.paragraphs,
      sentences: scan.sentences,
      warnings: [
        ...scan.endsMidSentence,
        ...warnHeldAnotherDay(seed.date, facts.heldOn),
        ...scan.unbalancedQuotes,
        ...at(repeats, d),
        ...(placed === null
          ? []
          : checkPlace(at(decisions, d).title?.value ?? scan.detected.title.printed.value, placed)),
        ...checkRoles(facts.roles),
      ],
      file: seed.file,
      source: at(decisions, d).source,
      formerIds: [...(config.documents?.[seed.id]?.formerIds ?? [])],
    };
  });
  return {
    facts: {
      fingerprint: fingerprintOf(seeds, companions, {
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
      kinds: kindsOf(config, lists, decided, decisions),
      people: [...people],
      formulations: [...formulations],
      topics: [...lists.topics],
      columns: [...columns.columns],
      unknownNames,
      dismissed: [...(config.dismissed ?? [])],
      terms: [
        ...(config.defaults?.terms ??
          detectTerms(counter, {
            dates: seeds.map(({ date }) => date),
            formulations,
            letterCase,
            print: createPrinter(index, scans, language),
            nameTypes: new Set(
              [...people.flatMap(({ names }) => names), ...unknownNames.names].flatMap((name) =>
                typesOf(name, language),
              ),
            ),
            language,
          })),
      ],
    },
    documents,
    proofs: decided.map(({ proofs }) => proofs),
    counter,
  };
}

function kindsOf(
  config: CorpusConfig,
  lists: CorpusLists,
  decided: readonly Decided[],
  decisions: readonly Decisions[],
): CorpusFacts['kinds'] {
  const used = new Set(decided.map(({ kind }) => kind));
  const own = config.kinds?.map(({ name }) => ({ slug: slugOf(name), name }));
  const listed =
    own ?? lists.kindRules.filter(({ slug }) => used.has(slug)).map(({ slug, name }) => ({ slug, name }));
  const known = new Set(listed.map(({ slug }) => slug));
  const further = decisions
    .flatMap(({ kind }) => kind?.value ?? [])
    .map((name) => ({ slug: slugOf(name), name }));
  return [...listed, ...further.filter(({ slug }) => !known.has(slug) && known.add(slug))];
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

function at<T>(list: readonly T[], i: number): T {
  const value = list[i];
  if (value === undefined) throw new RangeError(`no entry ${i} in a list of ${list.length}`);
  return value;
}
