// Nothing stored; Readout's tokeniser, so that both rank the same words.
import { typesOf } from '../../../src/corpus/tokenise';

export const OPTIONS = {
  fields: ['title', 'text'],
  tokenize: (text) => typesOf(text, 'en'),
  processTerm: (term) => term,
};
