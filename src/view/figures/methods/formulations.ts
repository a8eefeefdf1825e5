// How the figures of formulations are computed.
import { type Methods, NOT_ESTIMATED, printed, readPython, readR } from './method';

export const FORMULATION_METHODS = {
  'formulation-ledger': {
    definition:
      'A formulation in all its variants, the longest match, singular and plural of the last word as one. First and last used, meetings since, and silence are of the whole corpus; occurrences and meetings of the chosen meetings. Since: meetings of a later date than the last use. Silence: from a meeting with it to the next with it, or to the corpus’s last meeting, where a meeting dated between lacks it; the longest in days. Status: absent where no chosen meeting uses it, else told within one body (place and kind together; the kinds of which a place has but one meeting are one body together), the one that says it most in the chosen meetings, from all its meetings in the corpus. Expected in a silence: occurrences ÷ tokens elsewhere × the tokens of the silence; before the first use, elsewhere is the body’s meetings of later days than that, after the last use its meetings of earlier days, so that the use which bounds a silence never speaks for itself; Poisson chance of finding none: exp(−expected). Since words come in bursts, a silence is telling where 3 or more are expected and, by the meetings elsewhere, (those without it ÷ all) to the power of the silent meetings is under 5%, too. The first that holds: gone, last used in a chosen meeting, and the body’s later meetings are a telling silence; new, first used in a chosen meeting, and its earlier ones are; returned, a chosen meeting ends a silence between two uses that was telling, as for gone; not lately, last used in a chosen meeting, and later ones exist; first seen, first used in a chosen meeting, and earlier ones exist; from the start, first used in a chosen meeting, and none is earlier; continuing, any other.',
    numerator: 'meetings, those of the chosen meetings that use it',
    denominator: 'all chosen meetings',
    interval: 'Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(share, formulation))`,
    python: (file) => printed(`${readPython(file)}.set_index("formulation")["share"]`),
  },
  'places-side-by-side': {
    definition:
      'Of each place, its first chosen meeting that uses the formulation, and the days from the first use in any place until then. A place with few meetings is late by chance alone: meetings_held says how many it has.',
    numerator: 'days_after_first',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `with(subset(${readR(file)}, days_after_first == 0), table(place))`,
    python: (file) => printed(`${readPython(file)}.query("days_after_first == 0")["place"].value_counts()`),
  },
  candidates: {
    definition:
      'Quoted wordings: two to eight words in quotation marks. Recurring terms: two to eight words in a row inside a paragraph, at least three times (in a corpus of more than 300,000 tokens, once in 100,000) and in two meetings, no function word at either end, and not mostly over the end of a sentence; C-value (Frantzi, Ananiadou and Mima): log2 of the length × (occurrences − the mean occurrences of the longer terms that hold it), where that is above 0; a term that stands only inside a certain longer one is left out for it. What is a formulation, person or place already, or was dismissed, is left out.',
    numerator: 'occurrences, quoted or not',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => printed(`${readPython(file)}["occurrences"].sum()`),
  },
  wordings: {
    definition:
      'Occurrences of each variant: the longest match over all of them, singular and plural of the last word as one.',
    numerator: 'occurrences',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `sum(${readR(file)}$occurrences)`,
    python: (file) => printed(`${readPython(file)}["occurrences"].sum()`),
  },
  presiders: {
    definition:
      'Meetings that use the formulation, by who presided; a meeting with two presiders counts for both.',
    numerator: 'meetings over which the person presided and that use it',
    denominator: 'presided, all chosen meetings over which the person presided',
    interval: 'Wilson for the share, 95%',
    r: (file) => `with(${readR(file)}, setNames(meetings / presided, person))`,
    python: (file) => printed(`${readPython(file)}.set_index("person").eval("meetings / presided")`),
  },
  companions: {
    definition:
      'Formulations that the same meetings use. logDice over meetings: 14 + log2(2 × meetings with both ÷ (meetings with the one + meetings with the other)) (Rychlý); 14 where the two never part.',
    numerator: 'together',
    denominator: 'meetings and own_meetings',
    interval: NOT_ESTIMATED,
    r: (file) =>
      `with(${readR(file)}, setNames(14 + log2(2 * together / (meetings + own_meetings)), formulation))`,
    python: (file) =>
      printed(
        `${readPython(file)}.set_index("formulation").eval("2 * together / (meetings + own_meetings)").apply(numpy.log2) + 14`,
      ),
  },
} as const satisfies Methods;
