import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWordMonths, encodeWordMonths, monthsOf } from '../../../src/corpus/files/wordMonths';
import { corpusOf, type Fixture } from '../../support/corpus';
import { corpus } from '../../support/generated';
import { slowTokens } from '../../support/slowCount';

function tableOf({ facts, counter }: Fixture) {
  const dates = facts.documents.map(({ date }) => date);
  return { file: encodeWordMonths(counter, dates), months: monthsOf(dates) };
}

const fixture = corpusOf([
  { date: '2022-12-31', name: 'a', paragraphs: ['Reform reform', 'law'] },
  { date: '2023-02-01', name: 'b', paragraphs: ['reform'] },
  { date: '2023-02-28', name: 'c', paragraphs: ['law reform'] },
]);

describe('the table of words by month', () => {
  it('has each word by the months that say it', () => {
    const { file, months } = tableOf(fixture);
    const table = decodeWordMonths(file);
    expect(months).toEqual(['2022-12', '2023-02']);
    expect(table.find('reform')).toEqual([
      { month: 0, occurrences: 2, meetings: 1 },
      { month: 1, occurrences: 2, meetings: 2 },
    ]);
    expect(table.find('law')).toEqual([
      { month: 0, occurrences: 1, meetings: 1 },
      { month: 1, occurrences: 1, meetings: 1 },
    ]);
    expect(table.find('nowhere')).toEqual([]);
    expect(table.find('')).toEqual([]);
    expect([table.knows('law'), table.knows('nowhere')]).toEqual([true, true]);
  });

  it('leaves out the rarest words where there are too many, and says that it does not know them', () => {
    const dates = fixture.facts.documents.map(({ date }) => date);
    const knownOf = (mostEntries: number) => {
      const table = decodeWordMonths(encodeWordMonths(fixture.counter, dates, mostEntries));
      return ['reform', 'law', 'nowhere'].map((type) => [table.knows(type), table.find(type).length]);
    };
    // Each has two months.
    expect(knownOf(4)).toEqual([
      [true, 2],
      [true, 2],
      [true, 0],
    ]);
    expect(knownOf(3)).toEqual([
      [true, 2],
      [false, 0],
      [false, 0],
    ]);
    expect(knownOf(1)).toEqual([
      [false, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it('counts what a look at every token counts', () => {
    fc.assert(
      fc.property(corpus, fc.nat(20), (given, mostEntries) => {
        const { months } = tableOf(given);
        const dates = given.facts.documents.map(({ date }) => date);
        const table = decodeWordMonths(encodeWordMonths(given.counter, dates, mostEntries));
        for (const type of given.counter.index.types.slice(1)) {
          if (!table.knows(type)) {
            expect(table.find(type)).toEqual([]);
            continue;
          }
          const rows = months.flatMap((name, month) => {
            const counts = given.texts
              .filter((_, d) => given.facts.documents[d]?.date.startsWith(name))
              .map(
                ({ paragraphs }) =>
                  paragraphs.flatMap(({ text }) => slowTokens(text)).filter((token) => token === type).length,
              )
              .filter((count) => count > 0);
            const occurrences = counts.reduce((sum, count) => sum + count, 0);
            return occurrences === 0 ? [] : [{ month, occurrences, meetings: counts.length }];
          });
          expect([type, table.find(type)]).toEqual([type, rows]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('fails wherever it is cut off, where it goes on, and on junk', () => {
    const { file } = tableOf(fixture);
    for (let length = 0; length < file.length; length += 1) {
      expect(() => decodeWordMonths(file.subarray(0, length)), `${length} bytes`).toThrow(Error);
    }
    expect(() => decodeWordMonths(Uint8Array.of(...file, 0))).toThrow('has bytes after its end');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (junk) => {
        expect(() => decodeWordMonths(junk)).toThrow(Error);
      }),
    );
  });
});
