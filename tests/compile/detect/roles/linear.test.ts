// Twice the text is twice the work: counted in letters that are read as names, and finished at all for bylines.
import { describe, expect, it } from 'vitest';
import { createNameReader, type NameReader } from '../../../../src/compile/detect/readName';
import { detectRoles } from '../../../../src/compile/detect/roles/detectRoles';
import { listStatements } from '../../../../src/compile/detect/statements';
import { parseSeed } from '../../../../src/compile/parseSeed';
import { readingOf } from '../../../../src/compile/reading';
import { ENGLISH } from '../../../support/languages';
import { documentOf } from '../../support/corpus';

/** Letters that are handed to the reader of names. */
function lettersRead(text: string): number {
  const bytes = new TextEncoder().encode(`date 2023-05-05 The Council held a meeting on May 4. ${text}`);
  const parsed = parseSeed({ name: 'a.txt', bytes }, 'seeds', {
    date: null,
    language: 'en',
    unbroken: new Set(),
  });
  if (parsed.state === 'broken') throw new Error(parsed.problem.expected);
  const reading = readingOf(parsed.seed);
  let letters = 0;
  const reader: NameReader = createNameReader([], [], ENGLISH);
  detectRoles(
    reading,
    listStatements(reading),
    {
      ...reader,
      read(piece) {
        letters += piece.length;
        return reader.read(piece);
      },
    },
    true,
  );
  return letters;
}

describe('the work of detection', () => {
  it.each([
    'Mayor Ann Reed, ',
    'Mayor Ann Reed said that ',
    'attended the meeting, ',
    'Mayor Ann Reed attended the meeting, and ',
    'said ',
    'heard a report by ',
    'the meeting was presided over by Lin Bo, ',
    'Mayor Ann Reed spoke. ',
    'Ann Reed\n',
  ])('on one sentence or list of "%s" grows as the text does', (piece) => {
    const [once, twice] = [lettersRead(piece.repeat(1500)), lettersRead(piece.repeat(3000))];
    expect(twice).toBeLessThan(2.2 * once + 2000);
  });

  it('on a byline of thousands of reporters ends, in brackets and in a line', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `Lin Bo${'abcdefghij'.charAt(i % 10)}`).join(', ');
    expect(documentOf(`Wuhan (reporters ${names}) A meeting was held.`).byline).toHaveLength(10);
    expect(documentOf(`A meeting\n\nBy ${names}\n\nA meeting was held.`).byline).toHaveLength(10);
    expect(documentOf(`Wuhan (reporters ${names} and the rest A meeting was held.`).byline).toEqual([]);
  });
});
