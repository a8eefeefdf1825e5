// Figures of the whole corpus as links to the meetings that they count, whatever the filters of the view.

import { Link } from '@tanstack/react-router';
import type { Silence } from '../../analysis/formulations/formulationHistory';
import type { LedgerRow } from '../../analysis/formulations/formulationLedger';
import type { MeetingRef } from '../../analysis/time/meetingFrequency';
import { describeDate } from '../../corpus/calendar';
import { filtersBetween, queryOfFormulation } from '../../view/narrow';
import { counted } from '../../view/words';
import { useInfo } from '../asking/engineContext';

interface DayLinkProps {
  readonly meeting: MeetingRef | null;
  readonly variants: readonly string[];
}

/** A meeting's date, to its text with the formulation marked. */
export function DayLink({ meeting, variants }: DayLinkProps) {
  const { language } = useInfo();
  if (meeting === null) return <span className="text-soft">never</span>;
  return (
    <Link
      to="/meetings/$id/"
      params={{ id: meeting.id }}
      search={{ q: queryOfFormulation(variants, language) }}
      title={meeting.title}
      className="link whitespace-nowrap"
    >
      {meeting.date}
    </Link>
  );
}

/** Meetings of the corpus since the last use. */
export function SinceLink({ row: { since, last } }: { readonly row: LedgerRow }) {
  if (since === null || last === null) return null;
  if (since === 0) return <>0</>;
  return (
    <Link to="/" search={filtersBetween(last.date, null)} className="link">
      {since}
    </Link>
  );
}

/** The longest silence, to the meetings of it. */
export function SilenceLink({ silence }: { readonly silence: Silence | null }) {
  if (silence === null) return <span className="text-soft">none</span>;
  const { after, before, days, meetings } = silence;
  const until = before === null ? 'the last meeting of the corpus' : describeDate(before);
  return (
    <>
      <Link
        to="/"
        search={filtersBetween(after, before)}
        title={`After ${describeDate(after)}, to ${until}`}
        className="link"
      >
        {counted(days, 'day')}
      </Link>
      <span className="block text-soft text-xs">
        {counted(meetings, 'meeting')}
        {before === null ? ', so far' : ''}
      </span>
    </>
  );
}
