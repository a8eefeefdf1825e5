import { Dialog } from '@base-ui/react/dialog';
import { useLocation } from '@tanstack/react-router';
import { Check, Copy, Link2, X } from 'lucide-react';
import { useState } from 'react';
import { formatCount } from '../../analysis/words';
import { describeFilters } from '../../corpus/subcorpus/filters';
import { formatPinned, formatSearch } from '../../view/address';
import { useAddress } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
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
    occurrences === undefined
      ? `${formatCount(meetings)} of ${formatCount(summary.data?.corpus.meetings ?? 0)} meetings`
      : `${formatCount(occurrences)} occurrences in ${formatCount(meetings)} meetings`;
  return (
    <>
      <p className="mb-4 text-soft">
        {describeFilters(filters, info)}: {figure}.
      </p>
      {counting ? (
        <p aria-busy="true">Counting…</p>
      ) : (
        <>
          <CopyField
            label="Link that keeps every setting"
            help={`For publication. Opened on a corpus that has changed since (this one is ${info.fingerprint}), it says how the figure has changed.`}
            value={`${page}${pinned}${anchor}`}
          />
          <CopyField
            label="Short link"
            help="Only what differs from the defaults."
            value={`${page}${formatSearch({ ...params, v: null, n: null })}${anchor}`}
          />
        </>
      )}
    </>
  );
}

interface CopyFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
}

function CopyField({ label, help, value }: CopyFieldProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  return (
    <div className="mb-4">
      <label className="block">
        <span className="font-semibold">{label}</span>
        <input
          readOnly
          value={value}
          className="field mt-1 w-full font-mono text-xs"
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="mt-1 text-soft text-xs">{help}</p>
      <button
        type="button"
        className="control mt-2"
        onClick={async () => {
          try {
            await navigator.clipboard.writeText(value);
            setState('copied');
          } catch {
            setState('refused');
          }
        }}
      >
        {state === 'copied' ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        {state === 'copied' ? 'Copied' : 'Copy'}
      </button>
      <span role="status" className="ml-3 text-soft">
        {state === 'refused' ? 'The browser does not allow copying; select the link and copy it.' : ''}
      </span>
    </div>
  );
}
