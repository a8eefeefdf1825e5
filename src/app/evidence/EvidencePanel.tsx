import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { AppearanceChoice } from '../../analysis/appearances';
import {
  canShowEvidence,
  describeEvidence,
  type Evidence,
  filtersOfEvidence,
  parseEvidence,
  queryOfEvidence,
} from '../../view/evidence';
import { useInfo } from '../engineContext';
import { useChangeView, useFilters, useParams } from '../useView';
import { EvidenceAppearances } from './EvidenceAppearances';
import { EvidenceMeetings } from './EvidenceMeetings';
import { EvidencePassages } from './EvidencePassages';

/** What the chosen mark or figure counts, beside the view that it belongs to; the address holds it. */
export function EvidencePanel() {
  const { open } = useParams();
  const change = useChangeView();
  const evidence = open === null ? undefined : parseEvidence(open);
  return (
    <Dialog.Root open={evidence !== undefined} onOpenChange={(next) => !next && change({ open: null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/20" />
        <Dialog.Popup className="popup fixed inset-y-0 right-0 flex w-[min(44rem,100vw)] flex-col overflow-y-auto rounded-none! p-5">
          {evidence !== undefined && <Content evidence={evidence} />}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Content({ evidence }: { readonly evidence: Evidence }) {
  const info = useInfo();
  const filters = useFilters();
  const narrowed = filtersOfEvidence(evidence, filters);
  const node = queryOfEvidence(evidence, info);
  const choice = choiceOfEvidence(evidence);
  return (
    <>
      <div className="mb-2 flex items-start gap-4">
        <Dialog.Title className="grow text-xl">Evidence: {describeEvidence(evidence, info)}</Dialog.Title>
        <Dialog.Close className="control" aria-label="Close the evidence">
          <X aria-hidden size={15} />
        </Dialog.Close>
      </div>
      {!canShowEvidence(evidence, filters) ? (
        <p>
          The filters choose another person or role, so this cannot be shown beside them. Clear those filters
          to see it.
        </p>
      ) : evidence.of === 'person' && node === null ? (
        <p>This corpus has no such person.</p>
      ) : choice !== null && 'person' in evidence ? (
        <EvidenceAppearances
          filters={narrowed}
          person={evidence.person}
          choice={choice}
          filterable={evidence.of === 'role'}
        />
      ) : node === null ? (
        <EvidenceMeetings filters={narrowed} />
      ) : (
        <EvidencePassages
          filters={narrowed}
          node={node}
          ofPerson={evidence.of === 'formulation-of-person' ? evidence : null}
        />
      )}
    </>
  );
}

/** Of what is a person's appearances: which of them. */
function choiceOfEvidence(evidence: Evidence): AppearanceChoice | null {
  switch (evidence.of) {
    case 'role':
      return { role: evidence.role, meeting: null, other: null };
    case 'appearance':
      return { role: null, meeting: evidence.meeting, other: null };
    case 'together':
      return { role: null, meeting: null, other: evidence.other };
    case 'term':
    case 'person':
    case 'meetings':
    case 'formulation-of-person':
    case 'later':
      return null;
  }
}
