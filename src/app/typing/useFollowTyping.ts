import { useNavigate, useRouter } from '@tanstack/react-router';
import { useContext, useRef } from 'react';
import { flushSync } from 'react-dom';
import { cleanQuery } from '../../corpus/cleanQuery';
import { readParams } from '../../view/address';
import { filtersOf } from '../../view/subcorpora';
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
 * On the search view, follows what is typed: its results are shown in the task that brings them, and the address, with all
 * else that it changes, follows when they have been painted. Another change of the address meanwhile keeps its place, with
 * the text added; but where it shows another view, another query or an earlier step, the text is given up, and
 * `onGivenUp` is told which query stands instead.
 */
export function useFollowTyping(onGivenUp: (q: string | null) => void): FollowTyping {
  const navigate = useNavigate();
  const router = useRouter();
  const askAhead = useAskAhead();
  const askFor = useAskForFilters();
  const show = useContext(ShowQueryContext);
  const turns = useRef(0);
  const isUnderway = useRef(false);

  async function follow(text: string): Promise<void> {
    turns.current += 1;
    const turn = turns.current;
    const isLast = () => turn === turns.current;
    const { pathname, search, state } = router.latestLocation;
    const params = readParams(search);
    const over = params.q;
    const isStillOver = () => {
      const now = router.latestLocation;
      return (
        now.pathname === pathname &&
        readParams(now.search).q === over &&
        now.state.__TSR_index >= state.__TSR_index
      );
    };
    const q = cleanQuery(text);
    isUnderway.current = true;
    if (q === null || q === over) {
      show(null);
    } else {
      const answered = askAhead('search', firstResults({ ...filtersOf(params), q }, params.sort)).then(
        (hasCome) => {
          if (!hasCome || !isLast() || !isStillOver()) return;
          flushSync(() => show({ over, q }));
          askFor(filtersOf(params), { ...filtersOf(params), q });
        },
      );
      await Promise.race([answered, pause(PATIENCE)]);
      await painted();
    }
    if (!isLast()) return;
    isUnderway.current = false;
    if (!isStillOver()) {
      show(null);
      onGivenUp(readParams(router.latestLocation.search).q);
      return;
    }
    void navigate({
      to: './',
      search: (present) => ({ ...present, v: null, n: null, q }),
      replace: true,
      resetScroll: false,
    });
  }

  return {
    follow: (text) => void follow(text),
    leave: () => {
      const wasUnderway = isUnderway.current;
      turns.current += 1;
      isUnderway.current = false;
      show(null);
      return wasUnderway;
    },
  };
}
