// What the owner decided of a document: corpus.json where it speaks of it, else its row of metadata.csv.
import { type CalendarDate, parseDate } from '../corpus/calendar';
import type { DocumentFacts, Role } from '../corpus/facts';
import type { DocumentConfig } from './corpusConfig';
import type { MetadataRow } from './metadata/readRow';
import { CONFIG_NAME, METADATA_NAME } from './seedFolder';

/** `rule` is the file that says so; a value of null says that there is none. */
export interface Ruling<T> {
  readonly value: T;
  readonly rule: string;
}

/** Null where the owner says nothing; names as they are given. */
export interface Decisions {
  readonly title: Ruling<string> | null;
  readonly kind: Ruling<string | null> | null;
  readonly place: Ruling<string | null> | null;
  readonly heldOn: Ruling<string | null> | null;
  readonly roles: Readonly<Record<Role, Ruling<readonly string[]> | null>>;
  /** Whose words the document is: the only speaker of its row. */
  readonly voice: string | null;
  readonly source: DocumentFacts['source'];
}

export function decisionsOf(config: DocumentConfig, row: MetadataRow | undefined): Decisions {
  const { roles = {} } = config;
  const spoke = decide(roles.spoke, someOf(row?.speakers));
  return {
    title: decide(config.title, row?.title),
    kind: decide(config.kind, row?.kind),
    place: decide(config.place, row?.place),
    heldOn: decide(config.heldOn, row?.heldOn),
    roles: {
      presided: decide(roles.presided, someOf(row?.presiders)),
      spoke,
      attended: decide(roles.attended, null),
      cited: decide(roles.cited, null),
    },
    voice: spoke?.rule === METADATA_NAME && spoke.value.length === 1 ? (spoke.value[0] ?? null) : null,
    source: sourceOf(config.source, row),
  };
}

function decide<T>(own: T | undefined, ofRow: NonNullable<T> | null | undefined): Ruling<T> | null {
  if (own !== undefined) return { value: own, rule: CONFIG_NAME };
  return ofRow == null ? null : { value: ofRow, rule: METADATA_NAME };
}

/** An empty cell says nothing, and so does an empty list. */
function someOf(names: readonly string[] | undefined): readonly string[] | null {
  return names === undefined || names.length === 0 ? null : names;
}

function sourceOf(own: DocumentConfig['source'], row: MetadataRow | undefined): DocumentFacts['source'] {
  const publisher = own?.publisher ?? row?.publisher ?? null;
  const address = own?.address ?? row?.address ?? null;
  const retrieved: CalendarDate | null = own?.retrieved === undefined ? null : parseDate(own.retrieved);
  return own === undefined && publisher === null && address === null
    ? null
    : { publisher, address, retrieved };
}
