// How the figures over time are computed.
import { type Methods, NOT_ESTIMATED, printed, readPython, readR } from './method';

export const TIME_METHODS = {
  'meeting-frequency': {
    definition: 'Readouts by the date that they bear, in each period and group.',
    numerator: 'meetings that pass the filters, in the period',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, tapply(meetings, period, sum))`,
    python: (file) => printed(`${readPython(file)}.groupby("period")["meetings"].sum()`),
  },
  'keyword-trends': {
    definition:
      'Occurrences of the term (consecutive tokens inside one paragraph) in the meetings of each period; share: meetings with at least one.',
    numerator: 'count, or meetings_with_term',
    denominator: 'tokens of those meetings, times 10,000; or meetings',
    interval: 'exact Poisson (Garwood) for the rate, Wilson for the share, 95%',
    r: (file) =>
      `aggregate(cbind(count, tokens) ~ term, ${readR(file)}, sum) |> transform(per_10k = count / tokens * 1e4)`,
    python: (file) =>
      printed(
        `${readPython(file)}.groupby("term")[["count", "tokens"]].sum().eval("count / tokens * 10000")`,
      ),
  },
  'hits-over-time': {
    definition:
      'Occurrences of the query in the meetings of each period; tokens are those of all meetings there.',
    numerator: 'occurrences',
    denominator: 'tokens of all meetings that pass the other filters, in the period',
    interval: NOT_ESTIMATED,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => printed(`${readPython(file)}["occurrences"].sum()`),
  },
  terms: {
    definition:
      'Each term over all periods. Joined: the distinct wordings that it finds. Without any one meeting: the lowest and the highest rate when each meeting in turn is left out. Where a term occurs in none of n meetings, the share is at most 1 − 0.05^(1/n), exact and one-sided (Clopper and Pearson).',
    numerator: 'count, or meetings_with_term',
    denominator: 'tokens of the chosen meetings, times 10,000; or meetings',
    interval: 'exact Poisson (Garwood) for the rate, Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(count / tokens * 1e4, term))`,
    python: (file) => printed(`${readPython(file)}.set_index("term").eval("count / tokens * 10000")`),
  },
  movers: {
    definition:
      'The range is cut in the middle, by days. Words that are no function words, and formulations of several words, with at least four occurrences in two of the chosen meetings, by Log Ratio (Hardie): log2 of the rate in the second half over that in the first, a zero count taken as 0.5; G2 (Rayson and Garside) beside it. In brackets the lowest and the highest Log Ratio when any one meeting is left out. With few meetings this shows what to look at, and proves nothing.',
    numerator: 'after ÷ tokens_after',
    denominator: 'before ÷ tokens_before',
    interval: 'none; leave-one-out instead',
    r: (file) =>
      `with(${readR(file)}, setNames(log2(pmax(after, .5) / tokens_after / (pmax(before, .5) / tokens_before)), term))`,
    python: (file) =>
      printed(
        `(lambda d: numpy.log2(d.after.clip(.5) / d.tokens_after / (d.before.clip(.5) / d.tokens_before)).set_axis(d.term))(${readPython(file)})`,
      ),
  },
} as const satisfies Methods;
