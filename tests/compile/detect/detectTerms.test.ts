import { describe, expect, it } from 'vitest';
import { compiled, folderOf } from '../support/corpus';

const MONTHS = Array.from({ length: 12 }, (_, m) => String(m + 1).padStart(2, '0'));
/** Words of no sense, so many that what is looked for is no part of a document's frame. */
const filler = (m: number, n: number) =>
  Array.from({ length: 30 }, (_, i) => `filler${m}x${n}x${i}`).join(' ');

/** The opening terms of twelve documents, one a month, each of the sentences that are given for its number from 0. */
function termsOf(sentences: (m: number) => readonly string[], config?: unknown): readonly string[] {
  const files = MONTHS.map((month, m): [string, string] => [
    `${month}.txt`,
    `date 2023-${month}-01 ${[filler(m, 0), ...sentences(m), filler(m, 1)].join('. ')}.`,
  ]);
  return compiled(folderOf(Object.fromEntries(files), config)).facts.terms;
}

const isLate = (m: number): boolean => m >= 6;
const VERBS = ['speak', 'talk', 'hear', 'know', 'think', 'dream'];
/** No verb is in more than two documents, so that what is looked for is no piece of a longer phrase. */
const speakOf = (m: number): string => `They ${VERBS[m % VERBS.length]} of`;
const said = (late: string, early: string) => (m: number) => [
  `${speakOf(m)} ${isLate(m) ? late : early} there`,
];

describe('the terms that a corpus opens with', () => {
  it('are phrases that rose and that fell, as they are printed', () => {
    expect(termsOf(said('green bridges', 'Suez Canal Zones'))).toEqual(
      expect.arrayContaining(['green bridges', 'Suez Canal Zones']),
    );
    expect(termsOf(said('green bridges', 'Suez Canal Zones'))).toHaveLength(2);
  });

  it('are names of things, and no single common word', () => {
    expect(termsOf(said('Rivertown', 'walls'))).toEqual(['Rivertown']);
  });

  it('are quoted wordings first, as they are quoted', () => {
    const terms = termsOf((m) => [
      `The ${isLate(m) ? '“Bridges+ for rivers” of green bridges' : 'old ways'} there`,
    ]);
    expect(terms[0]).toBe('Bridges+ for rivers');
  });

  it.each<[string, (m: number) => readonly string[]]>([
    ['nothing moved', (m) => [`${speakOf(m)} green bridges there`]],
    ['only function words moved', said('with all of them', 'years ago today')],
    ['it stands in two documents alone', (m) => [`${speakOf(m)} ${m > 9 ? 'green bridges' : 'it'} there`]],
    ['numbers moved', said('5000 7000', '300 200')],
    ['people came and went', said('what Theresa Stone wants', 'what Chancellor Priya Raman wants')],
    ['commas part the words', said('bridges, rivers', 'canals; walls')],
    [
      'it is what everybody begins with',
      (m) => (isLate(m) ? ['Good evening friends', 'Good evening all'] : ['They built']),
    ],
    ['labels shout', (m) => (isLate(m) ? ['They said QUESTION ANSWER there'] : ['They built'])],
  ])('are none where %s', (_, sentences) => {
    expect(termsOf(sentences)).toEqual([]);
  });

  it('are none of a document’s frame', () => {
    const files = MONTHS.map((month, m): [string, string] => [
      `${month}.txt`,
      `date 2023-${month}-01 ${isLate(m) ? 'Printed by green bridges' : 'Printed here'}\n\n${filler(m, 0)} ${filler(m, 1)}.`,
    ]);
    expect(compiled(folderOf(Object.fromEntries(files))).facts.terms).toEqual([]);
  });

  it('are none where all documents are of one day', () => {
    const files = MONTHS.map((month, m): [string, string] => [
      `${month}.txt`,
      `date 2023-05-05 ${filler(m, 0)} ${isLate(m) ? 'green bridges' : 'old walls'} ${filler(m, 1)}.`,
    ]);
    expect(compiled(folderOf(Object.fromEntries(files))).facts.terms).toEqual([]);
  });

  it('are the owner’s where there are any', () => {
    expect(termsOf(said('green bridges', 'old walls'), { defaults: { terms: ['they'] } })).toEqual(['they']);
  });
});
