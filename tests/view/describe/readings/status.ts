// The sentences about what became of a formulation, and the bodies within which that is told.
import * as status from '../../../../src/view/describe/status';
import type { SlowMeeting } from '../../../support/slowCorpus';
import { slowBodies, slowLedger } from '../../../support/slowLedger';
import { type Drawn, many } from './reading';

export const STATUS_WORDS: Readonly<Record<string, string>> = {
  'new-here': 'new',
  'first-seen': 'first seen',
  'from-the-start': 'from the start',
  'gone-since': 'gone',
  'not-lately': 'not lately',
  returned: 'returned',
  continuing: 'continuing',
};

export function slowHistory({ all, chosen }: Drawn, { variants }: { readonly variants: readonly string[] }) {
  const documents = all.map((meeting) => ({ ...meeting, chosen: chosen.includes(meeting) }));
  return slowLedger(documents, variants);
}

/** Bodies with a chosen meeting. */
export function bodiesOf({ all, chosen }: Drawn): number {
  const same = slowBodies(all);
  return chosen.filter((one, i) => chosen.findIndex((other) => same(one, other)) === i).length;
}

/** What is said where each chosen meeting is the only one of its body. */
export function readAlone({ all, chosen }: Drawn): string | null {
  const same = slowBodies(all);
  const isAlone = (one: SlowMeeting) => all.filter((other) => same(one, other)).length === 1;
  if (chosen.length === 0 || !chosen.every(isAlone)) return null;
  return chosen.length === 1 ? 'the only one of its body' : 'each the only one of its body';
}

interface Silence {
  readonly meetings: number;
  readonly expected: number | null;
  /** Other meetings, and those of them that lack it. */
  readonly elsewhere: number;
  readonly lacking: number;
  readonly verdict: string;
}

/** To a tenth, cut; a figure that is the same but for its last digits is cut as the one that is shown. */
function tenths(expected: number, shown: number | null): string {
  const same = shown !== null && Math.abs(shown - expected) < 1e-9;
  return (Math.floor((same ? shown : expected) * 10) / 10).toFixed(1);
}

function readSilence(silence: Silence, shown: number | null, where: string): string {
  const { meetings, expected } = silence;
  const place = `${many(meetings, 'meeting')} ${where}`;
  if (expected === null || expected === 0) {
    return `too little text to tell: used on one day only, none in ${place}`;
  }
  return readDoubt(silence, `expected ${tenths(expected, shown)} in ${place}, found none`);
}

function readDoubt({ verdict, elsewhere, lacking }: Silence, found: string): string {
  if (verdict === 'telling') return found;
  const others = `but ${lacking} of ${many(elsewhere, 'other meeting')} ${lacking === 1 ? 'lacks' : 'lack'} it too`;
  return `too little text to tell: ${found}${verdict === 'often lacking' ? `, ${others}` : ''}`;
}

function readExpected(silence: Silence, shown: number | null): string {
  const { expected } = silence;
  if (expected === null || expected === 0)
    return 'found none; used on one day only, so nothing says how many to expect';
  const chance = Math.exp(-expected) * 100;
  const often = chance < 0.1 ? 'under 0.1%' : `${chance.toFixed(1)}%`;
  return readDoubt(
    silence,
    `expected ${tenths(expected, shown)}, found none: if its words came evenly, by chance alone in ${often} of cases`,
  );
}

/** What each formulation is told by in each body, beside what the ledger has. */
async function ofBodies<T>(
  drawn: Drawn,
  read: (
    told: Parameters<typeof status.describeStatus>[0],
    slow: ReturnType<typeof slowHistory>['bodies'][number],
  ) => T,
): Promise<readonly T[]> {
  const { engine, filters, by, given } = drawn;
  const { rows } = await engine.formulationLedger({ filters, by, statuses: [], sort: 'status' });
  return given.facts.formulations.flatMap((formulation) => {
    const slow = slowHistory(drawn, formulation).bodies;
    const told = rows.find(({ slug }) => slug === formulation.slug)?.bodies ?? [];
    return told.flatMap((one) => {
      const same = slow.find(({ first, last }) => first === one.first.id && last === one.last.id);
      return same === undefined ? [] : [read(one, same)];
    });
  });
}

export const STATUS = {
  async describeNone(drawn: Drawn) {
    const changes = await drawn.engine.formulationChanges({ filters: drawn.filters });
    const statuses = drawn.given.facts.formulations.map((one) => slowHistory(drawn, one).status);
    const read = (side: string, open: number, where: string) => {
      if (open > 0) return `None can be called ${side}: of ${open} the text ${where} is too little to tell.`;
      if (readAlone(drawn) === null)
        return `None is told to be ${side === 'new' ? 'new here' : 'gone since'}.`;
      const which = drawn.chosen.length === 1 ? 'this meeting is' : 'each of these meetings is';
      return `None can be called ${side}: ${which} the only one of its body here, with nothing ${where} to compare.`;
    };
    const count = (wanted: string) => statuses.filter((one) => one === wanted).length;
    return [
      { sentence: status.describeNone(changes, 'new'), read: read('new', count('first-seen'), 'before') },
      { sentence: status.describeNone(changes, 'gone'), read: read('gone', count('not-lately'), 'since') },
    ];
  },
  describeStatus: (drawn: Drawn) =>
    ofBodies(drawn, (told, slow) => {
      const read = () => {
        switch (slow.status) {
          case 'new-here':
          case 'first-seen':
            return readSilence(slow.before, told.before.expected, 'before');
          case 'gone-since':
          case 'not-lately':
            return readSilence(slow.since, told.since.expected, 'since');
          case 'returned':
            return slow.returned === null
              ? ''
              : readSilence(slow.returned, told.returned?.expected ?? null, 'between');
          case 'from-the-start':
            return slow.held === 1 ? 'its only meeting' : 'in its first meeting';
          default:
            return 'used before these meetings too';
        }
      };
      return { sentence: `Told by: ${status.describeStatus(told)}.`, read: `Told by: ${read()}.` };
    }),
  async describeExpected(drawn: Drawn) {
    const said = await ofBodies(drawn, (told, slow) => [
      {
        sentence: status.describeExpected(told.before),
        read: readExpected(slow.before, told.before.expected),
      },
      { sentence: status.describeExpected(told.since), read: readExpected(slow.since, told.since.expected) },
    ]);
    return said
      .flat()
      .map(({ sentence, read }) => ({ sentence: `There: ${sentence}.`, read: `There: ${read}.` }));
  },
};
