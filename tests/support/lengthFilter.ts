// A filter that Readout does not have, for tests that add it to the rows.
import { facetOf } from '../../src/corpus/subcorpus/rowKinds';

/** Meetings of fewer tokens than this are short. */
export const LONG = 4;

export const LENGTH = facetOf({
  key: 'length',
  label: 'Length',
  options: () => [
    { slug: 'short', name: 'Short' },
    { slug: 'long', name: 'Long' },
  ],
  has: ({ tokens }) => [tokens < LONG ? 'short' : 'long'],
  phrase: (names) => `of length ${names}`,
});
