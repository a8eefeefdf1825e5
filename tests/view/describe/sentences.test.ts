// Every sentence that describes an answer, of any corpus: its numbers, nouns and verbs agree, and a slow reading of the same
// meetings says the same of every number, every all, both, none, only and most.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArtifacts } from '../../../src/engine/artifacts';
import { createEmbeddedEngine } from '../../../src/engine/embeddedEngine';
import { FACTS_ADDRESS, filesOf, serve } from '../../support/artifacts';
import { corpus, filters, granularity } from '../../support/generated';
import { slowMeetings, slowPasses } from '../../support/slowCorpus';
import { FINDING } from './readings/finding';
import { FORMULATIONS } from './readings/formulations';
import { OTHERS } from './readings/others';
import { PEOPLE } from './readings/people';
import type { Reading } from './readings/reading';
import { STATUS } from './readings/status';
import { TIME } from './readings/time';

const READINGS: Readonly<Record<string, Reading>> = {
  ...TIME,
  ...PEOPLE,
  ...FORMULATIONS,
  ...FINDING,
  ...STATUS,
  ...OTHERS,
};

const NOUNS =
  'meeting|occurrence|line|word|token|term|list|formulation|wording|candidate|place|period|day|week|month|quarter|year|stretch|letter';

/** What is wrong with the grammar of the numbers of a sentence. */
function faultOf(sentence: string): string | null {
  const faults: readonly (readonly [string, RegExp])[] = [
    ['a plural after one', /(?<![\d.,])1 (?!is\b|has\b|was\b)(?:more )?[a-z]+s\b|(?<![\d.,])1 people\b/],
    [
      'a singular after another number',
      new RegExp(`(?<!\\d)(?!1 )[\\d,.]*\\d (?:more )?(?:${NOUNS}|person)\\b`),
    ],
    ['a plural verb of one', /(?<![\d.,])1 of [\d,]+ [a-z]+ (?:have|are|occur|rest|stand)\b/],
    [
      'a singular verb of many',
      /(?<![\d.,])(?!1 of)[\d,]+ of [\d,]+ [a-z]+ (?:has|is|occurs|rests|stands)\b/,
    ],
    ['a value that is none', /undefined|null|NaN|Infinity|\[object/],
    ['white space', / {2}|^ | $| [,.;:]/],
    ['an end', /[^.]$/],
  ];
  return faults.find(([, fault]) => fault.test(sentence))?.[0] ?? null;
}

describe('the check of a sentence', () => {
  it.each([
    ['1 occurrences in 2 meetings.', 'a plural after one'],
    ['In 2 of 1 meetings.', 'a plural after one'],
    ['2 line of “a”.', 'a singular after another number'],
    ['1,000 meeting.', 'a singular after another number'],
    ['1 of 12 months have a meeting.', 'a plural verb of one'],
    ['2 of 3 wordings occurs.', 'a singular verb of many'],
    ['0 of 3 formulations is used.', 'a singular verb of many'],
    ['1 of 2 wordings occurs; 1 meeting in North and 2 meetings in South.', null],
    ['1 is only cited.', null],
    ['2 February 2023 to 1 March 2023 (1 meeting) against 0 meetings.', null],
  ])('finds in “%s” %s', (sentence, fault) => {
    expect(faultOf(sentence)).toBe(fault);
  });
});

describe('every sentence', () => {
  it('has a reading of its own', () => {
    const modules = import.meta.glob('../../../src/view/**/*.ts', { eager: true });
    const describers = Object.values(modules).flatMap((module) =>
      Object.keys(module as object).filter((name) => name.startsWith('describe')),
    );
    expect(describers.length).toBeGreaterThan(0);
    expect(describers.toSorted()).toEqual(Object.keys(READINGS).sort());
  });

  it.each(Object.entries(READINGS))('of %s reads well and is true of any corpus', async (_, say) => {
    await fc.assert(
      fc.asyncProperty(corpus, filters, granularity, async (given, asked, by) => {
        const { fetchFile } = serve(filesOf(given));
        const engine = createEmbeddedEngine(openArtifacts(FACTS_ADDRESS, fetchFile));
        const all = slowMeetings(given);
        const chosen = all.filter((meeting) => slowPasses(meeting, asked));
        for (const { sentence, read } of await say({ given, engine, filters: asked, by, all, chosen })) {
          expect(sentence).toBe(read);
          if (sentence !== null) expect([sentence, faultOf(sentence)]).toEqual([sentence, null]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
