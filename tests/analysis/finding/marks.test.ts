import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeSpans } from '../../../src/analysis/finding/marks';
import { cutPassages } from '../../../src/analysis/finding/passages';
import { phraseOf } from '../../../src/corpus/counter/counter';
import { tokeniseOnce } from '../../../src/corpus/paragraphTokens';
import { corpusOf } from '../../support/corpus';
import { corpus, phrase } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { slowOccurrences, slowTokens } from '../../support/slowCount';

describe('marks', () => {
  it('stand on text whose tokens are the phrase, one for every occurrence', () => {
    fc.assert(
      fc.property(corpus, phrase, ({ facts, texts, counter }, types) => {
        const spans = counter.occurrences(phraseOf(types));
        const slow = slowOccurrences(
          texts.map(({ paragraphs }) => paragraphs.map(({ text }) => text)),
          phraseOf(types),
        );
        texts.forEach(({ paragraphs }, d) => {
          const placed = placeSpans(counter.index, d, paragraphs, spans, tokeniseOnce(facts.language));
          expect(placed.map(({ paragraph, sentence }) => ({ paragraph, sentence }))).toEqual(
            slow
              .filter(({ document }) => document === d)
              .map(({ paragraph, sentence }) => ({ paragraph, sentence })),
          );
          for (const { paragraph, start, end } of placed) {
            expect(slowTokens(paragraphs[paragraph - 1]?.text.slice(start, end) ?? '')).toEqual(types);
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('refuse a text that is not the one that was indexed', () => {
    const { texts, counter } = corpusOf([{ date: '2023-01-01', paragraphs: ['one two'] }]);
    const spans = counter.occurrences(phraseOf(['two']));
    const shorter = (texts[0]?.paragraphs ?? []).map((paragraph) => ({ ...paragraph, text: 'one' }));
    expect(() => placeSpans(counter.index, 0, shorter, spans, tokeniseOnce(ENGLISH))).toThrow(
      'disagree in paragraph 1',
    );
  });
});

describe('passages', () => {
  const { texts, counter, facts } = corpusOf([
    { date: '2023-01-01', paragraphs: ['Headline', 'Old reform. New reform and “reform”. End reform. '] },
  ]);
  const [text] = texts;
  const cut = (words: readonly string[], sentences: readonly { paragraph: number; sentence: number }[]) =>
    text === undefined
      ? []
      : cutPassages(counter.index, 0, text, counter.occurrences(phraseOf(words)), sentences, facts.language);

  it('are sentences with their own occurrences marked', () => {
    const [passage] = cut(['reform'], [{ paragraph: 2, sentence: 2 }]);
    expect(passage?.text).toBe('New reform and “reform”.');
    expect(passage?.marks.map(({ start, end }) => [start, passage.text.slice(start, end)])).toEqual([
      [4, 'reform'],
      [16, 'reform'],
    ]);
  });

  it('end a mark at the end of the sentence in which it starts', () => {
    const found = cut(
      ['reform', 'new'],
      [
        { paragraph: 2, sentence: 1 },
        { paragraph: 2, sentence: 2 },
      ],
    );
    expect(
      found.map(({ text: words, marks }) => marks.map(({ start, end }) => words.slice(start, end))),
    ).toEqual([['reform.'], []]);
  });

  it('refuse a sentence that the text does not have', () => {
    expect(() => cut(['reform'], [{ paragraph: 2, sentence: 4 + 1 }])).toThrow(
      'no sentence 5 in paragraph 2',
    );
  });
});
