import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/corpus/calendar';
import { formatFragment } from '../../src/view/fragment';
import { formatQuotation, fragmentOf, listSentences, quoteSelection } from '../../src/view/quotation';

const PARAGRAPHS = [
  {
    text: 'Deepen reform. Open up!',
    sentences: [
      { sentence: 1, start: 0, end: 15, hash: '00000001' },
      { sentence: 2, start: 15, end: 23, hash: '00000002' },
    ],
  },
  {
    text: '开放。改革。',
    sentences: [
      { sentence: 1, start: 0, end: 3, hash: '00000003' },
      { sentence: 2, start: 3, end: 6, hash: '00000004' },
    ],
  },
];

const end = (paragraph: number, sentence: number, offset: number) => ({ paragraph, sentence, offset });

describe('a selection', () => {
  it('is the words between its ends, as printed', () => {
    expect(quoteSelection(PARAGRAPHS, end(1, 1, 7), end(1, 1, 13))).toMatchObject({
      words: 'reform',
      sentence: { paragraph: 1, sentence: 1, text: 'Deepen reform.', hash: '00000001' },
    });
    expect(quoteSelection(PARAGRAPHS, end(1, 1, 7), end(1, 2, 4))?.words).toBe('reform. Open');
    expect(quoteSelection(PARAGRAPHS, end(2, 1, 0), end(2, 2, 3))?.words).toBe('开放。改革。');
    expect(quoteSelection(PARAGRAPHS, end(1, 2, 5), end(2, 1, 2))?.words).toBe('up!\n\n开放');
  });

  it('belongs to the sentence in which its first word stands, not to the blank before', () => {
    expect(quoteSelection(PARAGRAPHS, end(1, 1, 14), end(1, 2, 4))).toMatchObject({
      words: 'Open',
      sentence: { sentence: 2 },
    });
  });

  it('of nothing but white space is none', () => {
    expect(quoteSelection(PARAGRAPHS, end(1, 1, 6), end(1, 1, 7))).toBeNull();
    expect(quoteSelection(PARAGRAPHS, end(1, 1, 3), end(1, 1, 3))).toBeNull();
    expect(quoteSelection(PARAGRAPHS, end(9, 1, 0), end(9, 1, 3))).toBeNull();
  });
});

describe('a quotation', () => {
  it('says where it is from: meeting, date, link and corpus', () => {
    const date = parseDate('2023-02-17');
    if (date === null) throw new Error('no date');
    expect(
      formatQuotation({
        words: 'Open up!',
        title: 'A meeting',
        date,
        link: 'https://x/#p1s2',
        fingerprint: '0123abcd',
      }),
    ).toBe('“Open up!” (A meeting, 17 February 2023, https://x/#p1s2, corpus 0123abcd)');
  });

  it('links its sentence, with the words or without', () => {
    const second = listSentences(PARAGRAPHS)[1];
    if (second === undefined) throw new Error('no sentence');
    expect(formatFragment(fragmentOf(second, 'bare'))).toBe('p1s2~00000002');
    expect(formatFragment(fragmentOf(second, 'with words'))).toBe('p1s2~00000002~Open+up%21');
  });
});
