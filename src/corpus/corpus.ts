// A corpus ready to be asked: its facts and its counter, documents in the same order in both.
import type { Counter } from './counter/counter';
import type { CorpusFacts } from './facts';

export interface Corpus {
  readonly facts: CorpusFacts;
  readonly counter: Counter;
}
