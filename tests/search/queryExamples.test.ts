import { describe, expect, it } from 'vitest';
import { evaluateQuery } from '../../src/search/evaluate';
import { parseQuery } from '../../src/search/query';
import { findQueryExamples } from '../../src/search/queryExamples';
import { corpusOf } from '../support/corpus';
import { ENGLISH } from '../support/languages';
import { seedCorpus } from '../support/seeds';

describe('the examples', () => {
  const { counter } = seedCorpus();
  const examples = findQueryExamples(counter, ENGLISH);

  it.each(examples.map(({ query, shows }) => [query, shows]))('%s finds something: %s', (query) => {
    const parsed = parseQuery(query, ENGLISH);
    if (!parsed.ok) throw new Error(parsed.problem.fault);
    expect(evaluateQuery(counter, parsed.query).spans.starts.length).toBeGreaterThan(0);
  });

  it('show every operator on the five seeds, each once', () => {
    const queries = examples.map(({ query }) => query).join('\n');
    for (const operator of [
      /^\w+ \w+$/m,
      /^"\w+ \w+ \w+"$/m,
      /^\w+ AND \w+$/m,
      / OR /,
      /^\w+ NOT \w+$/m,
      /^\(/m,
      / -/,
      /\w\*$/m,
      /^\*\w/m,
      / \* /,
      /"\w+ \(/,
      /NEAR/,
      /~$/m,
    ]) {
      expect(queries).toMatch(operator);
    }
    expect(new Set(examples.map(({ query }) => query)).size).toBe(examples.length);
  });

  it('are none where there is nothing to find', () => {
    expect(findQueryExamples(corpusOf([]).counter, ENGLISH)).toEqual([]);
    expect(
      findQueryExamples(corpusOf([{ date: '2023-01-01', paragraphs: ['a b'] }]).counter, ENGLISH),
    ).toEqual([]);
  });
});
