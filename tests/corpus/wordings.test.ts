import { describe, expect, it } from 'vitest';
import { sentenceText } from '../../src/corpus/files/texts';
import { isSlug, slugOf } from '../../src/corpus/slug';
import { findFormulation, findMentions, findTopic } from '../../src/corpus/wordings';
import { corpusOf } from '../support/corpus';
import { ENGLISH } from '../support/languages';
import { located } from '../support/spans';

const { facts, counter } = corpusOf(
  [
    {
      date: '2023-01-01',
      paragraphs: ['Xi Jinping said Xi. Hao Peng. Xi', 'Two establishments, two establishment'],
    },
  ],
  {
    people: [['Xi', 'Comrade Xi'], ['Xi Jinping'], ['Hao Peng', 'Peng']],
    formulations: [['two establishments', 'establishment']],
    topics: { People: ['Xi', 'xi jinping'] },
  },
);

describe('mentions', () => {
  it('take the longest name, and no person inside another', () => {
    const found = findMentions(counter, facts.people, ENGLISH).map((spans) =>
      located(counter.index, spans).map(({ token }) => token),
    );
    expect(found).toEqual([[3, 6], [0], [4]]);
  });
});

describe('a formulation', () => {
  it('counts once with all its variants, singular and plural folded', () => {
    const [formulation] = facts.formulations;
    const spans = formulation === undefined ? null : findFormulation(counter, formulation, ENGLISH);
    expect(
      spans === null ? [] : located(counter.index, spans).map(({ token, length }) => [token, length]),
    ).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });
});

describe('a topic', () => {
  it('has each distinct span of its terms', () => {
    const [topic] = facts.topics;
    const spans = topic === undefined ? null : findTopic(counter, topic, ENGLISH);
    expect(
      spans === null ? [] : located(counter.index, spans).map(({ token, length }) => [token, length]),
    ).toEqual([
      [0, 1],
      [0, 2],
      [3, 1],
      [6, 1],
    ]);
  });
});

describe('a slug', () => {
  it.each([
    ['Party building', 'party-building'],
    ['  “Two Establishments”! ', 'two-establishments'],
    ['Élan & État', 'élan-état'],
    ['辽宁', '辽宁'],
    ['***', ''],
  ])('of %j is %j', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(isSlug(slug)).toBe(slug !== '');
  });

  it.each(['', '-', 'A', 'a b', 'a--b', '-a', 'a-', 'a~b', 'e\u0301'])('is not %j', (text) => {
    expect(isSlug(text)).toBe(false);
  });
});

describe('the text of a sentence', () => {
  it('is without the white space after it', () => {
    const paragraph = { text: 'One. Two.  Three ', sentences: [0, 5, 11] };
    expect([0, 1, 2, 3, 4].map((n) => sentenceText(paragraph, n))).toEqual([
      null,
      'One.',
      'Two.',
      'Three',
      null,
    ]);
  });
});
