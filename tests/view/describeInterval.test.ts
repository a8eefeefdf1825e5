import { expect, it } from 'vitest';
import { describeInterval } from '../../src/view/describeInterval';

it('writes an interval in brackets, in the digits and the unit asked for', () => {
  expect(describeInterval({ low: 1.0904, high: 10.242 }, 1)).toBe('(1.1 to 10.2)');
  expect(describeInterval({ low: 0.2307, high: 0.8824 }, 0, 100, '%')).toBe('(23 to 88%)');
});

it('writes nothing where there is no interval', () => {
  expect(describeInterval(null, 1)).toBe('');
});
