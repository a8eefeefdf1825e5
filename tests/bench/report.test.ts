// The pure parts of the benchmark, on a few made-up documents.
import { describe, expect, it } from 'vitest';
import { drawQuestions } from './counting';
import { scanCollocates, scanNear, scanWords } from './engines/scan';
import { formatBytes, formatMs, percentile } from './figures';
import { generateSeeds, readParagraphs } from './generate';
import { drawQueries } from './queries';
import { failedRow, formatEngines, rowOf } from './report';

const documents = [...generateSeeds(readParagraphs('seeds'), 20)].map(({ text }, id) => ({
  id,
  title: '',
  text: text.slice(17).trim(),
}));
const queries = drawQueries(documents);

describe('the queries', () => {
  it('are 200 of six kinds, the same on every run', () => {
    expect(queries).toHaveLength(200);
    expect(queries.map(({ text }) => text)).toEqual(drawQueries(documents).map(({ text }) => text));
    expect(new Set(queries.map(({ kind }) => kind)).size).toBe(6);
  });

  it('know the documents that hold them', () => {
    for (const { kind, text, meant, holders } of queries) {
      if (holders === null) continue;
      const asked = kind === 'typo' ? (meant ?? '') : text;
      const found = documents.filter((document) =>
        kind === 'two words'
          ? asked.split(' ').every((word) => scanWords([document.text], word)[0] !== 0)
          : scanWords([document.text], asked)[0] !== 0,
      );
      expect([kind, asked, [...holders]]).toEqual([kind, asked, found.map(({ id }) => id)]);
    }
  });

  it('of counts name words that are there', () => {
    const questions = drawQuestions(documents, queries);
    expect(questions.filter(({ kind }) => kind === 'collocates')[0]).toEqual({
      kind: 'collocates',
      word: 'the',
    });
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(4);
  });
});

describe('the scan', () => {
  const text = 'New pattern, new-pattern. Renew the pattern’s new\n\npattern new';
  it('counts words, wildcards, NEAR and collocates', () => {
    expect(scanWords([text, 'none'], 'new pattern')).toEqual([2, 0]);
    expect(scanWords([text], '*new')).toEqual([5]);
    expect(scanWords([text], 'pat*')).toEqual([4]);
    expect(scanWords([text], 's*')).toEqual([0]);
    // new pattern new pattern renew the pattern new | pattern new: each "new" has one beside it.
    expect(scanNear([text], 'new', 'pattern', 1)).toEqual([4]);
    expect([...scanCollocates([text], 'the', 2)].sort()).toEqual([
      ['new', 1],
      ['pattern', 2],
      ['renew', 1],
    ]);
  });
});

describe('the report', () => {
  it('says how often an engine was right, and how many times the first it took', () => {
    const answers = (ms: number) =>
      queries.map(({ holders }) => ({
        ms,
        answer: { total: holders?.size ?? 0, best: [...(holders ?? [])].slice(0, 20) },
      }));
    const run = { bytes: 1000, bytesAfter: 0, bytesPerQuery: 0, readyMs: 10, completeMs: 10, memory: 5 };
    const late = { bytesAfter: 500, completeMs: 20 };
    const right = rowOf('right', null, { ...run, ...late, answers: answers(1) }, queries);
    const none = answers(4).map((given) => ({ ...given, answer: { total: -1, best: [] } }));
    const wrong = rowOf('wrong', null, { ...run, readyMs: 30, answers: none }, queries);
    expect([right.counts, right.phrases, right.typos]).toEqual([
      { right: 90, of: 90 },
      { right: 30, of: 30 },
      { right: 30, of: 30 },
    ]);
    expect([wrong.counts.right, wrong.phrases.right, wrong.typos.right]).toEqual([0, 0, 0]);
    const table = formatEngines([right, wrong, failedRow('broken', null, new Error('too large'))]);
    expect(table.split('\n')).toHaveLength(5);
    expect(table).toContain('| wrong | – | 1 kB (×1.0) | 0 B | 30.0 (×3.0) |');
    expect(table).toContain('| right | – | 1 kB, then 500 B (×1.0) | 0 B | 10.0, all 20.0 (×1.0) |');
    expect(table).toContain('4.00/4.00 (×4.0)');
    expect(table).toContain('| broken | – | Error: too large |');
  });

  it('takes percentiles as values that were measured', () => {
    const values = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile([], 0.5)]).toEqual([
      50,
      95,
      Number.NaN,
    ]);
    expect([formatMs(0.125), formatMs(12.34), formatMs(123.4), formatMs(Number.NaN)]).toEqual([
      '0.13',
      '12.3',
      '123',
      '–',
    ]);
    expect([formatBytes(12), formatBytes(1234), formatBytes(1_234_000), formatBytes(12_340_000)]).toEqual([
      '12 B',
      '1 kB',
      '1.2 MB',
      '12 MB',
    ]);
  });
});
