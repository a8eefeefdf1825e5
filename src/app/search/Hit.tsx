import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { formatCount } from '../../analysis/words';
import type { Filters } from '../../corpus/filters';
import type { FirstHitsAnswer, SearchAnswer } from '../../engine/answers';
import { evidenceIn } from '../../view/evidence';
import { CountLink } from '../figures/CountLink';
import { HitPassages } from './HitPassages';

export interface HitProps {
  readonly hit: SearchAnswer['hits'][number];
  /** With which it was found. */
  readonly filters: Filters;
}

/** One meeting that the query finds; its best passages follow when its text is there. */
export const Hit = memo(function Hit({ hit, filters }: HitProps) {
  return (
    <HitFrame hit={hit} filters={filters} sentences={hit.sentences}>
      <HitPassages hit={hit} filters={filters} />
    </HitFrame>
  );
});

interface HitFrameProps {
  readonly hit: FirstHitsAnswer['hits'][number];
  readonly filters: Filters;
  /** Null where they are not known yet. */
  readonly sentences: number | null;
  readonly children: ReactNode;
}

/** A hit's meeting and how often it holds the query, with its passages as children. */
export function HitFrame({ hit, filters, sentences, children }: HitFrameProps) {
  return (
    <li className="border-line border-b py-4">
      <h2 className="text-lg leading-snug">
        <Link to="/meetings/$id/" params={{ id: hit.id }} search={filters} className="link" data-result>
          {hit.title}
        </Link>
      </h2>
      <p className="mt-0.5 text-soft">
        {[hit.date, hit.place, hit.kind].filter((part) => part !== '').join(' · ')} ·{' '}
        <CountLink count={hit.occurrences} evidence={evidenceIn(hit.id, filters.q)} />{' '}
        {hit.occurrences === 1 ? 'occurrence' : 'occurrences'}
        {sentences !== null && ` in ${formatCount(sentences)} ${sentences === 1 ? 'sentence' : 'sentences'}`}
      </p>
      {children}
    </li>
  );
}
