import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { FirstHitsAnswer, SearchAnswer } from '../../engine/answers';
import { formatPassage } from '../../view/fragment';
import { counted } from '../../view/words';
import { useAnswer } from '../asking/engineContext';
import { MarkedText } from '../controls/MarkedText';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

export interface HitProps {
  /** One of the first hits has no number of sentences yet. */
  readonly hit: SearchAnswer['hits'][number] | FirstHitsAnswer['hits'][number];
}

/** Height of a passage of two lines and of the space between two, in pixels. */
const PASSAGE = 48;
const BETWEEN = 8;
/** Shown at first. */
const FEW = 3;

/** The sentences of a hit that hold an occurrence: the best, on demand all. */
export function HitPassages({ hit }: HitProps) {
  const { filters } = useSubcorpus();
  // Of which query all are wanted; the next one may have thousands.
  const [wholeOf, setWholeOf] = useState<string | null>(null);
  const whole = wholeOf !== null && wholeOf === filters.q;
  const known = whole || !('passages' in hit) ? undefined : (hit.passages ?? undefined);
  const answer = useAnswer('passages', { filters, id: hit.id, whole }, { known });
  const sentences = 'sentences' in hit ? hit.sentences : null;
  const expected = Math.max(1, Math.min(FEW, sentences ?? hit.occurrences));
  if (answer.isError) {
    return <Failed what="The passages" error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (answer.data === undefined) {
    return (
      <div className="mt-2">
        <Loading
          label={`Loading the passages of ${hit.title}`}
          height={expected * PASSAGE + (expected - 1) * BETWEEN}
        />
      </div>
    );
  }
  return (
    <>
      <ul
        aria-busy={answer.isPlaceholderData}
        className={`mt-2 flex flex-col gap-2 ${answer.isPlaceholderData ? 'standing-in' : ''}`}
      >
        {answer.data.map(({ paragraph, sentence, hash, text, marks }) => (
          <li key={`${paragraph}.${sentence}`} className="flex gap-3">
            <Link
              to="/meetings/$id/"
              params={{ id: hit.id }}
              search={filters}
              hash={formatPassage({ paragraph, sentence, hash })}
              aria-label={`p${paragraph}s${sentence}, paragraph ${paragraph}, sentence ${sentence}`}
              className="link min-w-12 shrink-0 pt-0.5 text-soft text-xs"
            >
              p{paragraph}s{sentence}
            </Link>
            <p dir="auto" className="min-w-0 grow font-serif text-base">
              <MarkedText text={text} marks={marks} />
            </p>
          </li>
        ))}
      </ul>
      {!whole && sentences !== null && sentences > answer.data.length && (
        <button type="button" className="link mt-2 min-h-7" onClick={() => setWholeOf(filters.q)}>
          Show all {counted(sentences, 'sentence')}
        </button>
      )}
    </>
  );
}
