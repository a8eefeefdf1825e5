// What the owner decides in corpus.json, and what follows from the lists.
import { describe, expect, it } from 'vitest';
import { compiled, documentOf, folderOf } from './support/corpus';

const TEXT =
  'On May 4, the Standing Committee held a meeting. Lin Bo presided over the meeting. Ma Chi was praised in Hubei.';
const LISTS = {
  places: [{ name: 'Hubei' }, { name: 'Hunan' }],
  kinds: [{ name: 'standing committee' }, { name: 'study session' }],
  people: [{ name: 'Lin Bo', names: ['Lin the Elder'] }, { name: 'Ma Chi' }],
};
const correct = (correction: unknown) =>
  documentOf(TEXT, { ...LISTS, documents: { '2023-05-05-a': correction } });

describe('a correction', () => {
  it('replaces what was detected', () => {
    const document = correct({
      title: 'A study',
      kind: 'Study session',
      place: 'Hunan',
      heldOn: '2023-05-03',
      roles: { presided: ['Ma Chi'], spoke: ['Lin the Elder'] },
      source: { publisher: 'Hubei Daily', retrieved: '2024-01-02' },
      formerIds: ['2023-05-05-old'],
    });
    expect(document).toMatchObject({
      title: 'A study',
      kind: 'study-session',
      place: 'hunan',
      heldOn: '2023-05-03',
      roles: { presided: ['ma-chi'], spoke: ['lin-bo'], attended: [], cited: [] },
      source: { publisher: 'Hubei Daily', address: null, retrieved: '2024-01-02' },
      formerIds: ['2023-05-05-old'],
    });
  });

  it('can say that there is none', () => {
    const document = correct({ kind: null, place: null, heldOn: null, roles: { presided: [], cited: [] } });
    expect(document).toMatchObject({ kind: null, place: null, heldOn: null });
    expect(document.roles).toEqual({ presided: [], spoke: [], attended: [], cited: [] });
  });

  it('leaves the rest as detected', () => {
    expect(correct({ title: 'T' })).toMatchObject({
      kind: 'standing-committee',
      place: 'hubei',
      heldOn: '2023-05-04',
      roles: { presided: ['lin-bo'], spoke: [], attended: [], cited: [] },
      named: ['ma-chi'],
    });
  });

  it('is proved by the corpus file, what was detected by its sentence', () => {
    const config = { ...LISTS, documents: { '2023-05-05-a': { kind: 'study session' } } };
    const proofs = compiled(folderOf({ 'a.txt': `date 2023-05-05 ${TEXT}` }, config)).texts[0]?.proofs;
    expect(proofs).toContainEqual({ fact: 'kind', value: 'study-session', rule: 'corpus.json', at: null });
    expect(proofs).toContainEqual({
      fact: 'presided',
      value: 'lin-bo',
      rule: 'presided over the meeting',
      at: { paragraph: 1, sentence: 2 },
    });
    expect(proofs).toContainEqual({
      fact: 'named',
      value: 'ma-chi',
      rule: 'named in the text',
      at: { paragraph: 1, sentence: 3 },
    });
  });
});

describe('topics', () => {
  const config = { topics: [{ name: 'Rivers', terms: ['river', 'flood control'] }] };
  const filler = (n: number): string => 'Nothing is said here. '.repeat(n);

  it('are those that one sentence in ten touches', () => {
    expect(documentOf(`The river rose, the river fell. ${filler(9)}`, config).topics).toEqual(['rivers']);
    expect(documentOf(`The river rose, the river fell. ${filler(10)}`, config).topics).toEqual([]);
    expect(documentOf(`Flood-control works. The river. ${filler(18)}`, config).topics).toEqual(['rivers']);
    expect(documentOf(`Rivers rose. ${filler(2)}`, config).topics).toEqual([]);
  });
});

describe('without the corpus file', () => {
  it('quoted wordings of two to eight words serve, each once', () => {
    const { formulations } = compiled(
      folderOf({
        'a.txt':
          'date 2023-05-05 The “two rivers” and “Two Rivers,” the “one”, the "three lakes" and “This is said. Twice.” and “one two three four five six seven eight nine”.',
      }),
    ).facts;
    expect(formulations).toEqual([
      { slug: 'two-rivers', name: 'two rivers', variants: ['two rivers'], declared: false },
      { slug: 'three-lakes', name: 'three lakes', variants: ['three lakes'], declared: false },
    ]);
  });

  it('the corpus is named, described and spanned by its documents', () => {
    const { facts } = compiled(
      folderOf({
        'a.txt': 'date 2023-02-17 Perhaps tomorrow.',
        'b.txt': 'date 1789-04-30 Governments perhaps.',
      }),
    );
    expect(facts).toMatchObject({
      title: 'A corpus of dated texts',
      description: '2 texts, 30 April 1789 to 17 February 2023.',
      language: { tags: ['en'] },
      span: { from: '1789-04-01', to: '2023-02-28' },
      kinds: [],
      places: [],
      terms: [],
    });
  });
});

describe('the span', () => {
  it('is the months that the owner gives', () => {
    const folder = folderOf(
      { 'a.txt': 'date 2023-05-05 Text.' },
      { span: { from: '2022-01', to: '2024-02' } },
    );
    expect(compiled(folder).facts.span).toEqual({ from: '2022-01-01', to: '2024-02-29' });
  });
});
