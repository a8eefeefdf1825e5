// A filter that Readout does not have, for tests that add it to the rows.
import { facetOf } from '../../src/corpus/subcorpus/rowKinds';

/** Meetings of fewer tokens than this are short. */
export const LONG = 4;

export const BREVITY = facetOf({
  key: 'brevity',
  label: 'Brevity',
  options: () => [
    { slug: 'short', name: 'Short' },
    { slug: 'long', name: 'Long' },
  ],
  has: ({ tokens }) => [tokens < LONG ? 'short' : 'long'],
  phrase: (names) => `of brevity ${names}`,
});
