import { X } from 'lucide-react';
import { useContext, useState } from 'react';
import { columnOfKey, isMetaKey, metaKeyOf } from '../../corpus/meta';
import { chosenOf, facetsSet, isBackwards } from '../../corpus/subcorpus/filters';
import { filtersOf, PREFIXES } from '../../view/subcorpora';
import { counted, formatCount } from '../../view/words';
import { OriginalNoticesContext } from '../address/originalNotices';
import { useAddress, useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** What the address asks for that is not shown as asked: dropped values, names that nothing has, a changed corpus. */
export function Notices() {
  const original = useContext(OriginalNoticesContext);
  const [closed, setClosed] = useState(false);
  const messages = [...(closed ? [] : original.map(({ message }) => message)), ...useFilterNotices()];
  const pinned = usePinnedNotice();
  if (pinned !== null) messages.push(pinned);
  if (messages.length === 0) return null;
  return (
    <div role="status" aria-label="Notices" className="border-line border-b bg-accent-ground">
      <div className="mx-auto flex max-w-[120rem] items-start gap-3 px-4 py-2 sm:px-6">
        <ul className="grow">
          {messages.map((message) => (
            <li key={message} className="break-words">
              {message}
            </li>
          ))}
        </ul>
        {original.length > 0 && !closed && (
          <button
            type="button"
            aria-label="Close the notices"
            className="control"
            onClick={() => setClosed(true)}
          >
            <X aria-hidden size={14} />
          </button>
        )}
      </div>
    </div>
  );
}

/** Of every subcorpus that the address holds. */
function useFilterNotices(): readonly string[] {
  const info = useInfo();
  const address = useAddress();
  const { split } = useParams();
  const isSplit = !isMetaKey(split) || info.columns.some(({ slug }) => metaKeyOf(slug) === split);
  const ofSplit = isSplit
    ? []
    : [`This corpus has no column “${columnOfKey(split)}” to split Meeting frequency by.`];
  const ofFilters = PREFIXES.flatMap((prefix) => {
    const filters = filtersOf(address, prefix);
    const unknown = facetsSet(filters, info).flatMap(({ key, noun, options }) => {
      const known = new Set(options.map(({ slug }) => slug));
      return chosenOf(filters, key)
        .filter((slug) => !known.has(slug))
        .map((slug) => `Nothing in this corpus has the ${noun} “${slug}”; it matches no meeting.`);
    });
    const { from, to } = filters;
    return isBackwards(filters)
      ? [...unknown, `“${prefix}from” (${from}) is after “${prefix}to” (${to}), so no meeting passes.`]
      : unknown;
  });
  return [...ofFilters, ...ofSplit];
}

/** For a link that carries the figures it was made with: what they are now. */
function usePinnedNotice(): string | null {
  const info = useInfo();
  const { v, n } = useParams();
  const { filters } = useSubcorpus();
  const summary = useAnswer('summary', { filters }, { keep: false, enabled: n !== null });
  const search = useAnswer(
    'search',
    { filters, sort: 'date', limit: 0 },
    { keep: false, enabled: n?.length === 2 && filters.q !== null },
  );
  if (n === null || summary.data === undefined) return null;
  const meetings = summary.data.subcorpus.meetings;
  const [first = 0, second = 0] = n;
  if (n.length === 2 && filters.q !== null) {
    if (search.data === undefined) return null;
    const { occurrences } = search.data;
    if (first === occurrences && second === meetings) return sameFigures(v, info.fingerprint);
    return `You were sent ${formatCount(first)} in ${counted(second, 'meeting')}; this corpus now has ${formatCount(occurrences)} in ${formatCount(meetings)}.`;
  }
  const sent = n.at(-1) ?? 0;
  if (sent === meetings) return sameFigures(v, info.fingerprint);
  return `You were sent ${counted(sent, 'meeting')}; this corpus now has ${formatCount(meetings)}.`;
}

function sameFigures(sent: string | null, now: string): string | null {
  if (sent === null || sent === now) return null;
  return `The corpus has changed since this link was made (${sent}, now ${now}); the headline figure is the same.`;
}
