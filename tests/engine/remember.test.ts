import { expect, it } from 'vitest';
import { rememberLast } from '../../src/engine/remember';

function counting(most: number, fails: () => boolean = () => false) {
  const asked: string[] = [];
  const ask = rememberLast(
    most,
    (word: string) => word,
    async (word) => {
      asked.push(word);
      if (fails()) throw new Error(`no ${word}`);
      return word.toUpperCase();
    },
  );
  return { ask, asked };
}

it('asks once, also while the first answer is on its way', async () => {
  const { ask, asked } = counting(2);
  expect(await Promise.all([ask('a'), ask('a')])).toEqual(['A', 'A']);
  expect([await ask('a'), asked]).toEqual(['A', ['a']]);
});

it('forgets the answer that was used longest ago', async () => {
  const { ask, asked } = counting(2);
  for (const word of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(word);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

it('asks again for what failed', async () => {
  let broken = true;
  const { ask, asked } = counting(2, () => broken);
  await expect(ask('a')).rejects.toThrow('no a');
  broken = false;
  expect([await ask('a'), asked]).toEqual(['A', ['a', 'a']]);
});
