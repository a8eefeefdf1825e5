import { describe, expect, it } from 'vitest';
import { listStatements } from '../../../src/compile/detect/statements';
import { parseSeed } from '../../../src/compile/parseSeed';
import { readingOf } from '../../../src/compile/reading';

function statementsOf(text: string) {
  const bytes = new TextEncoder().encode(`date 2023-05-05 ${text}`);
  const parsed = parseSeed({ name: 'a.txt', bytes }, 'seeds', {
    date: null,
    language: 'en',
    unbroken: new Set(),
  });
  if (parsed.state === 'broken') throw new Error(parsed.problem.expected);
  return listStatements(readingOf(parsed.seed));
}

describe('what the rules for roles read', () => {
  it('are the sentences of prose, and a title’s full stop ends none', () => {
    expect(statementsOf('It met. The Chair, Ms. A. Reed, spoke. It closed.').map(({ text }) => text)).toEqual(
      ['It met.', 'The Chair, Ms. A. Reed, spoke.', 'It closed.'],
    );
  });

  it('are the lines of a list', () => {
    expect(statementsOf('Present\nAnn Reed\nJohn Abel').map(({ text, isLine }) => [text, isLine])).toEqual([
      ['Present', true],
      ['Ann Reed', true],
      ['John Abel', true],
    ]);
  });

  it('are no lines where a paragraph is only broken to a width', () => {
    expect(
      statementsOf('The council met on\nmonday and heard\nthe mayor.').map(({ text, isLine }) => [
        text,
        isLine,
      ]),
    ).toEqual([['The council met on monday and heard the mayor.', false]]);
  });

  it('know which sentence they are', () => {
    const [, second] = statementsOf('It met.\n\nIt was so. The road was closed.');
    const [, , third] = statementsOf('It met.\n\nIt was so. The road was closed.');
    expect(second?.at).toEqual({ paragraph: 2, sentence: 1 });
    expect(third?.at).toEqual({ paragraph: 2, sentence: 2 });
  });
});
