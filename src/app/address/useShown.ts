// How far a list has been opened, kept with the entry of the history: Back returns to the same rows.
import { useLocation, useNavigate } from '@tanstack/react-router';

type Shown = number | 'all';

declare module '@tanstack/react-router' {
  interface HistoryState {
    shown?: Shown;
  }
}

/** The rows of the page's list that this entry of the history shows, `first` where it has not been opened further. */
export function useShown(first: Shown): readonly [Shown, (shown: Shown) => void] {
  const navigate = useNavigate();
  const shown = useLocation({ select: ({ state }) => state.shown ?? first });
  const show = (next: Shown) =>
    void navigate({
      to: './',
      search: true,
      hash: true,
      replace: true,
      resetScroll: false,
      state: (state) => ({ ...state, shown: next }),
    });
  return [shown, show];
}
