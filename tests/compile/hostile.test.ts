// What nobody writes by hand: settings and texts made to break the compiler end in problems that name their place.
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile/compileCorpus';
import { formatProblems } from '../../src/compile/problem';
import { compiled, folderOf, messagesOf } from './support/corpus';

const SEED = 'date 2023-05-04 The committee met.';
const withConfig = (json: string) => ({
  ...folderOf({ 'a.txt': SEED }),
  config: { name: 'corpus.json', bytes: new TextEncoder().encode(json) },
});
const messageOf = (config: unknown) => messagesOf(folderOf({ 'a.txt': SEED }, config));

describe('settings made to break the compiler', () => {
  it.each([5000, 1_000_000])('are one problem where they are nested %d deep', (depth) => {
    const deep = `{\n"title":\n${'['.repeat(depth)}${']'.repeat(depth)}\n}`;
    expect(messagesOf(withConfig(deep))).toEqual([
      'seeds/corpus.json:3: expected at most 100 brackets that are open at once, found one more',
    ]);
  });

  it('may hold brackets without end in their texts', () => {
    const title = `${'[{'.repeat(200)}\\"`;
    expect(compiled(withConfig(`{ "title": "${title}" }`)).facts.title).toBe(`${'[{'.repeat(200)}"`);
  });

  it('give the first thousand of their problems and the number of the rest', () => {
    const people = Array.from({ length: 200_000 }, () => ({ name: 5 }));
    const result = compileCorpus(
      withConfig(`{"people":[\n${people.map((one) => JSON.stringify(one)).join(',\n')}]}`),
    );
    if (result.state === 'compiled') throw new Error('compiled');
    expect(result.problems.first).toHaveLength(1000);
    expect(result.problems.first[999]).toEqual({
      file: 'seeds/corpus.json',
      line: 1001,
      expected: 'people.999.name to be of type string',
      found: '5',
    });
    const lines = formatProblems(result.problems).split('\n');
    expect(lines[0]).toBe('The corpus has 200000 errors:');
    expect(lines.at(-1)).toBe('and 199000 more errors');
  });

  it('give the same for as many people of one name', () => {
    const people = Array.from({ length: 200_001 }, () => ({ name: 'Li Ming' }));
    const result = compileCorpus(folderOf({ 'a.txt': SEED }, { people }));
    expect(result).toMatchObject({ state: 'broken', problems: { more: 199_000 } });
  });

  it('give the same for as many syntax errors', () => {
    const result = compileCorpus(withConfig(`[${','.repeat(150_000)}]`));
    if (result.state === 'compiled') throw new Error('compiled');
    expect(result.problems.first.length + result.problems.more).toBeGreaterThan(150_000);
    expect(result.problems.first).toHaveLength(1000);
  });

  it('count many people of many names as they are', () => {
    const people = Array.from({ length: 130_000 }, (_, i) => ({ name: `Person ${i}` }));
    expect(compiled(folderOf({ 'a.txt': SEED }, { people })).facts.people).toHaveLength(130_000);
  });

  it('give months and days that exist', () => {
    expect(messageOf({ span: { from: '0000-01', to: '2023-01' } })).toEqual([
      'seeds/corpus.json:1: expected a month of the years 0001 to 9999, found 0000-01',
    ]);
    expect(
      compiled(folderOf({ 'a.txt': SEED }, { span: { from: '0001-01', to: '9999-12' } })).facts.span,
    ).toEqual({
      from: '0001-01-01',
      to: '9999-12-31',
    });
  });

  it('give ids that can be folders', () => {
    const formerOf = (id: string) => messageOf({ documents: { '2023-05-04-a': { formerIds: [id] } } });
    const name = (length: number) => `2020-01-01-${'x'.repeat(length - 11)}`;
    expect(formerOf(name(240))).toEqual([]);
    expect(formerOf(name(241))[0]).toContain(
      'expected an id of at most 240 bytes in UTF-8, found "2020-01-01-xxx',
    );
    expect(formerOf(`2020-01-01-${'辽'.repeat(77)}`)[0]).toContain('expected an id of at most 240 bytes');
    for (const bad of ['\u0000', '\n', '\ud800', '../x', 'a*'])
      expect(formerOf(`2020-01-01-${bad}`)[0], JSON.stringify(bad)).toContain('to be a document id');
  });

  it('have no text of more than a thousand characters', () => {
    expect(messageOf({ title: 'é'.repeat(1000) })).toEqual([]);
    expect(messageOf({ title: 'é'.repeat(1001) })[0]).toContain(
      'expected title to have at most 1000 characters',
    );
  });

  it('have only keys that the schema knows, whatever a key is to a program', () => {
    expect(messagesOf(withConfig('{ "__proto__": 1, "constructor": 2 }'))).toEqual([
      expect.stringMatching(
        /^seeds\/corpus\.json:1: expected one of the keys .* in the file, found "__proto__"$/,
      ),
      expect.stringMatching(/found "constructor"$/),
    ]);
    expect(messagesOf(withConfig('{ "documents": { "__proto__": {} } }'))).toEqual([
      'seeds/corpus.json:1: expected the id of a document in the folder, found "__proto__"',
    ]);
  });
});

describe('a table made to break the compiler', () => {
  const ofTable = (table: string) => compileCorpus(folderOf({ 'a.txt': SEED }, undefined, table));

  it('gives the first thousand of its problems and the number of the rest', () => {
    const result = ofTable(`file,date\n${'b.txt,2023-02-30\n'.repeat(200_000)}`);
    expect(result).toMatchObject({ state: 'broken', problems: { more: 399_000 } });
  });

  it('is one problem where it has columns or quotation without end', () => {
    const messages = (table: string) => messagesOf(folderOf({ 'a.txt': SEED }, undefined, table));
    expect(messages(`file${',x'.repeat(1_000_000)}`)).toEqual([
      'seeds/metadata.csv:1: expected at most 100 columns, found 1000001',
    ]);
    expect(messages(`file\n"${'""'.repeat(1_000_000)}`)).toEqual([
      'seeds/metadata.csv:2: expected a quotation mark that ends the cell, found the end of the file',
    ]);
  });

  it('may hold a hundred columns of a hundred values, whatever a name is to a program', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
    const columns = [...names, ...Array.from({ length: 95 }, (_, i) => `Column ${i}`)];
    const values = Array.from({ length: 100 }, (_, i) => `v${i}`).join('~');
    const { documents, columns: found } = compiled(
      folderOf(
        { 'a.txt': SEED },
        undefined,
        `file,${columns.join()}\na.txt,${columns.map(() => values).join()}`,
      ),
    ).facts;
    expect([found.length, found[3], documents[0]?.meta.length]).toEqual([
      99,
      expect.objectContaining({ slug: 'proto', name: '__proto__' }),
      9900,
    ]);
  });
});

describe('seeds made to break the compiler', () => {
  it('have a name that makes an id which can be a folder', () => {
    expect(messagesOf(folderOf({ [`${'x'.repeat(229)}.txt`]: SEED }))).toEqual([]);
    expect(messagesOf(folderOf({ [`${'x'.repeat(250)}.txt`]: SEED }))).toEqual([
      expect.stringMatching(
        /^seeds\/x+\.txt:1: expected a file name that makes an id of at most 240 bytes in UTF-8, found "2023-05-04-x+…"$/,
      ),
    ]);
  });

  it('have at most 4 MB, and thirty marks on a letter', () => {
    expect(messagesOf(folderOf({ 'a.txt': new Uint8Array(4 * 2 ** 20 + 600_000) }))).toEqual([
      'seeds/a.txt: expected at most 4 MB, found 4.6 MB',
    ]);
    const marked = (count: number) =>
      folderOf({ 'a.txt': `${SEED}\n\nA${'\u0301\u0316'.repeat(count / 2)}` });
    expect(messagesOf(marked(30))).toEqual([]);
    expect(messagesOf(marked(400_000))).toEqual([
      'seeds/a.txt:3: expected at most 30 marks on a letter, found more',
    ]);
  });

  it('name the first byte that is no UTF-8, and count the lines that have one', () => {
    const bytes = (...list: readonly (string | readonly number[])[]) =>
      Uint8Array.from(
        list.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
      );
    const found = (...list: readonly (string | readonly number[])[]) =>
      messagesOf(folderOf({ 'a.txt': bytes(SEED, '\n\n', ...list) }))[0];
    expect(found('é辽😀', [0xc0, 0xaf])).toContain(
      'a.txt:3: expected text in UTF-8, found the byte 0xC0 at byte 10 ',
    );
    expect(found([0xed, 0xa0, 0x80])).toContain('the byte 0xED at byte 1 ');
    expect(found([0xf4, 0x90, 0x80, 0x80], '\n', [0xff], '\nfine\n', [0x80])).toMatch(
      /the byte 0xF4 at byte 1 of the line \(and more in 2 other lines\)$/,
    );
    expect(found([0xf0, 0x9f, 0x98], '\nmore')).toContain('a character cut off at the end of the line');
  });
});
