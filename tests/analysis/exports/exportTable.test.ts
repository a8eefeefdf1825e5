// What is written into the cells of a file: what a spreadsheet shows as it stands, and reads back as one cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, formatCsv } from '../../../src/analysis/exports/exportFile';
import { exportMeetings } from '../../../src/analysis/exports/exportTable';
import { listMeetings } from '../../../src/analysis/finding/meetingList';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { readSources } from '../../architecture/sources';
import { parseCsv } from '../../e2e/support/csv';
import { corpusOf } from '../../support/corpus';

const cellsOf = (...cells: readonly Cell[]) =>
  parseCsv(formatCsv({ name: 'x', columns: ['a'], rows: [cells] }))[1];

/** Letter by letter. */
function slowCell(text: string): string {
  let cell = '=+-@＝＋－＠\t\r'.split('').includes(text.charAt(0)) ? "'" : '';
  for (const letter of text) {
    if (letter.trim() !== '') cell += letter;
    else if (!cell.endsWith(' ')) cell += ' ';
  }
  return cell;
}

const awkward = fc.array(
  fc.oneof(
    fc.constantFrom(...'=+-@＝＋－＠\t\r\n ,"\'~a;｜', '\u00A0', '\u2028', '\r\n', '""', '1,5'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 8 },
);

describe('a cell of a file', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['a\n\n  b\tc', 'a b c'],
    ['1-1', '1-1'],
    ['', ''],
  ])('of the text %j is %j', (text, cell) => {
    expect(cellsOf(text)).toEqual([cell]);
  });

  it('keeps a number and leaves out what is not there', () => {
    expect(cellsOf(-0.25, 4540, null)).toEqual(['-0.25', '4540', '']);
  });

  it('reads back as one cell, whatever its text', () => {
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 2, maxLength: 4 }), (drawn) => {
        const texts = drawn.map((pieces) => pieces.join(''));
        expect(cellsOf(...texts)).toEqual(texts.map(slowCell));
      }),
      { numRuns: 1000 },
    );
  });
});

it('has the columns of metadata.csv after all others, one of another name told by its address', () => {
  const { facts } = corpusOf([
    { date: '2023-01-01', meta: { Party: ['Red', 'Blue'], tokens: ['many'] }, paragraphs: ['A'] },
    { date: '2023-01-02', paragraphs: ['B'] },
  ]);
  const subset = selectDocuments(facts.documents, NO_FILTERS, null);
  const { columns, rows } = exportMeetings(listMeetings(facts, subset, 'date', null), facts);
  expect(columns.slice(9)).toEqual(['warnings', 'Party', 'meta.tokens']);
  expect(rows.map((cells) => cells.slice(10))).toEqual([
    ['Red~Blue', 'many'],
    ['', ''],
  ]);
});

it('is made by one writer, from every list that can be downloaded', () => {
  const writers = [...readSources()].filter(([, source]) => /text\/csv|formatCsv/.test(source));
  expect(writers.map(([path]) => path)).toEqual([
    'src/analysis/exports/exportFile.ts',
    'src/app/figures/frame/DownloadChoices.tsx',
  ]);
});
