import { Link } from '@tanstack/react-router';
import { memo } from 'react';

import { evidenceIn } from '../../view/evidence';
import { counted, plural } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { HitPassages, type HitProps } from './HitPassages';

/** One meeting that the query finds; its best passages follow when its text is there. */
export const Hit = memo(function Hit({ hit }: HitProps) {
  const { filters } = useSubcorpus();
  return (
    <li className="border-line border-b py-4">
      <h2 dir="auto" className="text-lg leading-snug">
        <Link to="/meetings/$id/" params={{ id: hit.id }} search={filters} className="link" data-result>
          {hit.title}
        </Link>
      </h2>
      <p className="mt-0.5 text-soft">
        {[hit.date, hit.place, hit.kind].filter((part) => part !== '').join(' · ')} ·{' '}
        <CountLink count={hit.occurrences} evidence={evidenceIn(hit.id, filters.q)} />{' '}
        {plural(hit.occurrences, 'occurrence')}
        {'sentences' in hit && ` in ${counted(hit.sentences, 'sentence')}`}
      </p>
      <HitPassages hit={hit} />
    </li>
  );
});
