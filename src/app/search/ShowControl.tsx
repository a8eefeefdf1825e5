import { SHOWS, type Show } from '../../corpus/choices';
import { useChangeView } from '../address/useView';

const SHOW_NAMES: Readonly<Record<Show, string>> = { list: 'By meeting', kwic: 'Concordance' };

/** The results by meeting, or line by line. */
export function ShowControl({ show }: { readonly show: Show }) {
  const change = useChangeView();
  return (
    <fieldset aria-label="Results as" className="flex">
      {SHOWS.map((one) => (
        <button
          key={one}
          type="button"
          className="control -ml-px first:rounded-r-none! last:rounded-l-none!"
          aria-pressed={one === show}
          onClick={() => one !== show && change({ show: one, sort: null })}
        >
          {SHOW_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
