import { FILTER_ROWS, type FilterKey, NO_FILTERS } from '../../corpus/filters';
import type { SummaryAnswer } from '../../engine/corpusEngine';
import { useChangeView, useParams } from '../useView';

/** Says which filter emptied the view and offers to undo it. */
export function EmptyMeetings({ summary }: { readonly summary: SummaryAnswer }) {
  const params = useParams();
  const change = useChangeView();
  const undoable = summary.without.filter(({ meetings }) => meetings > 0);
  const label = (key: FilterKey) => FILTER_ROWS.find((row) => row.key === key)?.label ?? key;
  const backwards = params.from !== null && params.to !== null && params.from > params.to;
  return (
    <div className="border-strong border-l-2 py-2 pl-4">
      <p className="font-semibold">No meeting passes these filters.</p>
      {summary.queryProblem !== null && (
        <p className="text-soft">
          The query cannot be read at character {summary.queryProblem.at + 1}: {summary.queryProblem.message}.
        </p>
      )}
      {backwards && (
        <p className="text-soft">
          The range ends before it begins: from {params.from} to {params.to}.
        </p>
      )}
      {undoable.length === 0 && (
        <p className="text-soft">No single filter is the reason; together they leave nothing.</p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {undoable.map(({ key, meetings }) => (
          <button
            key={key}
            type="button"
            className="control"
            onClick={() => change({ [key]: NO_FILTERS[key] })}
          >
            Without “{label(key)}”: {meetings}
          </button>
        ))}
        <button type="button" className="control" onClick={() => change(NO_FILTERS)}>
          Clear all filters
        </button>
      </div>
    </div>
  );
}
