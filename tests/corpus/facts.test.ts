import { describe, expect, it } from 'vitest';
import { parseFacts, rolesOf } from '../../src/corpus/facts';
import { parseTextShard } from '../../src/corpus/files/texts';
import { corpusOf } from '../support/corpus';

const { facts, texts } = corpusOf([
  { date: '2023-01-01', presided: ['Bo'], spoke: ['Bo', 'Ana'], cited: ['Ana'], paragraphs: ['One. Two'] },
]);

const [document] = facts.documents;

describe('the facts file', () => {
  it('comes back through JSON as it was', () => {
    expect(parseFacts(JSON.parse(JSON.stringify(facts)))).toEqual(facts);
  });

  it.each<[string, unknown, string]>([
    ['no object', null, '(top)'],
    ['a list', [], 'fingerprint'],
    ['a fingerprint that is none', { ...facts, fingerprint: '0123ABCD' }, 'fingerprint'],
    [
      'an impossible date',
      { ...facts, documents: [{ ...document, date: '2023-02-30' }] },
      'documents.0.date',
    ],
    [
      'an unknown role list',
      { ...facts, documents: [{ ...document, roles: {} }] },
      'documents.0.roles.presided',
    ],
    ['a file name that is a number', { ...facts, files: { ...facts.files, tokens: 4 } }, 'files.tokens'],
  ])('is refused with the path to the bad value: %s', (_, value, path) => {
    expect(() => parseFacts(value)).toThrow(`The facts file is not as expected at ${path}: `);
  });

  it('gives the roles of a person in one document', () => {
    expect(
      document === undefined ? [] : ['bo', 'ana', 'nobody'].map((slug) => rolesOf(document, slug)),
    ).toEqual([['presided', 'spoke'], ['spoke', 'cited'], []]);
  });
});

describe('a text file', () => {
  it('comes back through JSON as it was', () => {
    const shard = { documents: texts };
    expect(parseTextShard(JSON.parse(JSON.stringify(shard)))).toEqual(shard);
  });

  it('is refused with the path to the bad value', () => {
    const wrong = { documents: [{ id: 'x', paragraphs: [{ text: 'One', sentences: ['0'] }], proofs: [] }] };
    expect(() => parseTextShard(wrong)).toThrow(
      'The text file is not as expected at documents.0.paragraphs.0.sentences.0: ',
    );
  });
});
