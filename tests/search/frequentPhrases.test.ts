import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrequentPhrases } from '../../src/search/frequentPhrases';
import { corpusOf } from '../support/corpus';
import { corpus, phrase } from '../support/generated';
import { paragraphsOf } from '../support/queryHits';
import { seedCorpus } from '../support/seeds';
import { slowOccurrences } from '../support/slowCount';

const phrasesOf = (...paragraphs: readonly string[]) =>
  createFrequentPhrases(corpusOf([{ date: '2023-01-01', name: 'a', paragraphs }]).counter);

describe('frequent phrases', () => {
  it('go on from what was typed as the corpus does', () => {
    // By hand: "new development pattern" 9 times, and never "new development" without it but once.
    expect(createFrequentPhrases(seedCorpus().counter)(['new', 'dev'], 1)).toEqual([
      'new development pattern',
    ]);
  });

  it('take in the next word while most occurrences go on so, and end in no word like “of”', () => {
    const words =
      'crimson banner of the sea. crimson banner of the sea. crimson banner of the land. crimson banner. ';
    expect(phrasesOf(words)(['crim'], 3)).toEqual(['crimson banner']);
    const more = 'crimson banner of the ocean. ';
    expect(phrasesOf(more.repeat(3))(['crim'], 3)).toEqual(['crimson banner of the ocean']);
  });

  it('are none of what occurs less than three times', () => {
    const twice = 'white papers. white papers. ';
    expect(phrasesOf(twice)(['white'], 3)).toEqual([]);
    expect(phrasesOf(`${twice}white papers.`)(['white'], 3)).toEqual(['white papers']);
  });

  it('begin with what was typed, are longer, and occur at least three times by a slow count', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(
          phrase.filter(({ length }) => length > 0),
          { minLength: 1 },
        ),
        fc.nat(4),
        (given, all, limit) => {
          // What is kept of one beginning must not be offered for another.
          const findFrequentPhrases = createFrequentPhrases(given.counter);
          const answers = all.map((typed) => findFrequentPhrases(typed, limit));
          expect(answers).toEqual(all.map((typed) => createFrequentPhrases(given.counter)(typed, limit)));
          const [typed = [], found = []] = [all[0], answers[0]];
          expect(found.length).toBeLessThanOrEqual(limit);
          for (const text of found) {
            const types = text.split(' ');
            expect(types.length).toBeGreaterThan(typed.length);
            expect(types.slice(0, typed.length - 1)).toEqual(typed.slice(0, -1));
            expect(types[typed.length - 1]?.startsWith(typed.at(-1) ?? '')).toBe(true);
            const slots = types.map((type) => [type]);
            expect(slowOccurrences(paragraphsOf(given), slots).length).toBeGreaterThanOrEqual(3);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
