import { describe, expect, it } from 'vitest';
import {
  type Following,
  followTyping,
  NOT_FOLLOWING,
  type TypingEvent,
  type TypingPlace,
  type TypingStep,
} from '../../src/view/followTyping';

const HERE: TypingPlace = { path: '/search/', q: 'reform' };

const typed = (text: string, over: TypingPlace = HERE): TypingEvent => ({ of: 'typed', text, over });
const answered = (turn: number, hasCome = true): TypingEvent => ({ of: 'answered', turn, hasCome });
const due = (turn: number): TypingEvent => ({ of: 'due', turn });
const moved = (to: Partial<TypingPlace>, isBack = false): TypingEvent => ({
  of: 'moved',
  to: { ...HERE, ...to },
  isBack,
});
const LEFT: TypingEvent = { of: 'left' };

const ask = (turn: number, q: string): TypingStep => ({ do: 'ask', turn, q });
const show = (q: string, over: string | null = 'reform'): TypingStep => ({ do: 'show', q, over });
const take = (q: string | null): TypingStep => ({ do: 'take', q });
const giveUp = (instead: string | null): TypingStep => ({ do: 'giveUp', instead });
const HIDE: TypingStep = { do: 'hide' };

const CASES: readonly (readonly [
  name: string,
  events: readonly TypingEvent[],
  steps: readonly TypingStep[],
])[] = [
  [
    'results are shown when they come, and the address follows when they are painted',
    [typed('peace'), answered(1), due(1)],
    [ask(1, 'peace'), show('peace'), take('peace')],
  ],
  [
    'the address does not wait for results that are late, which are then the address’s own',
    [typed('peace'), due(1), answered(1)],
    [ask(1, 'peace'), take('peace')],
  ],
  [
    'results that failed are not shown, and the address follows all the same',
    [typed('peace'), answered(1, false), due(1)],
    [ask(1, 'peace'), take('peace')],
  ],
  [
    'of several texts the last is shown and taken',
    [typed('pea'), typed('peace'), answered(1), due(1), answered(2), due(2)],
    [ask(1, 'pea'), ask(2, 'peace'), show('peace'), take('peace')],
  ],
  [
    'a text is asked for and taken without blanks around it',
    [typed('  to   peace '), due(1)],
    [ask(1, 'to peace'), take('to peace')],
  ],
  ['a text that is emptied is taken at once', [typed(' ')], [HIDE, take(null)]],
  [
    'a text that is again what the address has gives up the one before',
    [typed('reforms'), typed('reform'), answered(1), due(1)],
    [ask(1, 'reforms'), HIDE, take('reform')],
  ],
  [
    'where the address has no query, results are shown over none',
    [typed('peace', { path: '/search/', q: null }), answered(1)],
    [ask(1, 'peace'), show('peace', null)],
  ],
  [
    'another filter meanwhile keeps its place, with the text added',
    [typed('peace'), moved({}), answered(1), due(1)],
    [ask(1, 'peace'), show('peace'), take('peace')],
  ],
  [
    'another view meanwhile gives the text up',
    [typed('peace'), moved({ path: '/trends/' }), answered(1), due(1)],
    [ask(1, 'peace'), HIDE, giveUp('reform')],
  ],
  [
    'another query meanwhile gives the text up, and stands instead',
    [typed('peace'), answered(1), moved({ q: 'growth' }), due(1)],
    [ask(1, 'peace'), show('peace'), HIDE, giveUp('growth')],
  ],
  [
    'a query that is taken away meanwhile does so, too',
    [typed('peace'), moved({ q: null }), due(1)],
    [ask(1, 'peace'), HIDE, giveUp(null)],
  ],
  [
    'an earlier step meanwhile gives the text up, whatever it shows',
    [typed('peace'), moved({}, true), due(1)],
    [ask(1, 'peace'), HIDE, giveUp('reform')],
  ],
  [
    'a text typed after one was given up is followed as any other',
    [typed('peace'), moved({ q: null }), typed('growth', { ...HERE, q: null }), answered(1), due(1), due(2)],
    [ask(1, 'peace'), HIDE, giveUp(null), ask(2, 'growth'), take('growth')],
  ],
  [
    'a text that somebody else takes to the address is neither shown nor taken again',
    [typed('peace'), LEFT, moved({ q: 'peace' }), answered(1), due(1)],
    [ask(1, 'peace'), HIDE],
  ],
  ['nothing happens when the address changes and nothing is on its way', [moved({ q: 'growth' }, true)], []],
];

describe('a text that is typed on the search view', () => {
  it.each(CASES)('%s', (_name, events, steps) => {
    expect(run(events).steps).toEqual(steps);
  });

  it('is on its way from the key until it is taken, left or given up', () => {
    const isUnderway = (...events: readonly TypingEvent[]) => run(events).now.underway !== null;
    expect(isUnderway()).toBe(false);
    expect(isUnderway(typed('peace'))).toBe(true);
    expect(isUnderway(typed('peace'), answered(1))).toBe(true);
    expect(isUnderway(typed('peace'), due(1))).toBe(false);
    expect(isUnderway(typed('peace'), LEFT)).toBe(false);
    expect(isUnderway(typed('peace'), moved({ q: null }))).toBe(false);
    expect(isUnderway(typed('peace'), due(1), typed('growth'), due(1))).toBe(true);
  });
});

function run(events: readonly TypingEvent[]): {
  readonly now: Following;
  readonly steps: readonly TypingStep[];
} {
  let now = NOT_FOLLOWING;
  const steps: TypingStep[] = [];
  for (const event of events) {
    const followed = followTyping(now, event);
    now = followed.next;
    steps.push(...followed.steps);
  }
  return { now, steps };
}
