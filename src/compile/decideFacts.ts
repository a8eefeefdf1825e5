// From what was detected and what the owner decided to the facts of one document, each with its proof.
import { type CalendarDate, parseDate } from '../corpus/calendar';
import type { DocumentFacts, Role } from '../corpus/facts';
import type { PROVEN_FACTS, Proof, SentenceAt } from '../corpus/files/texts';
import { slugOf } from '../corpus/slug';
import type { FindPerson } from './checkConfig';
import type { DocumentConfig } from './corpusConfig';
import type { Detected } from './describeDocument';
import type { PlaceFound } from './detect/detectPlace';
import { type DetectedTitle, titleOf } from './detect/detectTitle';
import { type FirstMention, slugOfName } from './peopleOfCorpus';

export interface Decided {
  readonly title: string;
  readonly kind: string | null;
  readonly place: string | null;
  readonly heldOn: CalendarDate | null;
  readonly roles: DocumentFacts['roles'];
  readonly named: DocumentFacts['named'];
  readonly attendance: DocumentFacts['attendance'];
  readonly proofs: readonly Proof[];
}

/** "Liaoning standing committee", of the slugs of a place and a kind; null where no kind is known. */
export type NameOfBody = (place: string | null, kind: string | null) => string | null;

type Fact = (typeof PROVEN_FACTS)[number];
interface Claim {
  readonly value: string;
  readonly rule: string;
  readonly at: SentenceAt | null;
}
const OWNER = { rule: 'corpus.json', at: null };

export function decideFacts(
  detected: Detected,
  place: PlaceFound | null,
  mentioned: readonly FirstMention[],
  correction: DocumentConfig,
  findPerson: FindPerson,
  nameOf: NameOfBody,
): Decided {
  const kind = corrected(correction.kind, detected.kind, slugOf);
  const placed = corrected(correction.place, place, slugOf);
  const title = titleClaim(detected.title, nameOf(placed?.value ?? null, kind?.value ?? null), correction);
  const held = corrected(correction.heldOn, detected.heldOn, (text) => text);

  const ownRole = (role: Role): readonly Claim[] | null =>
    correction.roles?.[role]?.map((name) => ({
      value: findPerson(name) ?? slugOf(name),
      ...OWNER,
    })) ?? null;
  const detectedRole = (role: Role): readonly Claim[] =>
    detected.roles
      .filter((found) => found.role === role)
      .map(({ value, rule, at }) => ({ value: slugOfName(value), rule, at }));
  const presided = distinct(ownRole('presided') ?? detectedRole('presided'));
  const spoke = distinct(ownRole('spoke') ?? detectedRole('spoke'));
  const active = new Set([...presided, ...spoke].map(({ value }) => value));
  const attended = distinct(
    ownRole('attended') ?? detectedRole('attended').filter(({ value }) => !active.has(value)),
  );
  const attendance = distinct(ownRole('attended') ?? orderAttendance(detected));
  const reporters = new Set(detected.byline.map(({ value }) => slugOf(value)));
  const present = new Set([...active, ...attended.map(({ value }) => value), ...reporters]);
  const cited = distinct(
    ownRole('cited') ?? detectedRole('cited').filter(({ value }) => !present.has(value)),
  );
  const known = new Set([...present, ...cited.map(({ value }) => value)]);
  const named = mentioned
    .filter(({ slug }) => !known.has(slug))
    .map(({ slug, at }) => ({ value: slug, rule: 'named in the text', at }));
  const claims: readonly (readonly [Fact, readonly Claim[]])[] = [
    ['title', [title]],
    ['kind', kind === null ? [] : [kind]],
    ['place', placed === null ? [] : [placed]],
    ['heldOn', held === null ? [] : [held]],
    ['presided', presided],
    ['spoke', spoke],
    ['attended', attended],
    ['cited', cited],
    ['named', named],
    ['attendance', attendance],
    ['byline', detected.byline],
  ];
  const slugsOf = (people: readonly Claim[]): string[] => people.map(({ value }) => value);
  return {
    title: title.value,
    kind: kind?.value ?? null,
    place: placed?.value ?? null,
    heldOn: held === null ? null : parseDate(held.value),
    roles: {
      presided: slugsOf(presided),
      spoke: slugsOf(spoke),
      attended: slugsOf(attended),
      cited: slugsOf(cited),
    },
    named: slugsOf(named),
    attendance: slugsOf(attendance),
    proofs: claims.flatMap(([fact, list]) =>
      list.map(({ value, rule, at }) => ({ fact, value, rule, at: at === null ? null : { ...at } })),
    ),
  };
}

/** What the owner says, else a headline, else whose meeting it was and for what, else how the text begins. */
function titleClaim(
  { printed, purpose }: DetectedTitle,
  body: string | null,
  correction: DocumentConfig,
): Claim {
  if (correction.title !== undefined) return { value: correction.title, ...OWNER };
  if (purpose === null || body === null) return printed;
  return { ...purpose, value: titleOf(body, purpose.value) };
}

/** Everyone whom a list of attendance names, as printed, whatever else they did there. */
function orderAttendance({ roles }: Detected): readonly Claim[] {
  return roles
    .filter(({ role }) => role === 'attended')
    .toSorted(
      (a, b) => a.at.paragraph - b.at.paragraph || a.at.sentence - b.at.sentence || a.offset - b.offset,
    )
    .map(({ value, rule, at }) => ({ value: slugOfName(value), rule, at }));
}

/** What the owner says, where the owner says something (null for "none"), else what was detected. */
function corrected(
  own: string | null | undefined,
  detected: Claim | null,
  readOwn: (own: string) => string,
): Claim | null {
  if (own === undefined) return detected;
  return own === null ? null : { value: readOwn(own), ...OWNER };
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.value)) first.set(claim.value, claim);
  return [...first.values()];
}
