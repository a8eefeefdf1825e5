// The kinds of meeting that the program recognises by itself, each with the wordings that are its signs.
import { slugOf } from '../corpus/slug';
import type { KindConfig } from './corpusConfig';

export interface KindRule {
  readonly slug: string;
  readonly name: string;
  /** The kind is given where all wordings of any one group stand in the clause that says what was held. */
  readonly signs: readonly (readonly string[])[];
}

/** In the order in which they are tried: what is held comes before who holds it, the narrower before the wider. */
const BUILT_IN: readonly (readonly [name: string, signs: readonly (readonly string[])[]])[] = [
  ['plenary session', [['plenary session'], ['plenary meeting'], ['plenum']]],
  [
    'study session',
    [
      ['study session'],
      ['study meeting'],
      ['collective study'],
      ['collective learning'],
      ['group study'],
      ['learning session'],
      ['study center group'],
      ['study centre group'],
      ['study central group'],
      ['learning center group'],
      ['learning central group'],
    ],
  ],
  ['work conference', [['work conference'], ['work meeting'], ['working conference']]],
  ['mobilization meeting', [['mobilization meeting'], ['mobilization conference'], ['mobilisation meeting']]],
  ['symposium', [['symposium'], ['seminar'], ['forum']]],
  ['teleconference', [['teleconference'], ['video conference'], ['videoconference']]],
  ['press conference', [['press conference'], ['news conference']]],
  [
    "people's congress session",
    [
      ["people's congress", 'standing committee'],
      ["people's congress", 'session'],
    ],
  ],
  [
    'consultative conference session',
    [
      ['consultative conference', 'session'],
      ['cppcc', 'session'],
    ],
  ],
  [
    'enlarged standing committee',
    [
      ['standing committee', 'enlarged'],
      ['standing committee', 'expanded'],
    ],
  ],
  ['standing committee', [['standing committee']]],
  ['government executive meeting', [['executive meeting'], ['government', 'standing meeting']]],
  ['leading group', [['leading group'], ['leading small group'], ['commission', 'plenary']]],
];

const BUILT_IN_KINDS: readonly KindRule[] = BUILT_IN.map(([name, signs]) => ({
  slug: slugOf(name),
  name,
  signs,
}));

/** Whether the program recognises a kind of this name without being given signs. */
export function isBuiltInKind(name: string): boolean {
  return BUILT_IN_KINDS.some(({ slug }) => slug === slugOf(name));
}

/** The rules to try, in order: the owner's own signs first, then the built-in kinds that the owner names, or all. */
export function listKindRules(kinds: readonly KindConfig[] | undefined): readonly KindRule[] {
  if (kinds === undefined) return BUILT_IN_KINDS;
  const own = kinds.flatMap(({ name, signs }) =>
    signs === undefined ? [] : [{ slug: slugOf(name), name, signs }],
  );
  const known = BUILT_IN_KINDS.flatMap((rule) => {
    const kind = kinds.find(({ name, signs }) => signs === undefined && slugOf(name) === rule.slug);
    return kind === undefined ? [] : [{ ...rule, name: kind.name }];
  });
  return [...own, ...known];
}
