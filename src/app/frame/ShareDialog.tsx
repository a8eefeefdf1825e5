import { Dialog } from '@base-ui/react/dialog';
import { useLocation } from '@tanstack/react-router';
import { Link2, X } from 'lucide-react';
import { formatPinned, formatSearch } from '../../view/address';
import { describeFound, endHits } from '../../view/describe/hits';
import { describeChoice } from '../../view/describe/typed';
import { counted, formatCount } from '../../view/words';
import { useAddress } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { CopyText } from '../controls/CopyText';
import { FieldToCopy } from '../controls/FieldToCopy';
import { Worded } from '../controls/Worded';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Makes the link that still means the same next year: every setting, the corpus and the headline figure. Open at once. */
export function ShareDialog() {
  return (
    <Dialog.Root defaultOpen>
      <Dialog.Trigger className="control">
        <Link2 aria-hidden size={15} />
        Share
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup className="popup fixed top-1/2 left-1/2 w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 p-5">
          <div className="mb-3 flex items-start gap-4">
            <Dialog.Title className="grow text-xl">Share this view</Dialog.Title>
            <Dialog.Close className="control" aria-label="Close">
              <X aria-hidden size={15} />
            </Dialog.Close>
          </div>
          <ShareLinks />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ShareLinks() {
  const info = useInfo();
  const params = useAddress();
  const { filters } = useSubcorpus();
  const { pathname, hash } = useLocation();
  const summary = useAnswer('summary', { filters });
  const frequency = useAnswer('meetingFrequency', { filters, by: params.by, split: params.split });
  const search = useAnswer('search', { filters, sort: 'date', limit: 0 }, { enabled: filters.q !== null });
  const counting =
    summary.data === undefined ||
    frequency.data === undefined ||
    (filters.q !== null && search.data === undefined);
  const page = `${location.origin}${import.meta.env.BASE_URL.replace(/\/$/, '')}${pathname}`;
  const anchor = hash === '' ? '' : `#${hash}`;
  const meetings = summary.data?.subcorpus.meetings ?? 0;
  const occurrences = search.data?.occurrences;
  const pinned = formatPinned({
    ...params,
    by: frequency.data?.axis.by ?? params.by,
    terms: params.terms ?? info.terms,
    sort: params.sort ?? (pathname === '/search/' ? 'relevance' : 'date'),
    v: info.fingerprint,
    n: occurrences === undefined ? [meetings] : [occurrences, meetings],
  });
  const figure =
    occurrences === undefined || search.data === undefined
      ? `${formatCount(meetings)} of ${counted(summary.data?.corpus.meetings ?? 0, 'meeting')}`
      : `${describeFound({ query: filters.q, read: search.data.query }, occurrences, meetings)}${endHits(search.data)}`;
  return (
    <>
      <p className="mb-4 text-soft">
        <Worded>{`${describeChoice(filters, info)}: ${figure}.`}</Worded>
      </p>
      {counting ? (
        <p aria-busy="true">Counting…</p>
      ) : (
        <>
          <SharedLink
            label="Link that keeps every setting"
            help={`For publication. Opened on a corpus that has changed since (this one is ${info.fingerprint}), it says how the figure has changed.`}
            link={`${page}${pinned}${anchor}`}
          />
          <SharedLink
            label="Short link"
            help="Only what differs from the defaults."
            link={`${page}${formatSearch({ ...params, v: null, n: null })}${anchor}`}
          />
        </>
      )}
    </>
  );
}

interface SharedLinkProps {
  readonly label: string;
  readonly help: string;
  readonly link: string;
}

function SharedLink({ label, help, link }: SharedLinkProps) {
  return (
    <div className="mb-4">
      <FieldToCopy label={<span className="font-semibold">{label}</span>} text={link} />
      <p className="mt-1 mb-2 text-soft text-xs">{help}</p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyText key={link} label="Copy" text={link} isShown />
      </div>
    </div>
  );
}
