// What a corpus is with a metadata.csv beside its seeds.
import { describe, expect, it } from 'vitest';
import { compiled, folderOf, messagesOf } from '../support/corpus';

const MEETING =
  'On March 2, the Standing Committee of Hubei held a meeting. Li Ming presided over the meeting. Zhao Yun attended the meeting.';
const SEEDS = { 'a.txt': `date 2023-03-03 ${MEETING}`, '2_b.txt': 'The harvest is in.' };

const factsOf = (metadata: string, config?: unknown) => compiled(folderOf(SEEDS, config, metadata)).facts;
const TABLE = [
  '\uFEFFfile,Date,Title,place,kind,speaker,presider,held on,source,url,Party,Newspaper',
  'a.txt,,The March meeting,Wuhan,town hall,Sun Li,,2023-03-01,The Daily,https://example.org/a,Red,"The\r\n Times"',
  '2_b.txt,2023-04-05,,,,Sun Li~Qian Bo,Wu An,,,,Blue~red,',
].join('\r\n');

describe('metadata.csv', () => {
  it('says what it says instead of what was detected, and leaves the rest', () => {
    const [first, second] = factsOf(TABLE).documents;
    expect(first).toMatchObject({
      id: '2023-03-03-a',
      title: 'The March meeting',
      place: 'wuhan',
      kind: 'town-hall',
      heldOn: '2023-03-01',
      roles: { presided: ['li-ming'], spoke: ['sun-li'], attended: ['zhao-yun'], cited: [] },
      voice: 'sun-li',
      source: { publisher: 'The Daily', address: 'https://example.org/a', retrieved: null },
      meta: ['party.red', 'newspaper.the-times'],
    });
    expect(second).toMatchObject({
      id: '2023-04-05-b',
      date: '2023-04-05',
      roles: { presided: ['wu-an'], spoke: ['sun-li', 'qian-bo'], attended: [], cited: [] },
      voice: null,
      source: null,
      meta: ['party.blue', 'party.red'],
    });
  });

  it('makes a facet of every further column, with its values by name as they are spelt first', () => {
    expect(factsOf(TABLE).columns).toEqual([
      {
        slug: 'party',
        name: 'Party',
        values: [
          { slug: 'blue', name: 'Blue' },
          { slug: 'red', name: 'Red' },
        ],
      },
      { slug: 'newspaper', name: 'Newspaper', values: [{ slug: 'the-times', name: 'The Times' }] },
    ]);
  });

  it('adds the people, the places and the kinds that it names, each under the name that a list has', () => {
    const { people, places, kinds, documents } = factsOf(
      'file,date,speaker,place,kind\na.txt,,Comrade Li,HB,Tea Party\n2_b.txt,2023-04-05,Sun Li,Wuhan,plenary session\n',
      {
        people: [{ name: 'Li Ming', names: ['Comrade Li'] }],
        places: [{ name: 'Hubei', aliases: ['HB'] }],
        kinds: [{ name: 'plenary session' }],
      },
    );
    expect(documents.map(({ roles, place, kind }) => [roles.spoke, place, kind])).toEqual([
      [['li-ming'], 'hubei', 'tea-party'],
      [['sun-li'], 'wuhan', 'plenary-session'],
    ]);
    expect(people.filter(({ listed }) => listed).map(({ name }) => name)).toEqual(['Li Ming', 'Sun Li']);
    expect(places.map(({ name }) => name)).toEqual(['Hubei', 'Wuhan']);
    expect(kinds.map(({ name }) => name)).toEqual(['plenary session', 'Tea Party']);
  });

  it('yields to what corpus.json says of the document', () => {
    const { facts, texts } = compiled(
      folderOf(
        SEEDS,
        {
          places: [{ name: 'Hubei' }],
          people: [{ name: 'Li Ming' }],
          documents: {
            '2023-03-03-a': {
              title: 'By hand',
              place: null,
              roles: { spoke: ['Li Ming'] },
              source: { publisher: 'The Hand' },
            },
          },
        },
        TABLE,
      ),
    );
    expect(facts.documents[0]).toMatchObject({
      title: 'By hand',
      place: null,
      kind: 'town-hall',
      roles: { spoke: ['li-ming'] },
      voice: null,
      source: { publisher: 'The Hand', address: 'https://example.org/a' },
    });
    const rules = texts[0]?.proofs.flatMap(({ fact, rule }) =>
      fact === 'title' || fact === 'kind' ? [rule] : [],
    );
    expect(rules).toEqual(['corpus.json', 'metadata.csv']);
  });

  it('dates a text that begins without a date, or with the word, and one that has another', () => {
    const { documents } = compiled(
      folderOf(
        {
          'a.txt': 'date palms grow here.',
          'b.txt': 'date 2023-01-01 The committee met.',
          'c.txt': '\nThe committee met.',
        },
        undefined,
        'date,file\n2020-02-29,a.txt\n2020-03-01,b.txt\n2020-03-02,c.txt',
      ),
    ).facts;
    expect(documents.map(({ id, tokens }) => [id, tokens])).toEqual([
      ['2020-02-29-a', 4],
      ['2020-03-01-b', 3],
      ['2020-03-02-c', 3],
    ]);
  });

  it('says in which language a text is, where corpus.json does not', () => {
    const seeds = {
      'a.txt': 'date 2023-01-01 Ok.',
      'b.txt': 'date 2023-01-02 The house of the people is in the town.',
    };
    const table = 'file,language\na.txt,fr\n';
    const languageOf = (config?: unknown) => compiled(folderOf(seeds, config, table)).facts.language;
    expect(languageOf()).toMatchObject({ tags: ['en', 'fr'], guessed: [{ tag: 'en', documents: 1 }] });
    expect(languageOf({ language: 'de' })).toMatchObject({ tags: ['de'], guessed: [] });
  });

  it('makes the label of a transcript speak whose name it gives', () => {
    const seeds = {
      'a.txt':
        'date 2023-01-01 MS. EXAMPLE: Thank you all.\n\nMR. SAMPLE: Thank you.\n\nMS. EXAMPLE: Goodbye.',
      'b.txt': 'date 2023-01-02 The house met.',
    };
    const spoke = (table?: string) =>
      compiled(folderOf(seeds, undefined, table)).facts.documents[0]?.roles.spoke;
    expect(spoke()).toEqual([]);
    expect(spoke('file,speaker\nb.txt,Ms. Example')).toEqual(['ms-example']);
  });

  it('counts in the fingerprint', () => {
    const fingerprint = (table?: string) =>
      compiled(folderOf({ 'a.txt': SEEDS['a.txt'] }, undefined, table)).facts.fingerprint;
    const found = [fingerprint(), fingerprint('file\na.txt'), fingerprint('file\na.txt\n')];
    expect(new Set(found).size).toBe(3);
  });

  it('is as good with a name in letters that are composed otherwise', () => {
    const [document] = compiled(
      folderOf({ ['é.txt'.normalize('NFD')]: 'date 2023-01-01 Met.' }, undefined, 'file,title\né.txt,Oui'),
    ).facts.documents;
    expect(document?.title).toBe('Oui');
  });

  it('reports no missing date of a file whose row was reported', () => {
    expect(messagesOf(folderOf({ 'a.txt': 'Met.' }, undefined, 'file,date\na.txt,2023-01-01,x'))).toEqual([
      'seeds/metadata.csv:2: expected 2 cells, as the line of headings has, found 3',
    ]);
    expect(messagesOf(folderOf({ 'a.txt': 'Met.' }, undefined, 'file,date\na.txt,'))).toEqual([
      'seeds/a.txt:1: expected "date YYYY-MM-DD" before the text, found "Met."',
    ]);
  });
});
