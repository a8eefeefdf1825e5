import { describe, expect, it } from 'vitest';
import { findInDocument, readDocument, viewDocument } from '../../../src/analysis/finding/documentView';
import { corpusOf } from '../../support/corpus';

const corpus = corpusOf(
  [
    { date: '2023-01-01', name: 'a', paragraphs: ['First'] },
    {
      date: '2023-02-01',
      name: 'b',
      kind: 'Plenary',
      presided: ['Hao Peng'],
      topics: ['Reform'],
      paragraphs: ['Hao Peng spoke. Deepen reform.', 'Two establishments and reforms'],
    },
    { date: '2023-03-01', name: 'c', paragraphs: ['Last reform'] },
  ],
  { formulations: [['two establishments']], topics: { Reform: ['reform'] } },
);

function view(d: number, q: string | null) {
  const text = corpus.texts[d];
  if (text === undefined) throw new Error(`no text ${d}`);
  const read = readDocument(corpus.facts, d, text);
  const own = viewDocument(read);
  const found = q === null ? [] : findInDocument(read, q);
  return { ...own, highlights: [...found, ...own.highlights] };
}

describe('the reader', () => {
  it('highlights in layers, each mark on its words', () => {
    const { paragraphs, highlights } = view(1, 'deepen OR reforms');
    expect(
      highlights.map(({ layer, label, paragraph, start, end }) => [
        layer,
        label,
        paragraphs[paragraph - 1]?.text.slice(start, end),
      ]),
    ).toEqual([
      ['query', 'deepen OR reforms', 'Deepen'],
      ['query', 'deepen OR reforms', 'reforms'],
      ['people', 'Hao Peng', 'Hao Peng'],
      ['formulations', 'two establishments', 'Two establishments'],
      ['topics', 'Reform', 'reform'],
    ]);
  });

  it('lists the formulations that the meeting uses, and no others', () => {
    expect(view(1, null).formulations).toEqual([
      { slug: 'two-establishments', name: 'two establishments', occurrences: 1 },
    ]);
    expect(view(2, null).formulations).toEqual([]);
  });

  it('has the sentences end to end', () => {
    const [first] = view(1, null).paragraphs;
    expect(first?.sentences.map(({ start, end }) => first.text.slice(start, end))).toEqual([
      'Hao Peng spoke. ',
      'Deepen reform.',
    ]);
  });

  it('names people, kind and topics, and the neighbours by date', () => {
    const { kind, place, topics, roles, previous, next } = view(1, null);
    expect([kind, place, topics]).toEqual(['Plenary', '', ['Reform']]);
    expect(roles.presided.map(({ name }) => name)).toEqual(['Hao Peng']);
    expect([previous?.id, next?.id]).toEqual(['2023-01-01-a', '2023-03-01-c']);
    expect([view(0, null).previous, view(2, null).next]).toEqual([null, null]);
  });
});
