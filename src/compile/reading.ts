// A document as the rules of detection read it: its sentences, each with its numbers.
import type { CalendarDate } from '../corpus/calendar';
import { type SentenceAt, sentenceText } from '../corpus/files/texts';
import type { Seed } from './parseSeed';

export interface Sentence extends SentenceAt {
  /** On one line. */
  readonly text: string;
}

export interface Reading {
  readonly date: CalendarDate;
  readonly seed: Seed;
  readonly sentences: readonly Sentence[];
  /** The sentences that report what was held: the headline and what follows it. */
  readonly opening: readonly Sentence[];
}

/** A fact, the rule that found it and the sentence that proves it. */
export interface Finding<T> {
  readonly value: T;
  readonly rule: string;
  readonly at: SentenceAt;
}

const OPENING = 4;

export function readingOf(seed: Seed): Reading {
  const sentences = seed.paragraphs.flatMap((paragraph, p) =>
    paragraph.sentences.map((_start, s) => ({
      paragraph: p + 1,
      sentence: s + 1,
      text: (sentenceText(paragraph, s + 1) ?? '').replace(/\s+/g, ' '),
    })),
  );
  return { date: seed.date, seed, sentences, opening: sentences.slice(0, OPENING) };
}

export function atOf({ paragraph, sentence }: SentenceAt): SentenceAt {
  return { paragraph, sentence };
}
