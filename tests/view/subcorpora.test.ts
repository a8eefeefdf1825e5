import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatSearch, parseSearch } from '../../src/view/address';
import { DEFAULT_PARAMS } from '../../src/view/params';
import { filtersOf, PREFIXES, prefixFilters } from '../../src/view/subcorpora';
import { filters } from '../support/generated';
import { params } from '../support/params';

describe('the subcorpora of an address', () => {
  it('are each read back under its own prefix, and leave the others and the settings as they were', () => {
    fc.assert(
      fc.property(params, filters, fc.constantFrom(...PREFIXES), (given, chosen, prefix) => {
        const changed = { ...given, ...prefixFilters(prefix, chosen) };
        const { params: read } = parseSearch(formatSearch(changed));
        for (const other of PREFIXES) {
          expect(filtersOf(read, other)).toEqual(other === prefix ? chosen : filtersOf(given, other));
        }
        expect(read.by).toEqual(given.by);
      }),
    );
  });

  it('change one filter alone where one is changed', () => {
    const params = { ...DEFAULT_PARAMS, ...prefixFilters('b.', { place: ['liaoning'] }) };
    expect(params['b.place']).toEqual(['liaoning']);
    expect(params).toEqual({ ...DEFAULT_PARAMS, 'b.place': ['liaoning'] });
  });
});
