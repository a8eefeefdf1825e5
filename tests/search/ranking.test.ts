import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typesOfTitles } from '../../src/corpus/facts';
import { createRanking } from '../../src/search/ranking';
import { corpusOf } from '../support/corpus';
import { documents, text } from '../support/generated';
import { slowTokens } from '../support/slowCount';

function rankingOf(given: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]) {
  const { counter, facts } = corpusOf(given.map((meeting) => ({ date: '2023-01-01', ...meeting })));
  return createRanking(counter, typesOfTitles(facts));
}

describe('the ranking', () => {
  it('orders exactly the documents it is given, those that hold the words before those that do not', () => {
    fc.assert(
      fc.property(documents, text, fc.infiniteStream(fc.boolean()), (texts, words, marks) => {
        const ranking = rankingOf(texts.map((paragraphs) => ({ title: '', paragraphs })));
        const among = Uint8Array.from(texts, () => (marks.next().value ? 1 : 0));
        const types = slowTokens(words);
        const order = ranking.order(types, among, 99);
        expect([...order].sort()).toEqual(texts.flatMap((_, d) => (among[d] === 1 ? [d] : [])));
        const holds = order.map((d) => texts[d]?.flatMap(slowTokens).some((type) => types.includes(type)));
        expect(holds).toEqual([...holds].sort((a, b) => Number(b) - Number(a)));
        expect(ranking.order(types, among, 2)).toEqual(order.slice(0, 2));
      }),
      { numRuns: 200 },
    );
  });

  it('puts the meeting that says it more often first, and a title before a text', () => {
    const ranking = rankingOf([
      { title: 'Plenary', paragraphs: ['reform and many other words that have been said'] },
      { title: 'Plenary', paragraphs: ['reform reform reform of many other words said'] },
      { title: 'Reform', paragraphs: ['reform reform reform of many other words said'] },
    ]);
    expect(ranking.order(['reform'], Uint8Array.of(1, 1, 1), 3)).toEqual([2, 1, 0]);
  });

  it('knows the words near a typed one: longer ones from three letters, others from five', () => {
    const ranking = rankingOf([{ title: 'Reforms', paragraphs: ['reform re form refer reformed'] }]);
    const near = (type: string) => [...ranking.nearTypes(type)].sort();
    expect(near('re')).toEqual(['re']);
    expect(near('ref')).toEqual(['refer', 'reform', 'reformed', 'reforms']);
    expect(near('refrom')).toEqual(['reform']);
    expect(near('frm')).toEqual([]);
    expect(near('fform')).toEqual(['form']);
  });
});
