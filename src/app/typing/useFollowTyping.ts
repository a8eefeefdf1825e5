import { useNavigate } from '@tanstack/react-router';
import { useContext, useEffect, useEffectEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { followTyping, NOT_FOLLOWING, type TypingEvent, type TypingStep } from '../../view/followTyping';
import { filtersOf } from '../../view/subcorpora';
import { type LatestAddress, useLatestAddress } from '../address/useLatestAddress';
import { useAskAhead, useAskForFilters } from '../asking/engineContext';
import { firstResults } from '../asking/firstResults';
import { painted, pause } from '../later/painted';
import { ShowQueryContext } from './shownQuery';

/** For an answer before the address changes without it, in milliseconds. */
const PATIENCE = 50;

interface FollowTyping {
  /** Shows the results of a text and takes it to the address; of several the last counts. */
  readonly follow: (text: string) => void;
  /** Somebody else takes a text to the address; says whether one was still on its way. */
  readonly leave: () => boolean;
}

/**
 * On the search view, follows what is typed, as `followTyping` says: its results are shown in the task that brings them, and
 * the address, with all else that it changes, follows when they have been painted. `onGivenUp` is told which query stands
 * instead.
 */
export function useFollowTyping(onGivenUp: (q: string | null) => void): FollowTyping {
  const navigate = useNavigate();
  const { read, watch } = useLatestAddress();
  const askAhead = useAskAhead();
  const askFor = useAskForFilters();
  const show = useContext(ShowQueryContext);
  const following = useRef(NOT_FOLLOWING);

  function happen(event: TypingEvent): void {
    const { next, steps } = followTyping(following.current, event);
    following.current = next;
    for (const step of steps) take(step);
  }

  function take(step: TypingStep): void {
    switch (step.do) {
      case 'ask':
        void ask(step.turn, step.q);
        return;
      case 'show': {
        const { q, over } = step;
        flushSync(() => show({ over, q }));
        const present = filtersOf(read().params);
        askFor(present, { ...present, q });
        return;
      }
      case 'hide':
        show(null);
        return;
      case 'take':
        void navigate({
          to: './',
          search: (present) => ({ ...present, v: null, n: null, q: step.q }),
          replace: true,
          resetScroll: false,
        });
        return;
      case 'giveUp':
        onGivenUp(step.instead);
    }
  }

  async function ask(turn: number, q: string): Promise<void> {
    const { params } = read();
    const answered = askAhead('search', firstResults({ ...filtersOf(params), q }, params.sort)).then(
      (hasCome) => happen({ of: 'answered', turn, hasCome }),
    );
    await Promise.race([answered, pause(PATIENCE)]);
    await painted();
    happen({ of: 'due', turn });
  }

  const onMoved = useEffectEvent(({ path, params }: LatestAddress, isBack: boolean) =>
    happen({ of: 'moved', to: { path, q: params.q }, isBack }),
  );
  useEffect(() => watch((address, isBack) => onMoved(address, isBack)), [watch]);

  return {
    follow: (text) => {
      const { path, params } = read();
      happen({ of: 'typed', text, over: { path, q: params.q } });
    },
    leave: () => {
      const wasUnderway = following.current.underway !== null;
      happen({ of: 'left' });
      return wasUnderway;
    },
  };
}
