import { describe, expect, it } from 'vitest';
import { compiled, folderOf, messagesOf } from './support/corpus';

const text = 'date 1895-06-12 By the President of the United States of America.';
const idsOf = (files: Readonly<Record<string, string>>) =>
  compiled(folderOf(files)).facts.documents.map(({ id }) => id);

describe('the same file under two numbers, without a corpus.json', () => {
  it('counts twice, under an id of its own, with a warning on both', () => {
    const { facts } = compiled(folderOf({ '0920_e98.txt': text, '0921_e98.txt': text }));
    expect(facts.documents.map(({ id, file }) => [id, file])).toEqual([
      ['1895-06-12-e98', '0920_e98.txt'],
      ['1895-06-12-e98-2', '0921_e98.txt'],
    ]);
    expect(facts.documents.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([
      ['repeats-document'],
      ['repeats-document'],
    ]);
  });

  it('leaves every other id alone', () => {
    const other = 'date 1895-06-13 Another day.';
    expect(idsOf({ '1_a.txt': text, '2_a.txt': text, '3_b.txt': other })).toEqual([
      '1895-06-12-a',
      '1895-06-12-a-2',
      '1895-06-13-b',
    ]);
  });

  it('is an error where the bytes differ', () => {
    expect(messagesOf(folderOf({ '1_a.txt': text, '2_a.txt': `${text} ` }))).toHaveLength(1);
  });

  it('is an error where the number would take the id of another file', () => {
    expect(messagesOf(folderOf({ '1_a.txt': text, '2_a.txt': text, 'a-2.txt': text }))).toHaveLength(1);
  });
});

it('is always an error where a corpus.json speaks of documents by their ids', () => {
  expect(messagesOf(folderOf({ '1_a.txt': text, '2_a.txt': text }, { title: 'Speeches' }))).toHaveLength(1);
});
