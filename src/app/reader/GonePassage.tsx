import { Link } from '@tanstack/react-router';
import { formatFragment } from '../../view/fragment';
import { fragmentOf } from '../../view/quotation';
import type { Resolution } from '../../view/resolvePassage';
import { WordChange } from './WordChange';

interface GonePassageProps {
  readonly resolution: Extract<Resolution, { readonly state: 'gone' }>;
}

/** A sentence that the text no longer has: what stands in its place, and what has changed where the link knows. */
export function GonePassage({ resolution: { from, now, words } }: GonePassageProps) {
  return (
    <>
      <p>
        <strong>No longer as linked:</strong> no sentence of this text is the one that was linked as paragraph{' '}
        {from.paragraph}, sentence {from.sentence}.
      </p>
      {words.state === 'compared' && (
        <div className="my-2">
          <p className="text-soft text-xs">
            {now === null
              ? 'Nothing stands in its place now. It read, by the link:'
              : 'From the words in the link to what stands there now:'}
          </p>
          <WordChange rows={words.rows} />
        </div>
      )}
      {words.state !== 'compared' && now !== null && (
        <div className="my-2">
          <p className="text-soft text-xs">
            {words.state === 'damaged' && 'The words in the link are cut off or altered. '}In its place stands
            now:
          </p>
          <p className="font-serif text-base">{now.text}</p>
        </div>
      )}
      {words.state !== 'compared' && now === null && <p>Nothing stands in its place now.</p>}
      {now !== null && (
        <Link
          to="./"
          search={(params) => params}
          hash={formatFragment(fragmentOf(now, 'bare'))}
          resetScroll={false}
          className="link inline-flex min-h-6 items-center"
        >
          Go to what stands there now
        </Link>
      )}
    </>
  );
}
