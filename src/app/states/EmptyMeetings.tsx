import { NO_FILTERS, withoutFilters } from '../../corpus/subcorpus/filters';
import type { SummaryAnswer } from '../../engine/answers';
import { describeFault } from '../../view/describe/query';
import { counted } from '../../view/words';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Says which filter emptied the view and offers to undo it. */
export function EmptyMeetings({ summary }: { readonly summary: SummaryAnswer }) {
  const { filters, change } = useSubcorpus();
  const { undo, queryProblem, corpus } = summary;
  const reasons = undo.filter(({ alone }) => alone === 0);
  const helpful = undo.filter(({ without }) => without > 0);
  return (
    <div className="border-strong border-l-2 py-2 pl-4">
      <p className="font-semibold">No meeting passes these filters.</p>
      {queryProblem !== null && (
        <p className="text-soft">
          The query cannot be read at character {queryProblem.at + 1}: {describeFault(queryProblem)}.
        </p>
      )}
      {reasons.map(({ label, keys }) => (
        <p key={keys.join()} className="text-soft">
          The {label} alone would leave none of the {counted(corpus.meetings, 'meeting')}.
        </p>
      ))}
      {reasons.length === 0 && (
        <p className="text-soft">
          Each filter alone leaves some, together they leave none:{' '}
          {undo.map(({ label, alone }) => `${label} ${alone}`).join(', ')}.
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {helpful.map(({ label, keys, without }) => (
          <button
            key={keys.join()}
            type="button"
            className="control"
            onClick={() => change(withoutFilters(filters, keys))}
          >
            Undo the {label}: {counted(without, 'meeting')}
          </button>
        ))}
        <button type="button" className="control" onClick={() => change(NO_FILTERS)}>
          Clear all filters
        </button>
      </div>
    </div>
  );
}
