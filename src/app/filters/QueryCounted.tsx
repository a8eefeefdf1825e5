import { memo } from 'react';
import { describeCounted } from '../../view/describe/hits';
import { useAnswer } from '../asking/engineContext';
import { QueryOffers } from '../controls/QueryOffers';
import { Worded } from '../controls/Worded';
import { inAddress, useSubcorpus } from '../subcorpus/subcorpus';

/** Where a query filters, what it counts. */
export const QueryCounted = memo(function QueryCounted() {
  const subcorpus = useSubcorpus();
  const { filters } = subcorpus;
  const asked = filters.q !== null;
  const { data, isPlaceholderData } = useAnswer('hitsOverTime', { filters, by: null }, { enabled: asked });
  if (!asked) return null;
  return (
    <div aria-busy={isPlaceholderData} className="mt-2 flex min-h-[1lh] flex-wrap gap-x-3 text-soft">
      {data !== undefined && data.query !== null && (
        <>
          <p>
            <Worded>{describeCounted(data)}</Worded>
          </p>
          <QueryOffers offers={data} asking={(q) => inAddress(subcorpus, { q })} />
        </>
      )}
    </div>
  );
});
