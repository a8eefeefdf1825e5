import { useRef } from 'react';
import type { Sort } from '../../corpus/choices';
import { useAnswer } from '../asking/engineContext';
import { RowsInSight } from '../controls/RowsInSight';
import { ScrollRegion } from '../controls/ScrollRegion';
import type { RowInSight } from '../controls/VirtualRows';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { MEETING_COLUMNS, MeetingLine, MeetingTable } from './MeetingTable';

/** Rows that one question brings. */
const AT_ONCE = 100;
const ROW_HEIGHT = 64;

interface AllMeetingsProps {
  readonly sort: Sort;
  readonly total: number;
}

/** Every meeting of the list in a box that scrolls: those in sight are asked for and drawn. */
export function AllMeetings({ sort, total }: AllMeetingsProps) {
  const box = useRef<HTMLElement>(null);
  return (
    <ScrollRegion ref={box} label="All meetings" className="max-h-[80vh] overflow-auto border-line border-y">
      <MeetingTable sort={sort} total={total}>
        <RowsInSight
          count={total}
          box={box}
          height={ROW_HEIGHT}
          columns={MEETING_COLUMNS}
          row={(index, inSight) => <Line key={index} index={index} sort={sort} inSight={inSight} />}
        />
      </MeetingTable>
    </ScrollRegion>
  );
}

interface NumberedLineProps {
  readonly index: number;
  readonly sort: Sort;
  readonly inSight: RowInSight;
}

function Line({ index, sort, inSight }: NumberedLineProps) {
  const { filters } = useSubcorpus();
  const offset = Math.floor(index / AT_ONCE) * AT_ONCE;
  const answer = useAnswer('meetings', { filters, sort, offset, limit: AT_ONCE }, { keep: false });
  const row = answer.data?.rows[index - offset];
  if (row !== undefined) return <MeetingLine row={row} inSight={inSight} />;
  return (
    <tr {...inSight}>
      <td colSpan={MEETING_COLUMNS} style={{ height: ROW_HEIGHT }} className="text-soft">
        {answer.isError && (
          <>
            {answer.error.message}{' '}
            <button type="button" className="link" onClick={() => void answer.refetch()}>
              Try again
            </button>
          </>
        )}
      </td>
    </tr>
  );
}
