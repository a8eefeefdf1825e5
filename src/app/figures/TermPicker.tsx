import { X } from 'lucide-react';
import { memo, useState } from 'react';
import type { TermTrend } from '../../analysis/time/termTrend';
import { describeFault, describeLeftOut } from '../../view/describe/query';
import { cleanTerm, MOST_TERMS } from '../../view/params';
import { formatCount } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { Combobox } from '../combobox/Combobox';
import { completionOptions, continuing } from '../combobox/completions';
import { SeriesButton, type SeriesChoice } from './plot/SeriesButton';
import { SeriesShape } from './plot/series';

interface TermPickerProps {
  readonly terms: readonly string[];
  /** Undefined until they are known. */
  readonly trend: Pick<TermTrend, 'totals' | 'unreadable'> | undefined;
  /** Which of them the chart hides. */
  readonly choice: SeriesChoice;
}

/** Keeps room for the totals, so that little moves when they come. */
const ROOM = '00 in 0 of 0';

/** The terms of Keyword trends: legend, totals and choice in one. */
export const TermPicker = memo(function TermPicker({ terms, trend, choice }: TermPickerProps) {
  const { totals, unreadable } = trend ?? { totals: [], unreadable: [] };
  const params = useParams();
  const change = useChangeView();
  const [typed, setTyped] = useState('');
  const suggestions = useAnswer('suggest', { typed, limit: 8 }, { enabled: typed.trim() !== '' });
  const known = new Set(terms);
  const full = terms.length >= MOST_TERMS;
  const offered = continuing(suggestions, typed).filter(
    ({ text, kind }) => kind !== 'query' && !known.has(text),
  );

  function add(text: string) {
    const term = cleanTerm(text);
    setTyped('');
    if (term !== '' && !known.has(term) && !full) change({ terms: [...terms, term] });
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-0.5">
      <ul aria-label="Terms" className="contents">
        {terms.map((term) => {
          const series = totals.findIndex((total) => total.term === term);
          const total = totals[series];
          const problem = unreadable.find((one) => one.term === term)?.problem;
          return (
            <li key={term} className="flex items-center gap-1.5 text-xs">
              <SeriesButton name={term} choice={choice}>
                <svg aria-hidden="true" width="12" height="12">
                  {total !== undefined && <SeriesShape series={series} x={6} y={6} size={9} />}
                </svg>
                {total?.name ?? term}
              </SeriesButton>
              {total === undefined && problem === undefined ? (
                <span aria-hidden className="invisible">
                  {ROOM}
                </span>
              ) : (
                <span className="text-soft">
                  {total !== undefined &&
                    `${formatCount(total.count)} in ${formatCount(total.meetingsWithTerm)} of ${formatCount(total.meetings)}${describeLeftOut(total.leftOut)}`}
                  {problem !== undefined && `cannot be read: ${describeFault(problem)}`}
                </span>
              )}
              <button
                type="button"
                className="grid size-6 place-items-center rounded hover:bg-sunken"
                aria-label={`Remove ${term}`}
                onClick={() => change({ terms: terms.filter((other) => other !== term) })}
              >
                <X aria-hidden size={12} />
              </button>
            </li>
          );
        })}
      </ul>
      {full ? (
        <span className="text-soft text-xs">A dozen terms at most: remove one to add another.</span>
      ) : (
        <form
          className="w-full sm:w-auto"
          onSubmit={(event) => {
            event.preventDefault();
            add(typed);
          }}
        >
          <Combobox
            label="Add a term"
            value={typed}
            onType={setTyped}
            options={typed.trim() === '' ? [] : completionOptions(offered, ({ text }) => add(text))}
            inputClass="field w-40"
            listClass="popup absolute top-full left-0 z-50 mt-1 max-h-80 w-80 max-w-[calc(100vw-2rem)] overflow-y-auto py-1"
          />
        </form>
      )}
      {params.terms !== null && (
        <button type="button" className="link min-h-7 text-xs" onClick={() => change({ terms: null })}>
          Opening terms
        </button>
      )}
    </div>
  );
});
