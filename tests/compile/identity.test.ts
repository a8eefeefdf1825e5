// What identifies a corpus: ids, the fingerprint, and the same bytes for the same input.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSeedFolder } from '../../src/build/readSeeds';
import { DETECTION_RULES } from '../../src/compile/detect/version';
import { documentIdOf } from '../../src/compile/documentId';
import { type CalendarDate, dateOf } from '../../src/corpus/calendar';
import { COUNTING_RULES } from '../../src/corpus/tokenise';
import { compiled, folderOf } from './support/corpus';

const DAY: CalendarDate = dateOf(2023, 2, 17);
const A = 'date 2023-02-17 The committee met.';
const B = 'date 2022-01-01 The committee met before.';

describe('a document id', () => {
  it.each([
    ['001_528626af35be6906.txt', '2023-02-17-528626af35be6906'],
    ['528626af35be6906.txt', '2023-02-17-528626af35be6906'],
    ['17_Some Report (final).txt', '2023-02-17-some-report-final-'],
    ['2023.txt', '2023-02-17-2023'],
    ['Cafe\u0301.TXT', '2023-02-17-café'],
    ['辽宁_会议.txt', '2023-02-17-辽宁-会议'],
    ['001_.txt', null],
    ['!.txt', null],
  ])('of %s is %s', (file, id) => {
    expect(documentIdOf(DAY, file)).toBe(id);
  });

  it('stays when files are renumbered or added', () => {
    const before = compiled(folderOf({ '001_a.txt': A, '002_b.txt': B })).facts;
    const after = compiled(folderOf({ '001_b.txt': B, '002_new.txt': A, '9_a.txt': A })).facts;
    expect(before.documents.map(({ id }) => id)).toEqual(['2022-01-01-b', '2023-02-17-a']);
    expect(after.documents.map(({ id }) => id)).toEqual(['2022-01-01-b', '2023-02-17-a', '2023-02-17-new']);
  });
});

describe('the fingerprint', () => {
  const independent = (input: string): string =>
    createHash('sha256').update(input, 'utf8').digest('hex').slice(0, 8);

  it('is of ids, lengths and bytes in order of id, the corpus file and the rules of counting and detection', () => {
    const config = { title: 'T' };
    const { facts } = compiled(folderOf({ 'z.txt': A, 'y.txt': B }, config));
    expect(facts.fingerprint).toBe(
      independent(
        `2022-01-01-y\n${B.length}\n${B}2023-02-17-z\n${A.length}\n${A}corpus.json\n13\n{"title":"T"}${COUNTING_RULES}\n${DETECTION_RULES}`,
      ),
    );
  });

  it('counts bytes, not letters, and a missing corpus file as none', () => {
    const text = 'date 2023-02-17 Café.';
    expect(compiled(folderOf({ 'a.txt': text })).facts.fingerprint).toBe(
      independent(
        `2023-02-17-a\n${text.length + 1}\n${text}corpus.json\n0\n${COUNTING_RULES}\n${DETECTION_RULES}`,
      ),
    );
  });

  it('is of metadata.csv after the corpus file, where there is one', () => {
    const table = 'file,date\nz.txt,2022-01-01\n';
    expect(compiled(folderOf({ 'z.txt': A }, undefined, table)).facts.fingerprint).toBe(
      independent(
        `2022-01-01-z\n${A.length}\n${A}corpus.json\n0\nmetadata.csv\n${table.length}\n${table}${COUNTING_RULES}\n${DETECTION_RULES}`,
      ),
    );
  });

  it('changes with a byte of a seed, with a name and with the corpus file', () => {
    const prints = [
      folderOf({ 'a.txt': A }),
      folderOf({ 'a.txt': `${A}\n` }),
      folderOf({ 'b.txt': A }),
      folderOf({ 'a.txt': A }, {}),
      folderOf({ 'a.txt': A }, { title: 'T' }),
    ].map((folder) => compiled(folder).facts.fingerprint);
    expect(new Set(prints).size).toBe(5);
  });
});

describe('compiling', () => {
  it('gives the same bytes twice, and in whatever order the files are read', () => {
    const folder = readSeedFolder('seeds');
    const once = compiled(folder).artifacts;
    expect(compiled(folder).artifacts).toEqual(once);
    expect(compiled({ ...folder, seeds: folder.seeds.toReversed() }).artifacts).toEqual(once);
  });

  it('reads a byte order mark and CRLF line ends as such', () => {
    const plain = compiled(folderOf({ 'a.txt': ' date 2023-02-17 One. Two.\n\nThree.\n' }));
    const windows = compiled(folderOf({ 'a.txt': '\uFEFF date 2023-02-17 One. Two.\r\n\r\nThree.\r\n' }));
    expect(windows.texts).toEqual(plain.texts);
    expect(plain.texts[0]?.paragraphs).toEqual([
      { text: 'One. Two.', sentences: [0, 5] },
      { text: 'Three.', sentences: [0] },
    ]);
    expect(windows.facts.fingerprint).not.toBe(plain.facts.fingerprint);
  });

  it('packs long corpora into several shards, each document in one', () => {
    const long = 'The committee met and studied. '.repeat(650);
    const { facts } = compiled(
      folderOf({ 'a.txt': `date 2023-01-01 ${long}`, 'b.txt': `date 2023-01-02 ${long}`, 'c.txt': A }),
    );
    // 20,150 bytes each: two do not fit into 32 KiB, the short one joins the second.
    expect(facts.documents.map(({ shard }) => shard)).toEqual([0, 1, 1]);
    expect(facts.files.texts).toHaveLength(2);
  });

  it('names every artifact by its content', () => {
    const { artifacts } = compiled(folderOf({ 'a.txt': A }));
    for (const [name, bytes] of artifacts) {
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      expect(name).toMatch(new RegExp(`^(facts|texts-1|tokens|words)-${hash}\\.(json|bin)$`));
    }
    expect(artifacts.size).toBe(4);
  });
});
