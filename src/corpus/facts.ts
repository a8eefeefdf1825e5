// The facts artifact: the corpus, the owner's lists and what is known of each document. No text, no counts of terms.

import * as v from 'valibot';
import { type CalendarDate, parseDate } from './calendar';
import { fitsOf } from './files/fits';
import { type Language, languageSchema } from './language/language';
import { typesOf } from './tokenise';

export const ROLES = ['presided', 'spoke', 'attended', 'cited'] as const;
export type Role = (typeof ROLES)[number];

const WARNING_CODES = [
  'ends-mid-sentence',
  'held-another-day',
  'unbalanced-quotes',
  'repeats-document',
  'place-contradicts-title',
  'unlisted-person',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** The warnings in a few words; a document's own message says what was found. */
export const WARNING_NAMES: Readonly<Record<WarningCode, string>> = {
  'ends-mid-sentence': 'ends in mid-sentence',
  'held-another-day': 'held on another day',
  'unbalanced-quotes': 'unbalanced quotation marks',
  'repeats-document': 'repeats another document',
  'place-contradicts-title': 'the title names another place',
  'unlisted-person': 'unlisted person',
};

const date = v.custom<CalendarDate>(
  (value) => typeof value === 'string' && parseDate(value) !== null,
  'expected a date YYYY-MM-DD',
);
const slugs = v.array(v.string());
// Not shared by spreading it, which a bundler keeps where nothing uses it: these schemas must not reach the first script.
const slug = v.string();
const name = v.string();

export const warningSchema = v.object({ code: v.picklist(WARNING_CODES), message: v.string() });

const documentFacts = v.object({
  /** Date, hyphen, file name: never changed by adding or renumbering files. */
  id: v.string(),
  date,
  title: v.string(),
  /** Slug of the kind or place, null where none was detected. */
  kind: v.nullable(v.string()),
  place: v.nullable(v.string()),
  heldOn: v.nullable(date),
  /** Slugs of people by role, in the order in which the text names them. */
  roles: v.object({ presided: slugs, spoke: slugs, attended: slugs, cited: slugs }),
  /** Slug of the person whose words the whole text is, where metadata.csv names one speaker. */
  voice: v.nullable(v.string()),
  /** Slugs of those whom the text names and who have no role, in the order in which it first does. */
  named: slugs,
  /** Slugs of people in the order in which the lists of attendance print them, whatever else they did there. */
  attendance: slugs,
  /** Names of the reporters, as printed; never people of the meeting. */
  byline: v.array(v.string()),
  topics: slugs,
  /** What metadata.csv says in its further columns: members COLUMN.VALUE of two slugs. */
  meta: slugs,
  tokens: v.number(),
  paragraphs: v.number(),
  sentences: v.number(),
  warnings: v.array(warningSchema),
  /** The seed's file name. */
  file: v.string(),
  source: v.nullable(
    v.object({
      publisher: v.nullable(v.string()),
      address: v.nullable(v.string()),
      retrieved: v.nullable(date),
    }),
  ),
  formerIds: v.array(v.string()),
  /** Index into files.texts of the shard that holds the text. */
  shard: v.number(),
});

export const corpusFacts = v.object({
  /** First 8 hexadecimal digits of SHA-256 over the seeds, corpus.json, metadata.csv and the rules of counting and detection. */
  fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  countingRules: v.number(),
  title: v.string(),
  description: v.string(),
  language: languageSchema,
  /** First and last day of the time axis, before it is widened to every document. */
  span: v.object({ from: date, to: date }),
  places: v.array(v.object({ slug, name, names: v.array(v.string()) })),
  kinds: v.array(v.object({ slug, name })),
  people: v.array(
    v.object({
      slug,
      name,
      /** Every wording that names the person, the name itself first. */
      names: v.array(v.string()),
      title: v.nullable(v.string()),
      /** False for a person whom a rule found in a role and no list has. */
      listed: v.boolean(),
    }),
  ),
  formulations: v.array(
    v.object({
      slug,
      name,
      /** Every wording, the name itself first; singular and plural of the last word fold by themselves. */
      variants: v.array(v.string()),
      /** False for a quoted wording that serves because there is no list. */
      declared: v.boolean(),
    }),
  ),
  topics: v.array(v.object({ slug, name, terms: v.array(v.string()) })),
  /** The further columns of metadata.csv, in the order of the file, each with every value that a document has, by name. */
  columns: v.array(v.object({ slug, name, values: v.array(v.object({ slug, name })) })),
  /** Names that look like a person's, are in no list and have no role, offered for review; the most frequent first. */
  unknownNames: v.object({
    names: v.array(v.string()),
    /** How many there are; `names` holds the first of them. */
    total: v.number(),
  }),
  /** Wordings that the owner has looked at as candidates for formulations and turned down. */
  dismissed: v.array(v.string()),
  /** The terms that Keyword trends opens with. */
  terms: v.array(v.string()),
  /** In order of id, which is order of date. */
  documents: v.array(documentFacts),
  /** Addresses of the other artifacts, relative to this one. */
  files: v.object({
    tokens: v.string(),
    words: v.string(),
    /** For first hits before the token index; absent where that is small. */
    entries: v.optional(v.string()),
    texts: v.array(v.string()),
    /** Bytes of the files that take long to load, before they are packed for sending. */
    sizes: v.optional(v.object({ tokens: v.number() })),
  }),
});

export type DocumentFacts = v.InferOutput<typeof documentFacts>;
export type CorpusFacts = v.InferOutput<typeof corpusFacts>;
export type Place = CorpusFacts['places'][number];
export type Person = CorpusFacts['people'][number];
export type Formulation = CorpusFacts['formulations'][number];
export type Topic = CorpusFacts['topics'][number];
export type MetaColumn = CorpusFacts['columns'][number];
export type Warning = DocumentFacts['warnings'][number];
/** What the whole interface needs to name things; the documents stay in the worker. */
export type CorpusInfo = Omit<CorpusFacts, 'documents' | 'files'>;

/** The artifact as fetched; throws an Error that names the path to the first bad value. */
export function parseFacts(value: unknown): CorpusFacts {
  return parseArtifact(corpusFacts, value, 'facts');
}

/**
 * Shared by every JSON artifact: the value itself as the schema's type, or an Error with the path, expected and found.
 */
export function parseArtifact<T>(schema: v.GenericSchema<T>, value: unknown, what: string): T {
  if (fitsOf(schema)(value)) return value as T;
  const issue = v.safeParse(schema, value, { abortEarly: true }).issues?.[0];
  const path = (issue && v.getDotPath(issue)) ?? '(top)';
  throw new Error(`The ${what} file is not as expected at ${path}: ${issue?.message}`);
}

/** The types of each document's title. */
export function typesOfTitles({
  documents,
  language,
}: {
  readonly documents: readonly Pick<DocumentFacts, 'title'>[];
  readonly language: Language;
}): readonly (readonly string[])[] {
  return documents.map(({ title }) => typesOf(title, language));
}

/** The roles a person has in a document; [] where the person is not in it. */
export function rolesOf(document: DocumentFacts, person: string): readonly Role[] {
  return ROLES.filter((role) => document.roles[role].includes(person));
}

/** The name of what a list has under a slug; '' where there is no slug. */
export function nameIn(
  list: readonly { readonly slug: string; readonly name: string }[],
  slug: string | null,
): string {
  return list.find((entry) => entry.slug === slug)?.name ?? slug ?? '';
}
