import { X } from 'lucide-react';
import { describeBound, FACET_ROWS, isSet, NO_FILTERS } from '../../corpus/subcorpus/filters';
import { useInfo } from '../asking/engineContext';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** The active filters, each removable by itself. */
export function FilterChips() {
  const info = useInfo();
  const { filters, change } = useSubcorpus();
  const chips = [
    ...(filters.from === null
      ? []
      : [{ key: 'from', text: `From ${describeBound(filters.from)}`, without: { from: null } }]),
    ...(filters.to === null
      ? []
      : [{ key: 'to', text: `To ${describeBound(filters.to)}`, without: { to: null } }]),
    ...FACET_ROWS.filter((row) => isSet(filters, row.key)).flatMap((row) => {
      const chosen: readonly string[] = filters[row.key];
      const options = row.options(info);
      return chosen.map((slug) => ({
        key: `${row.key} ${slug}`,
        text: `${row.label}: ${options.find((option) => option.slug === slug)?.name ?? slug}`,
        without: { [row.key]: chosen.filter((other) => other !== slug) },
      }));
    }),
    ...(filters.q === null ? [] : [{ key: 'q', text: `Query: ${filters.q}`, without: { q: null } }]),
  ];
  if (chips.length === 0) return null;
  return (
    <ul className="flex flex-wrap items-center gap-2" aria-label="Active filters">
      {chips.map(({ key, text, without }) => (
        <li key={key}>
          <button
            type="button"
            className="control max-w-80 bg-sunken"
            aria-label={`Remove the filter ${text}`}
            onClick={() => change(without)}
          >
            <span className="truncate">{text}</span>
            <X aria-hidden size={13} className="shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link min-h-7 px-1" onClick={() => change(NO_FILTERS)}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
