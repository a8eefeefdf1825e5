import { describe, expect, it } from 'vitest';
import { compiled, folderOf } from '../../support/corpus';

const TALK =
  'date 2021-01-05 Press conference\n\nMS. EXAMPLE: Good morning.\n\nQUESTION: When?\n\nJOHN SAMPLE (Party): At noon.\n\nMS. EXAMPLE: Yes.';

function read(config?: object, text = TALK) {
  const { facts, texts } = compiled(folderOf({ 'a.txt': text }, config));
  return { roles: facts.documents[0]?.roles, names: facts.unknownNames.names, proofs: texts[0]?.proofs };
}

describe('labels of speakers', () => {
  it('are offered for review, and give no role, where no list has them', () => {
    const { roles, names } = read();
    expect(names.toSorted()).toEqual(['JOHN SAMPLE', 'MS. EXAMPLE']);
    expect(roles).toEqual({ presided: [], spoke: [], attended: [], cited: [] });
  });

  it('speak where the list has them, proved by what they say first', () => {
    const { roles, names, proofs } = read({ people: [{ name: 'John Sample' }, { name: 'Ms. Example' }] });
    expect(roles?.spoke).toEqual(['ms-example', 'john-sample']);
    expect(names).toEqual([]);
    expect(
      proofs?.filter(({ fact }) => fact === 'spoke').map(({ rule, at }) => [rule, at?.paragraph]),
    ).toEqual([
      ['label of a speaker', 2],
      ['label of a speaker', 4],
    ]);
  });

  it('are none in a text that only sets words in capitals', () => {
    expect(
      read(undefined, 'date 2021-01-05 A plan\n\nROAD WORKS: They begin.\n\nTHE SPEAKER: Order.').names,
    ).toEqual([]);
  });
});
