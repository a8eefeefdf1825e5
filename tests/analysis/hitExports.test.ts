// The columns of the exports of a query are a promise to users.
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/analysis/exports/exportFile';
import {
  exportCollocates,
  exportConcordance,
  exportDispersion,
  exportHitsOverTime,
} from '../../src/analysis/exports/exportTable';
import { findCollocates } from '../../src/analysis/finding/collocates';
import { cutLines, listLines } from '../../src/analysis/finding/concordance';
import { findDispersion } from '../../src/analysis/finding/dispersion';
import { countHits } from '../../src/analysis/time/hitsOverTime';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { corpusOf } from '../support/corpus';
import { queryHits } from '../support/queryHits';

const corpus = corpusOf(
  [
    { date: '2023-01-05', name: 'a', paragraphs: ['- Reform, “law”', 'Old words. More reform'] },
    { date: '2023-02-05', name: 'b', paragraphs: ['Words only'] },
  ],
  { span: ['2023-01-01', '2023-02-28'] },
);
const hits = queryHits(corpus, 'reform');
const linesOf = (csv: string) => csv.replace('\uFEFF', '').trimEnd().split('\r\n');

describe('exported', () => {
  it('a concordance has its link, and no cell that a spreadsheet would compute', () => {
    const { lines } = listLines(corpus, hits, 'date');
    const cut = cutLines(corpus, lines, new Map(corpus.texts.entries()), 10);
    const table = exportConcordance(
      cut,
      ({ id, paragraph, sentence }) => `https://example.org/meetings/${id}/#p${paragraph}s${sentence}`,
    );
    expect(linesOf(formatCsv(table))).toEqual([
      'id,date,paragraph,sentence,left,node,right,link',
      '2023-01-05-a,2023-01-05,1,1,\'- ,Reform,", “law”",https://example.org/meetings/2023-01-05-a/#p1s1',
      '2023-01-05-a,2023-01-05,2,2,Old words. More ,reform,,https://example.org/meetings/2023-01-05-a/#p2s2',
    ]);
  });

  it('collocates have their figures unrounded', () => {
    const [head, first] = linesOf(formatCsv(exportCollocates(findCollocates(corpus, hits, 1, 1).rows)));
    expect(head).toBe('collocate,observed,expected,log_dice,mi,meetings');
    // f(n) 2, f(c) 1, S 2, N 8: 0.5 expected, 14 + log2(2 / 3), log2(1 / 0.5).
    expect(first).toBe(`law,1,0.5,${14 + Math.log2(2 / 3)},1,1`);
  });

  it('dispersion has a row for each meeting, its positions in one cell', () => {
    expect(linesOf(formatCsv(exportDispersion(findDispersion(corpus, hits, 'positions').rows)))).toEqual([
      'id,date,occurrences,tokens,positions',
      '2023-01-05-a,2023-01-05,2,6,0~0.833333',
      '2023-02-05-b,2023-02-05,0,2,',
    ]);
  });

  it('hits over time keep empty periods', () => {
    expect(linesOf(formatCsv(exportHitsOverTime(countHits(corpus, hits, NO_FILTERS, 'month').rows)))).toEqual(
      ['period,occurrences,meetings,tokens', '2023-01,2,1,6', '2023-02,0,0,2'],
    );
  });
});
