// A document as the rules of detection read it: its sentences, each with its place in the text.
import type { CalendarDate } from '../corpus/calendar';
import { sentenceText } from '../corpus/files/texts';
import type { Seed } from './parseSeed';

export interface At {
  readonly paragraph: number;
  readonly sentence: number;
}

export interface Sentence extends At {
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
export interface Found<T> {
  readonly value: T;
  readonly rule: string;
  readonly at: At;
}

const OPENING = 4;

export function readDocument(seed: Seed): Reading {
  const sentences = seed.paragraphs.flatMap((paragraph, p) =>
    paragraph.sentences.map((_start, s) => ({
      paragraph: p + 1,
      sentence: s + 1,
      text: (sentenceText(paragraph, s + 1) ?? '').replace(/\s+/g, ' '),
    })),
  );
  return { date: seed.date, seed, sentences, opening: sentences.slice(0, OPENING) };
}

export function atOf({ paragraph, sentence }: At): At {
  return { paragraph, sentence };
}
