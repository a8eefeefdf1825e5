import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { describeEvidence } from '../../view/describe/evidence';
import { type Evidence, formatOpened, parseOpened, withQuery } from '../../view/evidence';
import {
  appearancesOfEvidence,
  columnOfEvidence,
  filtersOfEvidence,
  formulationsOfEvidence,
  nodeOfEvidence,
  unknownFormulation,
} from '../../view/evidenceQuestions';
import { queryOfTerm } from '../../view/narrow';
import { useChangeView, useParams } from '../address/useView';
import { useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { AddressSubcorpus } from '../subcorpus/AddressSubcorpus';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { EvidenceAppearances } from './EvidenceAppearances';
import { EvidenceMeetings } from './EvidenceMeetings';
import { EvidencePassages } from './EvidencePassages';

/** What the chosen mark or figure counts, beside the view that it belongs to; the address holds it. */
export function EvidencePanel() {
  const { open } = useParams();
  const change = useChangeView();
  const opened = open === null ? undefined : parseOpened(open);
  return (
    <Dialog.Root open={opened !== undefined} onOpenChange={(next) => !next && change({ open: null })}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/20" />
        <Dialog.Popup className="popup fixed inset-y-0 right-0 flex w-[min(44rem,100vw)] flex-col overflow-y-auto rounded-none! p-5">
          {opened !== undefined && (
            <AddressSubcorpus prefix={opened.prefix}>
              <Content evidence={opened.evidence} />
            </AddressSubcorpus>
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Content({ evidence }: { readonly evidence: Evidence }) {
  const info = useInfo();
  const { filters, prefix } = useSubcorpus();
  const narrowed = useMemo(() => filtersOfEvidence(evidence, filters), [evidence, filters]);
  const node = nodeOfEvidence(evidence);
  const appearances = appearancesOfEvidence(evidence);
  return (
    <GivenSubcorpus filters={narrowed}>
      <div className="mb-2 flex items-start gap-4">
        <Dialog.Title className="grow text-xl">
          <Worded>{`Evidence: ${describeEvidence(evidence, info)}`}</Worded>
        </Dialog.Title>
        <Dialog.Close className="control" aria-label="Close the evidence">
          <X aria-hidden size={15} />
        </Dialog.Close>
      </div>
      {evidence.of === 'person' && info.people.every(({ slug }) => slug !== evidence.person) ? (
        <p>This corpus has no such person.</p>
      ) : appearances !== null ? (
        <EvidenceAppearances {...appearances} />
      ) : unknownFormulation(evidence, info) !== null ? (
        <p>This corpus has no formulation “{unknownFormulation(evidence, info)}”.</p>
      ) : node === null ? (
        <EvidenceMeetings
          use={formulationsOfEvidence(evidence)}
          without={evidence.of === 'without' ? queryOfTerm(evidence.term) : null}
          silent={evidence.of === 'silence' ? evidence.person : null}
          alone={columnOfEvidence(evidence)}
        />
      ) : (
        <EvidencePassages
          node={node}
          meeting={evidence.of === 'meeting' ? evidence.id : undefined}
          asking={(query) => ({
            open: formatOpened({ prefix, evidence: withQuery(evidence, query) }),
          })}
        />
      )}
    </GivenSubcorpus>
  );
}
