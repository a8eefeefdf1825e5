// How the figures of people are computed.
import { type Methods, NOT_ESTIMATED, printed, readPython, readR } from './method';

export const PEOPLE_METHODS = {
  'speaker-mentions': {
    definition:
      'Mentions: each time one of the person’s names stands in the text. Roles: once a meeting, from the sentence that proves it.',
    numerator: 'mentions, or meetings in the role',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, tapply(mentions, person, sum))`,
    python: (file) => printed(`${readPython(file)}.groupby("person")["mentions"].sum()`),
  },
  'roles-by-meeting': {
    definition:
      'A role is held once a meeting, from the sentence that proves it. Presided and spoke can both hold; attended is for those who did neither; cited for those to whom the text refers as an authority; who is only named has no role. Silent since: of the chosen meetings of the person’s bodies (place and kind together; a body is theirs where they presided, spoke or attended) that name anyone who took part, those of a later day than the last at which the person did, and the days from that to the last of them. Who is only cited is not counted as silent.',
    numerator: 'meetings in the role',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `aggregate(cbind(presided, spoke, attended, cited) ~ person, ${readR(file)}, sum)`,
    python: (file) =>
      printed(`${readPython(file)}.groupby("person")[["presided", "spoke", "attended", "cited"]].sum()`),
  },
  'order-of-names': {
    definition:
      'The place of each name among those that a meeting’s lists of attendance print, from 1, whatever else the person did there. Titles without a name have no place.',
    numerator: 'the position',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, tapply(position, person, median))`,
    python: (file) => printed(`${readPython(file)}.groupby("person")["position"].median()`),
  },
  'mentions-over-time': {
    definition:
      'Mentions: each time one of the person’s names stands in the text, the longest match. Roles: once a meeting, from the sentence that proves it.',
    numerator: 'mentions, or meetings in the role',
    denominator: 'none',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, tapply(mentions, period, sum))`,
    python: (file) => printed(`${readPython(file)}.groupby("period")["mentions"].sum()`),
  },
  'formulations-of-person': {
    definition:
      'Formulations whose share of the person’s meetings is higher than of the other chosen meetings. Theirs are those at which the person presided, spoke or attended; of someone who did none of that, those that cite the person. Log Ratio (Hardie): log2((occurrences ÷ tokens of theirs) ÷ (the same of the others)), a zero taken as 0.5.',
    numerator: 'meetings with the formulation, on each side',
    denominator: 'meetings of that side',
    interval: NOT_ESTIMATED,
    r: (file) =>
      `transform(${readR(file)}, theirs = their_meetings_with_it / their_meetings, others = other_meetings_with_it / other_meetings)`,
    python: (file) =>
      printed(
        `${readPython(file)}.eval("theirs = their_meetings_with_it / their_meetings\\nothers = other_meetings_with_it / other_meetings")`,
      ),
  },
  'appears-with': {
    definition:
      'Meetings at which both are said to have presided, spoken or attended; being cited is no appearance.',
    numerator: 'meetings of both',
    denominator: 'the person’s own meetings, given beside it',
    interval: NOT_ESTIMATED,
    r: (file) => `with(${readR(file)}, setNames(together / meetings, person))`,
    python: (file) => printed(`${readPython(file)}.set_index("person").eval("together / meetings")`),
  },
} as const satisfies Methods;
