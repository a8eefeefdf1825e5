import { useState } from 'react';
import type { CandidateRow, Candidates } from '../../analysis/formulations/candidates';
import { formatCount } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { FigureTable } from '../figures/frame/FigureTable';
import { CandidateLines } from './CandidateLines';

type Decision = 'accepted' | 'dismissed';

interface CandidateTableProps {
  readonly caption: string;
  readonly data: Candidates;
}

/** The candidates, each to be accepted or dismissed; what was decided is shown as lines for corpus.json. */
export function CandidateTable({ caption, data }: CandidateTableProps) {
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Decision>>(new Map());
  const decide = (wording: string, decision: Decision) => {
    const next = new Map(decisions);
    if (next.get(wording) === decision) next.delete(wording);
    else next.set(wording, decision);
    setDecisions(next);
  };
  const decided = (decision: Decision) =>
    [...decisions].filter(([, one]) => one === decision).map(([wording]) => wording);
  if (data.rows.length === 0) {
    return <p className="text-soft">Nothing that the lists lack was found in these meetings.</p>;
  }
  const quoted = data.limits === null;
  return (
    <>
      <FigureTable
        caption={caption}
        rows={data.rows}
        keyOf={({ term }) => term}
        columns={[
          { name: 'Wording', cell: ({ wording }) => wording },
          quoted
            ? { name: 'Quoted', number: true, cell: (row) => row.quoted }
            : { name: 'C-value', number: true, cell: ({ cValue }) => cValue?.toFixed(1) },
          {
            name: 'Occurrences',
            number: true,
            cell: ({ occurrences, term }) => (
              <CountLink count={occurrences} evidence={{ of: 'term', period: null, term }} />
            ),
          },
          {
            name: 'Meetings',
            number: true,
            cell: ({ meetings, term }) => (
              <CountLink count={meetings} evidence={{ of: 'term', period: null, term }} />
            ),
          },
          {
            name: 'Decision',
            cell: (row) => (
              <DecisionButtons row={row} decision={decisions.get(row.wording)} onDecide={decide} />
            ),
          },
        ]}
      />
      {data.found > data.rows.length && (
        <p className="mt-1 text-soft text-xs">
          The first {data.rows.length} of {formatCount(data.found)}.
        </p>
      )}
      <CandidateLines accepted={decided('accepted')} dismissed={decided('dismissed')} />
    </>
  );
}

interface DecisionButtonsProps {
  readonly row: CandidateRow;
  readonly decision: Decision | undefined;
  readonly onDecide: (wording: string, decision: Decision) => void;
}

function DecisionButtons({ row: { wording }, decision, onDecide }: DecisionButtonsProps) {
  return (
    <span className="flex gap-1">
      <button
        type="button"
        className="control"
        aria-label={`Accept ${wording}`}
        aria-pressed={decision === 'accepted'}
        onClick={() => onDecide(wording, 'accepted')}
      >
        Accept
      </button>
      <button
        type="button"
        className="control"
        aria-label={`Dismiss ${wording}`}
        aria-pressed={decision === 'dismissed'}
        onClick={() => onDecide(wording, 'dismissed')}
      >
        Dismiss
      </button>
    </span>
  );
}
