import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../src/analysis/formulations/formulationDrift';
import { locate } from '../../../src/corpus/counter/tokenIndex';
import { NO_FILTERS } from '../../../src/corpus/subcorpus/filters';
import { selectDocuments } from '../../../src/corpus/subcorpus/subset';
import { corpusOf, type Fixture, type Meeting } from '../../support/corpus';
import { slowFind, slowTokens } from '../../support/slowCount';

function drift(given: Fixture, context: number, offset = 0, limit = 100) {
  const [formulation] = given.facts.formulations;
  if (formulation === undefined) throw new Error('no formulation');
  const all = selectDocuments(given.facts.documents, NO_FILTERS, null);
  return findDrift(given, formulation, all, context, offset, limit);
}

const made = (meetings: readonly Meeting[]) =>
  corpusOf(meetings, { formulations: [['red gene', 'gene of red']] });

describe('wording drift', () => {
  const given = made([
    { date: '2022-01-01', paragraphs: ['We inherit the red gene today', 'Pass on the red gene to all'] },
    { date: '2022-02-01', paragraphs: ['Nothing'] },
    { date: '2022-03-01', paragraphs: ['Red gene.', 'Always pass on the gene of red to all people'] },
  ]);

  it('compares each meeting with the one before that uses it, at the passages most alike', () => {
    const { total, steps } = drift(given, 4);
    expect(total).toBe(2);
    const at = (span: { readonly start: number } | null) =>
      span === null ? null : locate(given.counter.index, span.start);
    expect(steps.map((step) => [step.document, step.variants, at(step.passage), at(step.before)])).toEqual([
      [0, [2, 0], { document: 0, paragraph: 1, sentence: 1, token: 3 }, null],
      [
        2,
        [1, 1],
        // "pass on the … red to all" has more in common with "Pass on the red gene to all" than any other pair.
        { document: 2, paragraph: 2, sentence: 1, token: 4 },
        { document: 0, paragraph: 2, sentence: 1, token: 3 },
      ],
    ]);
  });

  it('brings the steps asked for, each compared with the one before it all the same', () => {
    expect(drift(given, 4, 1, 1)).toEqual({ total: 2, steps: drift(given, 4).steps.slice(1) });
    expect(drift(given, 4, 2, 1).steps).toEqual([]);
  });

  it('takes a pair that no other pair has more words in common with', () => {
    const paragraph = fc
      .array(fc.constantFrom('a', 'b', 'c', 'red gene'), { minLength: 1, maxLength: 9 })
      .map((words) => words.join(' '));
    const meeting = fc.array(paragraph, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(meeting, meeting, fc.integer({ min: 1, max: 4 }), (one, two, context) => {
        const corpus = made([
          { date: '2022-01-01', paragraphs: one },
          { date: '2022-02-01', paragraphs: two },
        ]);
        const windows = [one, two].map((paragraphs, d) =>
          slowFind([paragraphs], 'red gene').map((span) => {
            const words = slowTokens(paragraphs[span.paragraph - 1] ?? '');
            return {
              key: `${d} ${span.paragraph} ${span.token}`,
              words: words.slice(Math.max(0, span.token - context), span.token + 2 + context),
            };
          }),
        );
        const { steps } = drift(corpus, context);
        const step = steps.find(({ before }) => before !== null);
        const pairs = (windows[0] ?? []).flatMap((a) =>
          (windows[1] ?? []).map((b) => ({ a: a.key, b: b.key, common: slowCommon(a.words, b.words) })),
        );
        if (pairs.length === 0) {
          expect(step).toBeUndefined();
          return;
        }
        const keyOf = (start: number) => {
          const { document, paragraph, token } = locate(corpus.counter.index, start);
          return `${document} ${paragraph} ${token}`;
        };
        const taken = pairs.find(
          ({ a, b }) => a === keyOf(step?.before?.start ?? -1) && b === keyOf(step?.passage.start ?? -1),
        );
        expect(taken?.common).toBe(Math.max(...pairs.map(({ common }) => common)));
      }),
      { numRuns: 200 },
    );
  });
});

// The longest run of words, in order, that is in both: tried word by word, with and without.
function slowCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined || b.length === 0) return 0;
  const without = slowCommon(rest, b);
  const at = b.indexOf(first);
  return at < 0 ? without : Math.max(without, 1 + slowCommon(rest, b.slice(at + 1)));
}
