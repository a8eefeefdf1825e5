import type { MeetingRef } from '../../analysis/time/meetingFrequency';
import { MeetingLink } from '../controls/MeetingLink';

interface NeighboursProps {
  readonly previous: MeetingRef | null;
  readonly next: MeetingRef | null;
}

/** The meetings before and after this one in the corpus, whatever the filters. */
export function Neighbours({ previous, next }: NeighboursProps) {
  return (
    <nav
      aria-label="Meetings before and after"
      className="mt-8 grid gap-6 border-line border-t pt-4 sm:grid-cols-2"
    >
      <Neighbour label="Before" meeting={previous} />
      <Neighbour label="After" meeting={next} />
    </nav>
  );
}

function Neighbour({ label, meeting }: { readonly label: string; readonly meeting: MeetingRef | null }) {
  return (
    <div>
      <p className="text-soft">
        {meeting === null ? `${label}: none in this corpus` : `${label}, ${meeting.date}`}
      </p>
      {meeting !== null && (
        <MeetingLink id={meeting.id} className="link font-serif text-base">
          {meeting.title}
        </MeetingLink>
      )}
    </div>
  );
}
