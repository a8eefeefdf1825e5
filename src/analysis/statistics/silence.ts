// How much the silence of something that occurs at a known rate says: a Poisson count of which none was found.

/** Fewer occurrences than this may fail to come by chance alone: a silence where 3 are expected has chance exp(-3). */
const ENOUGH_EXPECTED = 3;

/**
 * Occurrences expected in a text, by the rate elsewhere: `occurrences` in `tokens` there. 6 in 2,000 tokens let expect 3 in
 * 1,000. Null where there is no text to have a rate from.
 */
export function expectedAtRate(occurrences: number, tokens: number, textTokens: number): number | null {
  // Multiplied first: what is exactly 3 comes out as 3.
  return tokens === 0 ? null : (occurrences * textTokens) / tokens;
}

/** Poisson chance that none is found where `expected` are: exp(-expected). 3: .0498; 0: 1. */
export function silenceChance(expected: number): number {
  return Math.exp(-expected);
}

/**
 * Chance that so many meetings lack it by how many elsewhere do: (lacking ÷ meetings) ^ silent. Words come in bursts, so that
 * one meeting may well lack what most have many times: 2 of 10 lack it, .2; two in a row .04. 1 where there is none elsewhere.
 */
export function lackingChance(lacking: number, meetings: number, silent: number): number {
  return meetings === 0 ? 1 : (lacking / meetings) ** silent;
}

/** What a silence says: something, or nothing for one of two reasons. */
export const SILENCE_VERDICTS = ['telling', 'too little expected', 'often lacking'] as const;
export type SilenceVerdict = (typeof SILENCE_VERDICTS)[number];

/** Telling where at least 3 were expected and, by its meetings, too, its chance is under 5%. */
export function weighSilence(expected: number | null, chanceByMeetings: number): SilenceVerdict {
  if (expected === null || expected < ENOUGH_EXPECTED) return 'too little expected';
  return chanceByMeetings < 0.05 ? 'telling' : 'often lacking';
}
