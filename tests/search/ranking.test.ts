import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRankingIndex, loadRanking, type RankedDocument } from '../../src/search/ranking';
import { documents, text } from '../support/generated';
import { slowTokens } from '../support/slowCount';

function rankedDocuments(texts: readonly (readonly string[])[]): RankedDocument[] {
  return texts.map((paragraphs, d) => ({ id: `d${d}`, title: '', text: paragraphs.join('\n') }));
}

describe('the ranking', () => {
  it('orders exactly the documents it is given, those that hold the words before those that do not', () => {
    fc.assert(
      fc.property(documents, text, fc.infiniteStream(fc.boolean()), (texts, words, marks) => {
        const ranking = loadRanking(buildRankingIndex(rankedDocuments(texts), 'en'), 'en');
        const among = texts.map((_, d) => `d${d}`).filter(() => marks.next().value);
        const types = slowTokens(words);
        const order = ranking.order(types, new Set(among));
        expect([...order].sort()).toEqual(among);
        const holds = order.map((id) =>
          texts[Number(id.slice(1))]?.flatMap(slowTokens).some((type) => types.includes(type)),
        );
        expect(holds).toEqual([...holds].sort((a, b) => Number(b) - Number(a)));
      }),
      { numRuns: 200 },
    );
  });

  it('puts the meeting that says it more often first, and a title before a text', () => {
    const given = [
      { id: 'once', title: 'Plenary', text: 'reform and many other words that have been said' },
      { id: 'often', title: 'Plenary', text: 'reform reform reform of many other words said' },
      { id: 'title', title: 'Reform', text: 'reform reform reform of many other words said' },
    ];
    const ranking = loadRanking(buildRankingIndex(given, 'en'), 'en');
    expect(ranking.order(['reform'], new Set(['once', 'often', 'title']))).toEqual([
      'title',
      'often',
      'once',
    ]);
  });

  it('is the same bytes for the same documents', () => {
    const given = rankedDocuments([['a b'], ['b c']]);
    expect(buildRankingIndex(given, 'en')).toBe(buildRankingIndex(given, 'en'));
  });

  it.each(['', '{', 'null', '{}', '[]', '{"serializationVersion":99}'])('refuses %j', (json) => {
    expect(() => loadRanking(json, 'en')).toThrow('The ranking file is not as expected');
  });
});
