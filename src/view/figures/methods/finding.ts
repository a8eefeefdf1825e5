// How the figures of what a query finds are computed.
import { type Methods, NOT_ESTIMATED, printed, readPython, readR } from './method';

export const FINDING_METHODS = {
  concordance: {
    definition: 'One line for each occurrence of the query, with the words around it as printed.',
    numerator: 'lines',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `nrow(${readR(file)})`,
    python: (file) => printed(`len(${readPython(file)})`),
  },
  collocates: {
    definition:
      'Tokens within the window on either side of an occurrence, in its paragraph. logDice: 14 + log2(2 f(xy) ÷ (f(x) + f(y))) (Rychlý). MI: log2(observed ÷ expected).',
    numerator: 'observed',
    denominator: 'expected: f(query) × f(word) × both sides of the window ÷ tokens of the base',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, setNames(log2(observed / expected), collocate))`,
    python: (file) =>
      printed(`${readPython(file)}.set_index("collocate").eval("observed / expected").apply(numpy.log2)`),
  },
  dispersion: {
    definition:
      'Where in each meeting the occurrences fall, and DP (Gries): half the sum over meetings of the distance between its share of the occurrences and its share of the tokens.',
    numerator: 'occurrences of each meeting',
    denominator: 'tokens of each meeting',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, sum(abs(occurrences / sum(occurrences) - tokens / sum(tokens))) / 2)`,
    python: (file) =>
      printed(
        `(lambda d: (d.occurrences / d.occurrences.sum() - d.tokens / d.tokens.sum()).abs().sum() / 2)(${readPython(file)})`,
      ),
  },
} as const satisfies Methods;
