import { expect, test } from 'vitest';
import { clearLabels } from '../../../../src/app/figures/plot/clearLabels';

test('labels that an earlier one covers are left out, those that only touch it stay', () => {
  const label = (name: string, left: number, top: number) => ({ name, left, top, width: 60, height: 12 });
  const kept = clearLabels([label('a', 0, 0), label('b', 59, 11), label('c', 60, 0), label('d', 0, 12)]);
  expect(kept.map(({ name }) => name)).toEqual(['a', 'c', 'd']);
});
