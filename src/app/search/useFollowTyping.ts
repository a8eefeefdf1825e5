import { useNavigate, useRouter } from '@tanstack/react-router';
import { useContext, useRef } from 'react';
import { flushSync } from 'react-dom';
import { readParams } from '../../view/address';
import { cleanQuery } from '../../view/addressText';
import { filtersOf } from '../../view/params';
import { useAskAhead, useAskForFilters } from '../engineContext';
import { painted, pause } from '../painted';
import { firstResults } from './firstResults';
import { ShowQueryContext } from './shownQuery';

/** For an answer before the address changes without it, in milliseconds. */
const PATIENCE = 50;

/**
 * On the search view, follows what is typed: its results are shown in the task that brings them, and the address, with all
 * else that it changes, follows when they have been painted. The last text counts; one that the address was changed
 * under is written into the changed address, and given up where that shows another view.
 */
export function useFollowTyping(): { readonly follow: (text: string) => void; readonly leave: () => void } {
  const navigate = useNavigate();
  const router = useRouter();
  const askAhead = useAskAhead();
  const askFor = useAskForFilters();
  const show = useContext(ShowQueryContext);
  const turns = useRef(0);

  async function follow(text: string): Promise<void> {
    turns.current += 1;
    const turn = turns.current;
    const isLast = () => turn === turns.current;
    const { pathname, search } = router.latestLocation;
    const params = readParams(search);
    const over = params.q;
    const q = cleanQuery(text);
    if (q === null || q === over) {
      show(null);
    } else {
      const answered = askAhead('search', firstResults({ ...filtersOf(params), q }, params.sort)).then(
        (hasCome) => {
          if (!hasCome || !isLast()) return;
          flushSync(() => show({ over, q }));
          askFor(filtersOf(params), { ...filtersOf(params), q });
        },
      );
      await Promise.race([answered, pause(PATIENCE)]);
      await painted();
    }
    if (!isLast()) return;
    const now = router.latestLocation;
    if (now.pathname !== pathname || readParams(now.search).q !== over) {
      show(null);
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
    /** What was typed last is taken to the address by somebody else. */
    leave: () => {
      turns.current += 1;
    },
  };
}
