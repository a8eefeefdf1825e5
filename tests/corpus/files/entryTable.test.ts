// The table of entries tells what the token index tells, and says so where it cannot be read.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCounter } from '../../../src/corpus/counter/counter';
import type { EntrySource } from '../../../src/corpus/counter/entries';
import { buildTokenIndex } from '../../../src/corpus/counter/lexicon';
import { typesOfTitles } from '../../../src/corpus/facts';
import { encodeEntryTable, makeEntryTable, openEntryTable } from '../../../src/corpus/files/entryTable';
import { typesOf } from '../../../src/corpus/tokenise';
import { documents } from '../../support/generated';
import { ENGLISH } from '../../support/languages';
import { seedCorpus } from '../../support/seeds';

function fileOf(texts: readonly (readonly string[])[], titles: readonly string[]) {
  const index = buildTokenIndex(
    texts.map((paragraphs) => paragraphs.map((text) => ({ text, sentences: [0] }))),
    ENGLISH,
  );
  const counter = createCounter(index);
  const named = titles.map((title) => typesOf(title, ENGLISH));
  return { counter, named, file: encodeEntryTable(makeEntryTable(counter, named)) };
}

function expectSame(table: EntrySource, counter: EntrySource) {
  expect(table.types).toEqual(counter.types);
  expect(table.distinctTypes).toEqual(counter.distinctTypes);
  counter.types.forEach((type, id) => {
    if (id === 0) return;
    expect(table.idOf(type)).toBe(id);
    expect([...table.entriesOf(id).documents]).toEqual([...counter.entriesOf(id).documents]);
    expect([...table.entriesOf(id).frequencies]).toEqual([...counter.entriesOf(id).frequencies]);
  });
}

describe('the table of entries', () => {
  it('tells the texts and titles as they are', () => {
    const title = fc.array(fc.constantFrom('a', 'b', 'only', 'a title', 'é')).map((words) => words.join(' '));
    fc.assert(
      fc.property(documents, fc.infiniteStream(title), (texts, titles) => {
        const { counter, named, file } = fileOf(
          texts,
          texts.map(() => titles.next().value),
        );
        const table = openEntryTable(file);
        expectSame(table, counter);
        const names = [...table.types, ...table.ownTypes];
        for (const [id, name] of [...names.entries()].slice(1)) {
          const counts = named.map((title) => title.filter((type) => type === name).length);
          const { documents: having, frequencies } = table.titles.entriesOf(id);
          expect([...having]).toEqual([...counts.keys()].filter((d) => counts[d] !== 0));
          expect([...frequencies]).toEqual(counts.filter((count) => count !== 0));
        }
        expect(names).toEqual(expect.arrayContaining(named.flat()));
        expect([...table.titles.distinctTypes]).toEqual(named.map((title) => new Set(title).size));
      }),
      { numRuns: 500 },
    );
  });

  it('is laid out as its worked example says, byte by byte', () => {
    const { file } = fileOf([['Go on. Go.'], ['Go.']], ['On', 'New on']);
    const head = ['52544531', '05676f0a6f6e', '036e6577', '02'];
    const texts = ['0201', '0201', '0201', '0201', '00'];
    const titles = ['0102', '000201', '000201', '0101', '04'];
    expect(Buffer.from(file).toString('hex')).toBe([...head, ...texts, ...titles].join(''));
  });

  it('does so where a type is frequent, by gaps and by document', () => {
    const often = ['x '.repeat(3), 'x '.repeat(4), 'x '.repeat(5), 'x '.repeat(900)];
    const texts = [...often, ...Array.from({ length: 300 }, (_, d) => (d % 3 === 0 ? 'y' : 'y y y y y y z'))];
    const { counter, file } = fileOf(
      texts.map((text) => [text]),
      texts.map(() => ''),
    );
    expectSame(openEntryTable(file), counter);
  });

  it('tells the seeds', () => {
    const { counter, facts } = seedCorpus();
    const table = makeEntryTable(counter, typesOfTitles(facts));
    expectSame(openEntryTable(encodeEntryTable(table)), counter);
  });

  it('fails wherever it is cut off or goes on, and never tells a document that is not there', () => {
    const { counter, file } = fileOf([['a b a'], ['a c'], ['é b b b b b'], ['']], ['a', 'own', '', 'b own']);
    const readAll = (bytes: Uint8Array) => {
      const table = openEntryTable(bytes);
      return [...table.types, ...table.ownTypes].map((_, id) => [
        ...(id === 0 || id >= table.types.length ? [] : table.entriesOf(id).documents),
        ...(id === 0 ? [] : table.titles.entriesOf(id).documents),
      ]);
    };
    for (let length = 0; length < file.length; length += 1) {
      expect(() => readAll(file.slice(0, length)), `${length} bytes`).toThrow(Error);
    }
    expect(() => readAll(Uint8Array.of(...file, 0))).toThrow('has bytes after its end');
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.nat(255), (at, byte) => {
        const wrong = file.slice();
        wrong[at] = byte;
        let found: number[][];
        try {
          found = readAll(wrong);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          return;
        }
        for (const d of found.flat()) expect(d).toBeLessThan(counter.distinctTypes.length);
      }),
      { numRuns: 2000 },
    );
  });
});
