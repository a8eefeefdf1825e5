import { useState } from 'react';
import type { CandidateRow, Candidates } from '../../analysis/formulations/candidates';
import { formatCount } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { FigureTable } from '../figures/frame/FigureTable';
import { CandidateLines } from './CandidateLines';

type Decision = 'accepted' | 'dismissed';

/** The candidates, each to be accepted or dismissed; what was decided is shown as lines for corpus.json. */
export function CandidateTable({ data }: { readonly data: Candidates }) {
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
        caption="Candidates"
        columns={[
          { name: 'Wording' },
          { name: quoted ? 'Quoted' : 'C-value', number: true },
          { name: 'Occurrences', number: true },
          { name: 'Meetings', number: true },
          { name: 'Decision' },
        ]}
        rows={data.rows.map((row) => ({
          key: row.term,
          empty: false,
          cells: () => [
            row.wording,
            quoted ? row.quoted : row.cValue?.toFixed(1),
            <CountLink
              key="occurrences"
              count={row.occurrences}
              evidence={{ of: 'term', period: null, term: row.term }}
            />,
            <CountLink
              key="meetings"
              count={row.meetings}
              evidence={{ of: 'term', period: null, term: row.term }}
            />,
            <DecisionButtons
              key="decision"
              row={row}
              decision={decisions.get(row.wording)}
              onDecide={decide}
            />,
          ],
        }))}
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
