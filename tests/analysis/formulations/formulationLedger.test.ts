import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportLedger } from '../../../src/analysis/exports/exportFormulations';
import { arrangeLedger } from '../../../src/analysis/formulations/arrangeLedger';
import type { QuietStretch } from '../../../src/analysis/formulations/bodyUse';
import { type LedgerRow, listLedgerRows } from '../../../src/analysis/formulations/formulationLedger';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { axisOf, periodIndexes } from '../../../src/analysis/time/axis';
import { parseBound } from '../../../src/corpus/calendar';
import { LEDGER_SORTS, STATUSES } from '../../../src/corpus/choices';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { type Subset, selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeLedger } from '../../../src/view/describe/formulations';
import { corpusOf, type Fixture } from '../../support/corpus';
import { ENGLISH, FRENCH } from '../../support/languages';
import { readSeeds } from '../../support/seeds';
import { slowLedger } from '../../support/slowLedger';

const BASE = { held: [], bodies: 1, alone: 0 } as const;

function rowsOf(given: Fixture, subset: Subset): readonly LedgerRow[] {
  const periods = periodIndexes(given.facts, axisOf(given.facts, NO_FILTERS, 'month'));
  return listLedgerRows(findFormulationUse(given), subset, periods);
}

function ledgerOf(given: Fixture, more: Partial<Filters> = {}) {
  const filters = { ...NO_FILTERS, ...more };
  return rowsOf(given, selectDocuments(given.facts.documents, filters, null));
}

const VARIANTS = [['old phrase', 'phrase old'], ['new words'], ['never said'], ['x']] as const;
const PARAGRAPHS = ['x', 'old phrase', 'z old phrase old phrase, old', 'new words. New words', 'nothing', ''];
/** A stretch as the slow reading has it; what it says of chance follows from what is expected. */
function quietOf({ chance, ...quiet }: QuietStretch) {
  expect(chance).toBe(quiet.expected === null ? null : Math.exp(-quiet.expected));
  return quiet;
}

const DATES = ['2022-12-31', '2023-01-01', '2023-01-02', '2023-02-28', '2023-03-01', '2024-02-29'];

const meetings = fc.array(
  fc.record({
    date: fc.constantFrom(...DATES),
    paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 2 }),
    place: fc.constantFrom('North', 'South'),
    kind: fc.constantFrom('Plenary', 'Plenary', 'Study'),
    chosen: fc.boolean(),
  }),
  { minLength: 1, maxLength: 9 },
);

describe('the ledger', () => {
  it('is what a slow look at every meeting finds, whichever meetings are chosen', () => {
    fc.assert(
      fc.property(meetings, (list) => {
        const named = list
          .map((meeting, i) => ({ ...meeting, name: `m${i}`, id: `${meeting.date}-m${i}` }))
          .sort((a, b) => (a.id < b.id ? -1 : 1));
        const given = corpusOf(named, { formulations: VARIANTS });
        const has = Uint8Array.from(named, ({ chosen }) => (chosen ? 1 : 0));
        const size = named.filter(({ chosen }) => chosen).length;
        const rows = rowsOf(given, { has, size });
        rows.forEach((row, i) => {
          const { lackingIds: _, ...slow } = slowLedger(named, VARIANTS[i] ?? []);
          const { first, last, bodies, share, shareInterval, uses, ...rest } = row;
          const { slug: _s, name: _n, variants: _v, ...counts } = rest;
          const told = bodies.map(({ body: _b, ...one }) => ({
            ...one,
            first: one.first.id,
            last: one.last.id,
            before: quietOf(one.before),
            since: quietOf(one.since),
            returned: one.returned === null ? null : quietOf(one.returned),
          }));
          expect({
            ...counts,
            first: first?.id ?? null,
            last: last?.id ?? null,
            bodies: told,
          }).toEqual(slow);
          expect(share).toBe(size === 0 ? null : slow.meetings / size);
          expect(shareInterval === null).toBe(size === 0);
          expect(uses.reduce((sum, { occurrences }) => sum + occurrences, 0)).toBe(slow.occurrences);
        });
      }),
      { numRuns: 600 },
    );
  });

  it('gives each formulation one status, in every order asked for, and loses none', () => {
    fc.assert(
      fc.property(
        meetings,
        fc.constantFrom(...LEDGER_SORTS),
        fc.subarray([...STATUSES]),
        (list, sort, statuses) => {
          const given = corpusOf(list, { formulations: VARIANTS });
          const rows = ledgerOf(given);
          const axis = axisOf(given.facts, NO_FILTERS, 'month');
          const ledger = arrangeLedger(
            rows,
            { ...BASE, axis, meetings: list.length },
            statuses,
            sort,
            ENGLISH,
          );
          expect(Object.values(ledger.tally).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
          const kept = rows.filter(({ status }) => statuses.length === 0 || statuses.includes(status));
          expect(ledger.rows.toSorted(byName)).toEqual(kept.toSorted(byName));
          const falling = sort.startsWith('-');
          const shown = ledger.rows.map((row) => row[FIELDS[sort.replace('-', '') as keyof typeof FIELDS]]);
          const figures = shown.map((value) => (typeof value === 'number' ? value : -1));
          if (/occurrences|meetings|since/.test(sort)) {
            expect(figures).toEqual(figures.toSorted((a, b) => (falling ? b - a : a - b)));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the ledger by name', () => {
  it('is in the order of the corpus’s language', () => {
    const names = ['zone franche', 'élan', 'Europe', 'économie', 'etat'];
    const given = corpusOf([{ date: '2023-01-01', paragraphs: ['élan'] }], {
      formulations: names.map((name) => [name]),
    });
    const axis = axisOf(given.facts, NO_FILTERS, 'month');
    const inOrder = (sort: 'formulation' | '-formulation') =>
      arrangeLedger(ledgerOf(given), { ...BASE, axis, meetings: 1 }, [], sort, FRENCH).rows.map(
        ({ name }) => name,
      );
    expect(inOrder('formulation')).toEqual(['économie', 'élan', 'etat', 'Europe', 'zone franche']);
    expect(inOrder('-formulation')).toEqual(['zone franche', 'Europe', 'etat', 'élan', 'économie']);
  });
});

const FIELDS = {
  formulation: 'name',
  status: 'status',
  first: 'first',
  last: 'last',
  since: 'since',
  silence: 'silence',
  occurrences: 'occurrences',
  meetings: 'meetings',
} as const;

function byName(a: LedgerRow, b: LedgerRow): number {
  return a.name < b.name ? -1 : 1;
}

// Read in the five texts by hand, in order of date (20 Aug 2022, 17 Feb, 2 Mar, 23 Mar and 29 Sep 2023).
const SEEDS = corpusOf(readSeeds(), {
  formulations: [
    // 0, 3, 1, 9, 1
    ['three-year action'],
    // 1, 5, 0, 2, 1
    ['new development pattern', 'new development paradigm'],
    // 1, 0, 0, 2, 2
    ['high-quality development'],
    // Only in quotation marks, on 17 February 2023.
    ['stuck neck'],
    ['no such wording'],
  ],
});

const bound = (text: string) => parseBound(text);
const status = (more: Partial<Filters>) => ledgerOf(SEEDS, more).map((row) => row.status);

describe('the ledger of the five readouts', () => {
  it('has first and last use, the meetings since, and the share with its interval', () => {
    const [action, pattern, quality, neck, none] = ledgerOf(SEEDS);
    expect(action).toMatchObject({
      first: { date: '2023-02-17' },
      last: { date: '2023-09-29' },
      since: 0,
      // Every meeting since February 2023 uses it.
      silence: null,
      occurrences: 14,
      meetings: 4,
      lacking: 1,
      share: 0.8,
    });
    // Wilson for 4 of 5: centre (0.8 + 0.38415) / 1.76829, half 1.10842 x sqrt(0.032 + 0.03841).
    expect(action?.shareInterval?.low).toBeCloseTo(0.3755, 4);
    expect(action?.shareInterval?.high).toBeCloseTo(0.9638, 4);
    // Absent only on 2 March, between 17 February and 23 March.
    expect(pattern?.silence).toEqual({ after: '2023-02-17', before: '2023-03-23', days: 34, meetings: 1 });
    // From 20 August to 23 March, over 17 February and 2 March: 11 + 30 + 31 + 30 + 31 + 31 + 28 + 23 days.
    expect(quality?.silence).toEqual({ after: '2022-08-20', before: '2023-03-23', days: 215, meetings: 2 });
    // 17 February to 29 September: 11 + 31 + 30 + 31 + 30 + 31 + 31 + 29 days, and three later meetings.
    expect(neck).toMatchObject({
      since: 3,
      silence: { after: '2023-02-17', before: null, days: 224, meetings: 3 },
      meetings: 1,
    });
    expect(none).toMatchObject({ first: null, last: null, since: null, silence: null, occurrences: 0 });
  });

  it('tells all of the first meeting of the one body as from the start, and each other by its evidence', () => {
    // No place or kind is known here, so all five are one body.
    // Action: after its first use 11 in 2,869 tokens; 946 before: 3.627. Neck: used once.
    expect(status({})).toEqual(['new-here', 'from-the-start', 'from-the-start', 'not-lately', 'absent']);
    const [action, , , neck] = ledgerOf(SEEDS);
    expect(action?.bodies[0]?.before).toMatchObject({ meetings: 1, tokens: 946 });
    expect(action?.bodies[0]?.before.expected).toBeCloseTo((11 / 2869) * 946, 10);
    expect(neck?.bodies[0]?.since).toMatchObject({
      meetings: 3,
      tokens: 2869,
      expected: 0,
      verdict: 'too little expected',
    });
    // 2023: the pattern and quality were used before it.
    const year = { from: bound('2023'), to: bound('2023') };
    expect(status(year)).toEqual(['new-here', 'continuing', 'continuing', 'not-lately', 'absent']);
    // 23 March alone: nothing begins there. The pattern was silent for one meeting of 1,392 tokens, where 1 in 946 had
    // been: 1.47 expected, so that it is not said to have returned.
    const day = { from: bound('2023-03-23'), to: bound('2023-03-23') };
    expect(status(day)).toEqual(['continuing', 'continuing', 'continuing', 'absent', 'absent']);
    expect(status({ to: bound('2021') })).toEqual(['absent', 'absent', 'absent', 'absent', 'absent']);
  });

  it('is exported with the columns that are a promise', () => {
    const { columns, rows } = exportLedger(ledgerOf(SEEDS));
    expect(columns.join(', ')).toBe(
      'formulation, variants, first_seen, last_seen, occurrences, meetings, share, share_low, share_high, status, body, meetings_before, tokens_before, expected_before, meetings_since, tokens_since, expected_since',
    );
    expect(rows[1]?.slice(0, 7)).toEqual([
      'new development pattern',
      'new development pattern~new development paradigm',
      '2022-08-20',
      '2023-09-29',
      9,
      4,
      0.8,
    ]);
    // 0 of 5: 0 to 0.434.
    expect(rows[4]?.slice(2, 8)).toEqual([null, null, 0, 0, 0, 0]);
    expect(Number(rows[4]?.[8]).toFixed(3)).toBe('0.434');
    expect(rows.map((cells) => cells[9])).toEqual([
      'new',
      'from the start',
      'from the start',
      'not lately',
      'absent',
    ]);
    // After its one use on 17 February there are 1,392, 1,068 and 409 tokens, and before it 946, none of them with it.
    expect(rows[3]?.slice(10)).toEqual(['', 1, 946, 0, 3, 2869, 0]);
    expect(rows[4]?.slice(10)).toEqual([null, null, null, null, null, null, null]);
  });

  it('says in a sentence what is used, what became of it, and which is used most', () => {
    const axis = axisOf(SEEDS.facts, NO_FILTERS, 'month');
    const sentence = (rows: readonly LedgerRow[], meetings: number) =>
      describeLedger(arrangeLedger(rows, { ...BASE, axis, meetings }, [], '-occurrences', ENGLISH));
    expect(sentence(ledgerOf(SEEDS), 5)).toBe(
      '4 of 5 formulations occur in 5 meetings: 1 new, 2 from the start and 1 not lately; most often “three-year action” 14 times in 4 of 5 meetings.',
    );
    expect(sentence(ledgerOf(SEEDS, { to: bound('2021') }), 0)).toBe('No meeting passes the filters.');
    expect(sentence([], 5)).toBe('This corpus has no formulations.');
  });
});
