// How well people are detected: precision and recall over labelled sets, by role and by name.

import * as v from 'valibot';
import { readSeedFolder } from '../../../src/build/readSeeds';
import { describeDocument } from '../../../src/compile/describeDocument';
import { createKindReader } from '../../../src/compile/detect/detectKind';
import { findNames } from '../../../src/compile/detect/findNames';
import { createNameReader, type NameReader } from '../../../src/compile/detect/readName';
import { listKindRules } from '../../../src/compile/kinds';
import { parseSeed } from '../../../src/compile/parseSeed';
import { slugOfName } from '../../../src/compile/peopleOfCorpus';
import { readingOf } from '../../../src/compile/reading';
import { ROLES, type Role } from '../../../src/corpus/facts';
import { slugOf } from '../../../src/corpus/slug';
import { MEETINGS } from '../../e2e/support/meetings';
import { ENGLISH } from '../../support/languages';
import { compiled, documentOf } from '../support/corpus';
import { type LabelledCase, type LabelledName, type LabelledSet, readLabelled } from './labelled';

const withPeople = v.object({ people: v.optional(v.array(v.object({ name: v.string() })), []) });

interface Score {
  readonly right: number;
  /** Found, and not so. */
  readonly wrong: number;
  /** So, and not found. */
  readonly missed: number;
}

interface Measured {
  readonly set: string;
  /** A role, "byline", "held on" or "name". */
  readonly what: string;
  readonly score: Score;
}

/** Slugs of people by role. */
type Found = Partial<Record<Role | 'named', readonly string[]>>;
type DetectRoles = (set: LabelledSet, one: LabelledCase) => Found;
export type FindNames = (text: string) => readonly string[];

/** Everything that is measured of the rules. */
export function measureRules(): readonly Measured[] {
  return [
    ...measureRoles('seeds', measureSeeds()),
    ...measureRoles('tuned', pairsOf('tuned', detectByRules)),
    ...measureRoles('tuned, bodies', pairsOf('tuned-bodies', detectByRules)),
    ...measureRoles('practised', pairsOf('practised', detectByRules)),
    ...measureRoles('practised, second', pairsOf('practised-second', detectByRules)),
    ...measureRoles('practised, bodies', pairsOf('practised-bodies', detectByRules)),
    ...measureRoles('practised, many', pairsOf('practised-many', detectByRules), [...ROLES, 'named']),
    ...measureOpening('practised, many', 'practised-many'),
    ...measureRoles('practised, further', pairsOf('practised-further', detectByRules), [...ROLES, 'named']),
    ...measureOpening('practised, further', 'practised-further'),
    ...measureRoles('held out', pairsOf('held-out', detectByRules), [...ROLES, 'named']),
    ...measureOpening('held out', 'held-out'),
    measureNames('practised', 'practised', findNames),
    measureNames('practised, second', 'practised-second', findNames),
    measureNames('names held out', 'names-held-out', findNames),
  ];
}

/** The same of a library: its names, and the rules for roles with names read by it; citing needs no library. */
export function measureLibrary(find: FindNames): readonly Measured[] {
  const detect: DetectRoles = (set, one) => detectWithReader(set, one, readerOf(find, set));
  const held = pairsOf('practised-second', detect).map(
    ([found, expected]) => [withoutCited(found), withoutCited(expected)] as const,
  );
  return [
    ...measureRoles('practised, second', held).filter(({ what }) => what !== 'cited'),
    measureNames('practised, second', 'practised-second', find),
    measureNames('names held out', 'names-held-out', find),
  ];
}

/** As rows of the table in src/compile/README.md. */
export function formatMeasured(rows: readonly Measured[]): readonly string[] {
  return rows.map(({ set, what, score: { right, wrong, missed } }) => {
    const percent = (part: number, all: number) =>
      all === 0 ? 'none' : `${((100 * part) / all).toFixed(1)}%`;
    return `| ${set} | ${what} | ${right} | ${wrong} | ${missed} | ${percent(right, right + wrong)} | ${percent(right, right + missed)} |`;
  });
}

export function scoreOf(found: readonly string[], expected: readonly string[]): Score {
  const right = found.filter((one) => expected.includes(one)).length;
  return { right, wrong: found.length - right, missed: expected.length - right };
}

function sumScores(scores: readonly Score[]): Score {
  return scores.reduce(
    (sum, one) => ({
      right: sum.right + one.right,
      wrong: sum.wrong + one.wrong,
      missed: sum.missed + one.missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}

function measureRoles(
  set: string,
  pairs: readonly (readonly [found: Found, expected: Found])[],
  whats: readonly (Role | 'named')[] = ROLES,
): readonly Measured[] {
  return whats.map((role) => ({
    set,
    what: role,
    score: sumScores(pairs.map(([found, expected]) => scoreOf(found[role] ?? [], expected[role] ?? []))),
  }));
}

/** Reporters and the day of the meeting, which are no roles. */
function measureOpening(set: string, file: LabelledName): readonly Measured[] {
  const labelled = readLabelled(file);
  const pairs = labelled.cases.map((one) => ({ one, found: documentAsRead(labelled, one) }));
  const listed = (day: string | null | undefined): readonly string[] => (day ? [day] : []);
  return [
    {
      set,
      what: 'byline',
      score: sumScores(pairs.map(({ one, found }) => scoreOf(found.byline, one.byline ?? []))),
    },
    {
      set,
      what: 'held on',
      score: sumScores(pairs.map(({ one, found }) => scoreOf(listed(found.heldOn), listed(one.heldOn)))),
    },
  ];
}

function measureNames(set: string, file: LabelledName, find: FindNames): Measured {
  const { cases } = readLabelled(file);
  const scores = cases.map(({ text, names = [] }) => scoreOf([...new Set(find(text))], names));
  return { set, what: 'name', score: sumScores(scores) };
}

function measureSeeds(): readonly (readonly [Found, Found])[] {
  const { documents } = compiled(readSeedFolder('seeds')).facts;
  return MEETINGS.map((meeting) => [
    documents.find(({ id }) => id === meeting.id)?.roles ?? {},
    slugsOf(meeting),
  ]);
}

function pairsOf(
  file: LabelledName,
  detect: DetectRoles,
): readonly (readonly [found: Found, expected: Found])[] {
  const set = readLabelled(file);
  return set.cases.map((one) => [detect(set, one), slugsOf(one.roles)]);
}

const textOf = (set: LabelledSet, { text }: LabelledCase): string => `${set.opening ?? ''} ${text}`.trim();

function documentAsRead(set: LabelledSet, one: LabelledCase): ReturnType<typeof documentOf> {
  return documentOf(textOf(set, one), set.config, one.date);
}

function detectByRules(set: LabelledSet, one: LabelledCase): Found {
  const { roles, named } = documentAsRead(set, one);
  return { ...roles, named };
}

function detectWithReader(set: LabelledSet, one: LabelledCase, reader: NameReader): Found {
  const bytes = new TextEncoder().encode(`date 2023-05-05 ${textOf(set, one)}`);
  const parsed = parseSeed({ name: 'a.txt', bytes }, 'seeds', {
    date: null,
    language: 'en',
    unbroken: new Set(),
  });
  if (parsed.state === 'broken') throw new Error(parsed.problem.expected);
  const kindOf = createKindReader(listKindRules(undefined), ENGLISH);
  const { roles } = describeDocument(readingOf(parsed.seed), kindOf, reader, { kind: null });
  const of = (role: Role) => [
    ...new Set(roles.filter((found) => found.role === role).map(({ value }) => slugOfName(value))),
  ];
  const active = [...of('presided'), ...of('spoke')];
  return {
    presided: of('presided'),
    spoke: of('spoke'),
    attended: of('attended').filter((slug) => !active.includes(slug)),
  };
}

/** The list as the rules read it; any other name where the library finds one at the end of the piece. */
function readerOf(find: FindNames, { config }: LabelledSet): NameReader {
  const { people } = v.parse(withPeople, config);
  const listed = createNameReader(
    people.map(({ name }) => ({ slug: slugOf(name), name, names: [name], title: null, listed: true })),
    [],
    ENGLISH,
  );
  return {
    ...listed,
    read(piece) {
      const known = listed.read(piece);
      if (known?.found.state === 'listed') return known;
      const name = find(piece).at(-1);
      const ends = name !== undefined && piece.replace(/[^\p{L}\p{N}]+$/u, '').endsWith(name);
      if (!ends) return null;
      return {
        found: { state: 'unlisted', name },
        title: '',
        surname: name.split(' ').at(-1) ?? '',
        isSure: true,
      };
    },
  };
}

function slugsOf(roles: { readonly [R in Role | 'named']?: readonly string[] | undefined }): Found {
  return Object.fromEntries(
    ([...ROLES, 'named'] as const).map((what) => [what, (roles[what] ?? []).map(slugOf)]),
  );
}

function withoutCited({ cited: _cited, ...rest }: Found): Found {
  return rest;
}
