// How each figure is computed: definition, what is divided by what, the interval, and one line of R and of Python that
// gives the figure's totals from its CSV.
import type { Figure } from '../corpus/choices';

export interface Method {
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly interval: string;
  /** With the file's name to fill in. */
  readonly r: (file: string) => string;
  readonly python: (file: string) => string;
}

const NONE = 'none: a count of what the corpus holds, not an estimate';

const readR = (file: string) => `read.csv("${file}", fileEncoding = "UTF-8-BOM")`;
const readPython = (file: string) => `pandas.read_csv("${file}")`;
const print = (value: string) => `import numpy, pandas; print(${value})`;

export const METHODS: Readonly<Record<Figure, Method>> = {
  'meeting-frequency': {
    definition: 'Readouts by the date that they bear, in each period and group.',
    numerator: 'meetings that pass the filters, in the period',
    denominator: 'none',
    interval: NONE,
    r: (file) => `with(${readR(file)}, tapply(meetings, period, sum))`,
    python: (file) => print(`${readPython(file)}.groupby("period")["meetings"].sum()`),
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
      print(`${readPython(file)}.groupby("term")[["count", "tokens"]].sum().eval("count / tokens * 10000")`),
  },
  'speaker-mentions': {
    definition:
      'Mentions: each time one of the person’s names stands in the text. Roles: once a meeting, from the sentence that proves it.',
    numerator: 'mentions, or meetings in the role',
    denominator: 'none',
    interval: NONE,
    r: (file) => `with(${readR(file)}, tapply(mentions, person, sum))`,
    python: (file) => print(`${readPython(file)}.groupby("person")["mentions"].sum()`),
  },
  'hits-over-time': {
    definition:
      'Occurrences of the query in the meetings of each period; tokens are those of all meetings there.',
    numerator: 'occurrences',
    denominator: 'tokens of all meetings that pass the other filters, in the period',
    interval: NONE,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => print(`${readPython(file)}["occurrences"].sum()`),
  },
  concordance: {
    definition: 'One line for each occurrence of the query, with the words around it as printed.',
    numerator: 'lines',
    denominator: 'none',
    interval: NONE,
    r: (file) => `nrow(${readR(file)})`,
    python: (file) => print(`len(${readPython(file)})`),
  },
  collocates: {
    definition:
      'Tokens within the window on either side of an occurrence, in its paragraph. logDice: 14 + log2(2 f(xy) ÷ (f(x) + f(y))) (Rychlý). MI: log2(observed ÷ expected).',
    numerator: 'observed',
    denominator: 'expected: f(query) × f(word) × both sides of the window ÷ tokens of the base',
    interval: NONE,
    r: (file) => `with(${readR(file)}, setNames(log2(observed / expected), collocate))`,
    python: (file) =>
      print(`${readPython(file)}.set_index("collocate").eval("observed / expected").apply(numpy.log2)`),
  },
  dispersion: {
    definition:
      'Where in each meeting the occurrences fall, and DP (Gries): half the sum over meetings of the distance between its share of the occurrences and its share of the tokens.',
    numerator: 'occurrences of each meeting',
    denominator: 'tokens of each meeting',
    interval: NONE,
    r: (file) => `with(${readR(file)}, sum(abs(occurrences / sum(occurrences) - tokens / sum(tokens))) / 2)`,
    python: (file) =>
      print(
        `(lambda d: (d.occurrences / d.occurrences.sum() - d.tokens / d.tokens.sum()).abs().sum() / 2)(${readPython(file)})`,
      ),
  },
  'formulation-ledger': {
    definition:
      'A formulation in all its variants, the longest match, singular and plural of the last word as one. First and last seen, meetings since, and silence are of the whole corpus; occurrences and meetings of the chosen meetings. Since: meetings of a later date than the last use. Silence: from a meeting with it to the next with it, or to the corpus’s last meeting, where a meeting dated between lacks it; the longest in days. Status, the first that holds: absent, no chosen meeting uses it; dropped, its last use in the corpus is in a chosen meeting and a meeting of a later date exists; new, its first use in the corpus is in a chosen meeting; returned, the corpus used it before the first chosen meeting, but in none of the n meetings just before that, n being how many are chosen; continuing, any other.',
    numerator: 'meetings, those of the chosen meetings that use it',
    denominator: 'all chosen meetings',
    interval: 'Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(share, formulation))`,
    python: (file) => print(`${readPython(file)}.set_index("formulation")["share"]`),
  },
  'places-side-by-side': {
    definition:
      'Of each place, its first chosen meeting that uses the formulation, and the days from the first use in any place until then. A place with few meetings is late by chance alone: meetings_held says how many it has.',
    numerator: 'days_after_first',
    denominator: 'none',
    interval: NONE,
    r: (file) => `with(subset(${readR(file)}, days_after_first == 0), table(place))`,
    python: (file) => print(`${readPython(file)}.query("days_after_first == 0")["place"].value_counts()`),
  },
  candidates: {
    definition:
      'Quoted wordings: two to eight words in quotation marks. Recurring terms: two to eight words in a row inside a paragraph, at least three times (in a corpus of more than 300,000 tokens, once in 100,000) and in two meetings, no function word at either end, and not mostly over the end of a sentence; C-value (Frantzi, Ananiadou and Mima): log2 of the length × (occurrences − the mean occurrences of the longer terms that hold it), where that is above 0; a term that stands only inside a certain longer one is left out for it. What is a formulation, person or place already, or was dismissed, is left out.',
    numerator: 'occurrences, quoted or not',
    denominator: 'none',
    interval: NONE,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => print(`${readPython(file)}["occurrences"].sum()`),
  },
  wordings: {
    definition:
      'Occurrences of each variant: the longest match over all of them, singular and plural of the last word as one.',
    numerator: 'occurrences',
    denominator: 'none',
    interval: NONE,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => print(`${readPython(file)}["occurrences"].sum()`),
  },
  presiders: {
    definition:
      'Meetings that use the formulation, by who presided; a meeting with two presiders counts for both.',
    numerator: 'meetings over which the person presided and that use it',
    denominator: 'presided, all chosen meetings over which the person presided',
    interval: 'Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(meetings / presided, person))`,
    python: (file) => print(`${readPython(file)}.set_index("person").eval("meetings / presided")`),
  },
  companions: {
    definition:
      'Formulations that the same meetings use. logDice over meetings: 14 + log2(2 × meetings with both ÷ (meetings with the one + meetings with the other)) (Rychlý); 14 where the two never part.',
    numerator: 'together',
    denominator: 'meetings and own_meetings',
    interval: NONE,
    r: (file) =>
      `with(${readR(file)}, setNames(14 + log2(2 * together / (meetings + own_meetings)), formulation))`,
    python: (file) =>
      print(
        `${readPython(file)}.set_index("formulation").eval("2 * together / (meetings + own_meetings)").apply(numpy.log2) + 14`,
      ),
  },
  terms: {
    definition:
      'Each term over all periods. Joined: the distinct wordings that it finds. Without any one meeting: the lowest and the highest rate when each meeting in turn is left out. Where a term occurs in none of n meetings, the share is at most 1 − 0.05^(1/n), exact and one-sided (Clopper and Pearson).',
    numerator: 'count, or meetings_with_term',
    denominator: 'tokens of the chosen meetings, times 10,000; or meetings',
    interval: 'exact Poisson (Garwood) for the rate, Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(count / tokens * 1e4, term))`,
    python: (file) => print(`${readPython(file)}.set_index("term").eval("count / tokens * 10000")`),
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
      print(
        `(lambda d: numpy.log2(d.after.clip(.5) / d.tokens_after / (d.before.clip(.5) / d.tokens_before)).set_axis(d.term))(${readPython(file)})`,
      ),
  },
  'roles-by-meeting': {
    definition:
      'A role is held once a meeting, from the sentence that proves it. Presided and spoke can both hold; attended is for those who did neither; cited for those named in no other role. Silence since: chosen meetings on a later day than the last one with a role, and the days from it to the last chosen meeting.',
    numerator: 'meetings in the role',
    denominator: 'none',
    interval: NONE,
    r: (file) => `aggregate(cbind(presided, spoke, attended, cited) ~ person, ${readR(file)}, sum)`,
    python: (file) =>
      print(`${readPython(file)}.groupby("person")[["presided", "spoke", "attended", "cited"]].sum()`),
  },
  'order-of-names': {
    definition:
      'The place of each name among those that a meeting’s lists of attendance print, from 1, whatever else the person did there. Titles without a name have no place.',
    numerator: 'the position',
    denominator: 'none',
    interval: NONE,
    r: (file) => `with(${readR(file)}, tapply(position, person, median))`,
    python: (file) => print(`${readPython(file)}.groupby("person")["position"].median()`),
  },
  'mentions-over-time': {
    definition:
      'Mentions: each time one of the person’s names stands in the text, the longest match. Roles: once a meeting, from the sentence that proves it.',
    numerator: 'mentions, or meetings in the role',
    denominator: 'none',
    interval: NONE,
    r: (file) => `with(${readR(file)}, tapply(mentions, period, sum))`,
    python: (file) => print(`${readPython(file)}.groupby("period")["mentions"].sum()`),
  },
  'formulations-of-person': {
    definition:
      'Formulations whose share of the person’s meetings is higher than of the other chosen meetings. Theirs are those at which the person presided, spoke or attended; of someone who did none of that, those that cite the person. Log Ratio (Hardie): log2((occurrences ÷ tokens of theirs) ÷ (the same of the others)), a zero taken as 0.5.',
    numerator: 'meetings with the formulation, on each side',
    denominator: 'meetings of that side',
    interval: NONE,
    r: (file) =>
      `transform(${readR(file)}, theirs = their_meetings_with_it / their_meetings, others = other_meetings_with_it / other_meetings)`,
    python: (file) =>
      print(
        `${readPython(file)}.eval("theirs = their_meetings_with_it / their_meetings\\nothers = other_meetings_with_it / other_meetings")`,
      ),
  },
  'appears-with': {
    definition:
      'Meetings at which both are said to have presided, spoken or attended; being cited is no appearance.',
    numerator: 'meetings of both',
    denominator: 'the person’s own meetings, given beside it',
    interval: NONE,
    r: (file) => `with(${readR(file)}, setNames(together / meetings, person))`,
    python: (file) => print(`${readPython(file)}.set_index("person").eval("together / meetings")`),
  },
};
