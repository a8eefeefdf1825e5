import { X } from 'lucide-react';
import { type CorpusInfo, nameIn } from '../../corpus/facts';
import { describeBound } from '../../corpus/subcorpus/filterRows';
import {
  choose,
  chosenOf,
  type FilterRow,
  type Filters,
  facetsSet,
  NO_FILTERS,
  rowsSet,
} from '../../corpus/subcorpus/filters';
import { tellQuery } from '../../view/describe/typed';
import { useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** The active filters, each removable by itself. */
export function FilterChips() {
  const info = useInfo();
  const { filters, change } = useSubcorpus();
  const chips = rowsSet(filters).flatMap((row) => chipsOf(row, filters, info));
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
            <span className="truncate first-letter:uppercase">
              <Worded>{text}</Worded>
            </span>
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

interface Chip {
  readonly key: string;
  readonly text: string;
  /** What its removal leaves of the filter. */
  readonly without: Partial<Filters>;
}

function chipsOf(row: FilterRow, filters: Filters, info: CorpusInfo): readonly Chip[] {
  const { key, label } = row;
  const all = { key, without: { [key]: row.none } };
  switch (row.kind) {
    case 'date': {
      const bound = filters[row.key];
      return bound === null ? [] : [{ ...all, text: `${label} ${describeBound(bound)}` }];
    }
    case 'query':
      return [{ ...all, text: `${label}: ${tellQuery(filters[row.key] ?? '', info.language)}` }];
    case 'facet':
    case 'columns':
      return facetsSet(filters, info)
        .filter((facet) => facet.filter === key)
        .flatMap((facet) => {
          const chosen = chosenOf(filters, facet.key);
          return chosen.map((slug) => ({
            key: `${facet.key} ${slug}`,
            text: `${facet.label}: ${nameIn(facet.options, slug)}`,
            without: choose(
              filters,
              facet.key,
              chosen.filter((other) => other !== slug),
            ),
          }));
        });
  }
}
