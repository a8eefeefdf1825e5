// One meeting a row, 100 tokens each, so that what is expected can be reckoned in the head.
import { describe, expect, it } from 'vitest';
import { tellStatuses } from '../../../src/analysis/formulations/formulationStatus';
import { findFormulationUse } from '../../../src/analysis/formulations/formulationUse';
import { parseBound } from '../../../src/corpus/calendar';
import { STATUSES, statusesAsked } from '../../../src/corpus/choices';
import { type Filters, NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { describeExpected, describeStatus } from '../../../src/view/describe/status';
import { corpusOf, type Fixture } from '../../support/corpus';

const DATES = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01', '2023-05-01'];

/** A meeting in which words stand so often, filled up to 100 tokens. */
function meeting(date: string, counts: Readonly<Record<string, number>>, more = {}) {
  const words = Object.entries(counts).flatMap(([word, count]) => Array<string>(count).fill(word));
  return {
    date,
    paragraphs: [[...words, ...Array<string>(100 - words.length).fill('x')].join(' ')],
    ...more,
  };
}

/** Occurrences of one word in the five meetings. */
function tell(counts: readonly number[], more: Partial<Filters> = {}) {
  const corpus = corpusOf(
    DATES.map((date, i) => meeting(date, { word: counts[i] ?? 0 })),
    { formulations: [['word']] },
  );
  return toldOf(corpus, more)[0];
}

function toldOf(corpus: Fixture, more: Partial<Filters> = {}) {
  const subset = selectDocuments(corpus.facts.documents, { ...NO_FILTERS, ...more }, null);
  const [use] = findFormulationUse(corpus);
  return tellStatuses(use?.bodies ?? [], subset);
}

const FROM_MARCH = { from: parseBound('2023-03') };
const TO_MARCH = { to: parseBound('2023-03') };

describe('a formulation in one body', () => {
  it('is new where three or more would be expected before, at its rate after its first use', () => {
    // 6 in 200 tokens after the first; 200 before.
    expect(tell([0, 0, 1, 3, 3])).toMatchObject({ status: 'new-here', before: { meetings: 2, expected: 6 } });
    // 3 in 200: exactly 3.
    expect(tell([0, 0, 9, 2, 1])).toMatchObject({ status: 'new-here', before: { expected: 3 } });
    expect(tell([0, 0, 9, 1, 1])).toMatchObject({ status: 'first-seen', before: { expected: 2 } });
  });

  it('is gone where three or more would be expected since, at its rate before its last use', () => {
    expect(tell([2, 2, 1, 0, 0])).toMatchObject({
      status: 'gone-since',
      since: { meetings: 2, expected: 4 },
    });
    expect(tell([1, 1, 9, 0, 0])).toMatchObject({ status: 'not-lately', since: { expected: 2 } });
  });

  it('is not gone where many of the meetings before lack it, too, however often the others say it', () => {
    const told = tell([0, 9, 0, 9, 0]);
    // Before April 9 in 300 tokens, in one meeting of three.
    expect(told).toMatchObject({ status: 'not-lately', since: { expected: 3, elsewhere: 3, lacking: 2 } });
    expect(told === undefined ? '' : describeStatus(told)).toBe(
      'too little text to tell: expected 3.0 in 1 meeting since, found none, but 2 of 3 other meetings lack it too',
    );
  });

  it('is never told by the use that bounds the silence: used on one day only, it has no rate', () => {
    expect(tell([0, 0, 0, 0, 9])).toMatchObject({ status: 'first-seen', before: { expected: null } });
    expect(tell([9, 0, 0, 0, 0])).toMatchObject({ status: 'not-lately', since: { expected: null } });
    expect(tell([0, 0, 9, 0, 0])).toMatchObject({ status: 'not-lately', since: { expected: 0 } });
  });

  it('has returned where a silence would have been called gone, until it ended', () => {
    // 2 in 100 before February, 200 tokens between.
    expect(tell([2, 1, 0, 0, 1])).toMatchObject({
      status: 'returned',
      returned: { meetings: 2, expected: 4 },
    });
    expect(tell([1, 1, 0, 0, 1])).toMatchObject({ status: 'from-the-start', returned: null });
    // The silence ended before the chosen meetings.
    expect(tell([4, 1, 0, 1, 1], { from: parseBound('2023-05') })).toMatchObject({
      status: 'continuing',
      returned: null,
    });
  });

  it('is from the start in the first meeting, and continuing where the chosen ones come later', () => {
    expect(tell([1, 0, 1, 0, 1])?.status).toBe('from-the-start');
    expect(tell([1, 0, 1, 0, 1], FROM_MARCH)?.status).toBe('continuing');
  });

  it('is told of the chosen meetings by all of its body', () => {
    // New in March, whichever later ones are chosen; and gone since, though April and May are not chosen.
    expect(tell([0, 0, 1, 3, 3], TO_MARCH)).toMatchObject({
      status: 'new-here',
      occurrences: 1,
      meetings: 1,
    });
    expect(tell([2, 2, 1, 0, 0], TO_MARCH)).toMatchObject({ status: 'gone-since', occurrences: 5 });
    expect(tell([0, 0, 1, 3, 3], { from: parseBound('2023-04') })?.status).toBe('continuing');
    expect(tell([2, 2, 0, 0, 0], FROM_MARCH)).toBeUndefined();
  });

  it('is told of each of its bodies by that alone, and first of the one that says it most', () => {
    const liaoning = { place: 'Liaoning', kind: 'plenary' };
    const corpus = corpusOf(
      [
        meeting('2023-01-01', {}, { place: 'Heilongjiang', kind: 'plenary' }),
        meeting('2023-02-01', { word: 1 }, liaoning),
        meeting('2023-03-01', { word: 4 }, liaoning),
        meeting('2023-04-01', { word: 1 }, { place: 'Heilongjiang', kind: 'plenary' }),
        meeting('2023-05-01', { word: 1 }, { place: 'Liaoning', kind: 'study' }),
      ],
      { formulations: [['word']] },
    );
    const told = toldOf(corpus);
    expect(told.map(({ body, status, held }) => [body.name, status, held])).toEqual([
      ['Liaoning plenary', 'from-the-start', 2],
      ['Heilongjiang plenary', 'first-seen', 2],
      ['Liaoning study', 'from-the-start', 1],
    ]);
    expect(told[0]?.body.filters).toEqual({ place: ['liaoning'], kind: ['plenary'] });
    expect(told.map(describeStatus)).toEqual([
      'in its first meeting',
      'too little text to tell: used on one day only, none in 1 meeting before',
      'its only meeting',
    ]);
  });

  it('takes meetings of one day for neither before nor since each other', () => {
    const corpus = corpusOf(
      [
        meeting('2023-01-01', {}, { name: 'a' }),
        meeting('2023-01-01', { word: 5 }, { name: 'b' }),
        meeting('2023-02-01', { word: 1 }, { name: 'c' }),
        meeting('2023-02-01', {}, { name: 'd' }),
      ],
      { formulations: [['word']] },
    );
    expect(toldOf(corpus)[0]).toMatchObject({
      status: 'from-the-start',
      before: { meetings: 0 },
      since: { meetings: 0 },
    });
  });
});

describe('the evidence of a status', () => {
  const words = (counts: readonly number[]) => {
    const told = tell(counts);
    return told === undefined ? '' : describeStatus(told);
  };

  it('is printed as what was expected and that none was found, or that there is too little text', () => {
    expect(words([0, 0, 1, 3, 3])).toBe('expected 6.0 in 2 meetings before, found none');
    expect(words([2, 2, 1, 0, 0])).toBe('expected 4.0 in 2 meetings since, found none');
    expect(words([0, 1, 1, 0, 1])).toBe(
      'too little text to tell: expected 0.6 in 1 meeting before, found none',
    );
    expect(words([2, 1, 0, 0, 1])).toBe('expected 4.0 in 2 meetings between, found none');
  });

  it('has the chance of it beside', () => {
    // exp(-4), exp(-2), exp(-12).
    const since = (counts: readonly number[]) => {
      const told = tell(counts);
      return told === undefined ? '' : describeExpected(told.since);
    };
    expect(since([2, 2, 1, 0, 0])).toBe(
      'expected 4.0, found none: if its words came evenly, by chance alone in 1.8% of cases',
    );
    expect(since([1, 1, 1, 0, 0])).toBe(
      'too little text to tell: expected 2.0, found none: if its words came evenly, by chance alone in 13.5% of cases',
    );
    expect(since([6, 6, 1, 0, 0])).toBe(
      'expected 12.0, found none: if its words came evenly, by chance alone in under 0.1% of cases',
    );
    expect(since([0, 0, 1, 0, 0])).toBe(
      'found none; used on one day only, so nothing says how many to expect',
    );
  });
});

describe('the words of older links', () => {
  it('are read as the nearest statuses', () => {
    expect(statusesAsked(['dropped'])).toEqual(['gone-since', 'not-lately']);
    expect(statusesAsked(['returned', 'new'])).toEqual([
      'new-here',
      'first-seen',
      'from-the-start',
      'returned',
    ]);
    expect(statusesAsked(['new', 'first-seen'])).toEqual(['new-here', 'first-seen', 'from-the-start']);
    expect(statusesAsked(STATUSES)).toEqual(STATUSES);
    expect(statusesAsked([])).toEqual([]);
  });
});
