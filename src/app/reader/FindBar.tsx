import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { cleanQuery } from '../../corpus/cleanQuery';
import { NO_FILTERS } from '../../corpus/subcorpus/filters';
import { describeFault } from '../../view/describe/query';
import type { PlacedHit } from '../../view/hits';
import { formatCount } from '../../view/words';
import { useAnswer } from '../asking/engineContext';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { HitStrip } from './HitStrip';

interface FindBarProps {
  readonly hits: readonly PlacedHit[];
  readonly current: number | null;
  readonly onStep: (by: 1 | -1) => void;
  readonly onGo: (hit: number) => void;
}

/** Searches within the meeting: the query of the address, its occurrences here, and the way from one to the next. */
export function FindBar({ hits, current, onStep, onGo }: FindBarProps) {
  const { filters, change } = useSubcorpus();
  const { q } = filters;
  const [typed, setTyped] = useState(q ?? '');
  const [shown, setShown] = useState(q);

  // Back, or the search box, changes the query from outside; what is being typed stays as typed.
  if (q !== shown) {
    setShown(q);
    if (cleanQuery(typed) !== q) setTyped(q ?? '');
  }

  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <input
          type="search"
          aria-label="Find in this meeting"
          placeholder="Find in this meeting"
          autoComplete="off"
          spellCheck={false}
          className="field min-w-0 grow basis-28 sm:max-w-72"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            change({ q: cleanQuery(event.target.value) }, 'adjust');
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onStep(event.shiftKey ? -1 : 1);
          }}
        />
        {q !== null && <HitNumber q={q} hits={hits} current={current} />}
        {hits.length > 0 && (
          <span className="flex gap-1">
            <button type="button" className="control" title="Previous (p)" onClick={() => onStep(-1)}>
              <ChevronUp aria-hidden size={15} />
              <span className="sr-only">Previous occurrence</span>
            </button>
            <button type="button" className="control" title="Next (n)" onClick={() => onStep(1)}>
              <ChevronDown aria-hidden size={15} />
              <span className="sr-only">Next occurrence</span>
            </button>
          </span>
        )}
      </div>
      {hits.length > 0 && (
        <div className="mt-2">
          <HitStrip hits={hits} current={current} onGo={onGo} />
        </div>
      )}
    </div>
  );
}

interface HitNumberProps {
  readonly q: string;
  readonly hits: readonly PlacedHit[];
  readonly current: number | null;
}

/** "3 of 11", said aloud with the place; or why there is nothing. */
function HitNumber({ q, hits, current }: HitNumberProps) {
  const summary = useAnswer('summary', { filters: { ...NO_FILTERS, q } });
  const problem = summary.data?.queryProblem ?? null;
  const hit = current === null ? undefined : hits[current];
  return (
    <p aria-live="polite" className="min-w-16 text-soft">
      {problem !== null
        ? `Cannot be read at character ${problem.at + 1}: ${describeFault(problem)}.`
        : hit !== undefined && current !== null
          ? `${formatCount(current + 1)} of ${formatCount(hits.length)}`
          : hits.length === 0
            ? 'Not in this meeting'
            : `${formatCount(hits.length)} here`}
      {hit !== undefined && (
        <span className="sr-only">
          , paragraph {hit.paragraph}, sentence {hit.sentence}
        </span>
      )}
    </p>
  );
}
