// From what was detected and what the owner decided to the facts of one document, each with its proof.
import { type CalendarDate, parseDate } from '../corpus/calendar';
import type { DocumentFacts, Role } from '../corpus/facts';
import type { PROVEN_FACTS, Proof, SentenceAt } from '../corpus/files/texts';
import { slugOf } from '../corpus/slug';
import type { FindByName } from './checkConfig';
import type { Decisions, Ruling } from './decisions';
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
  readonly voice: string | null;
  readonly named: DocumentFacts['named'];
  readonly attendance: DocumentFacts['attendance'];
  readonly proofs: readonly Proof[];
}

type Fact = (typeof PROVEN_FACTS)[number];
interface Claim {
  readonly value: string;
  readonly rule: string;
  readonly at: SentenceAt | null;
}

/** From names to what the owner's lists have under them. */
export interface Finders {
  readonly person: FindByName;
  readonly place: FindByName;
  /** "Liaoning standing committee", of the slugs of a place and a kind; null where no kind is known. */
  readonly body: (place: string | null, kind: string | null) => string | null;
}

export function decideFacts(
  detected: Detected,
  place: PlaceFound | null,
  mentioned: readonly FirstMention[],
  own: Decisions,
  find: Finders,
): Decided {
  const kind = decided(own.kind, detected.kind, slugOf);
  const placed = decided(own.place, place, (name) => find.place(name) ?? slugOf(name));
  const title = titleClaim(detected.title, find.body(placed?.value ?? null, kind?.value ?? null), own);
  const held = decided(own.heldOn, detected.heldOn, (text) => text);

  const personOf = (name: string): string => find.person(name) ?? slugOf(name);
  const ownRole = (role: Role): readonly Claim[] | null => {
    const said = own.roles[role];
    return said?.value.map((name) => ({ value: personOf(name), rule: said.rule, at: null })) ?? null;
  };
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
    voice: own.voice === null ? null : personOf(own.voice),
    named: slugsOf(named),
    attendance: slugsOf(attendance),
    proofs: claims.flatMap(([fact, list]) =>
      list.map(({ value, rule, at }) => ({ fact, value, rule, at: at === null ? null : { ...at } })),
    ),
  };
}

/** What the owner says, else a headline, else whose meeting it was and for what, else how the text begins. */
function titleClaim({ printed, purpose }: DetectedTitle, body: string | null, own: Decisions): Claim {
  if (own.title !== null) return { ...own.title, at: null };
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
function decided(
  own: Ruling<string | null> | null,
  detected: Claim | null,
  readOwn: (own: string) => string,
): Claim | null {
  if (own === null) return detected;
  return own.value === null ? null : { value: readOwn(own.value), rule: own.rule, at: null };
}

function distinct(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) if (!first.has(claim.value)) first.set(claim.value, claim);
  return [...first.values()];
}
