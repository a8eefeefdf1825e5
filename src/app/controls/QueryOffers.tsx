import { Link } from '@tanstack/react-router';
import type { Offers } from '../../analysis/finding/queryHits';
import type { Offer } from '../../search/offers';
import { describeAsPhrase, describeWithAccents } from '../../view/describe/hits';
import type { ViewParams } from '../../view/params';

interface QueryOffersProps {
  readonly offers: Offers;
  /** What of the address changes where the other query is asked instead. */
  readonly asking: (query: string) => Partial<ViewParams>;
}

/** What could be asked instead of a query, with what it counts, one click away. */
export function QueryOffers({ offers: { asPhrase, withAccents }, asking }: QueryOffersProps) {
  const link = ({ query, occurrences }: Offer, words: string) =>
    occurrences === 0 ? (
      words
    ) : (
      <Link
        to="./"
        search={(params) => ({ ...params, v: null, n: null, ...asking(query) })}
        resetScroll={false}
        className="link"
        title={query}
      >
        {words}
      </Link>
    );
  return (
    <span className="flex flex-wrap gap-x-3">
      {asPhrase !== null && <span>{link(asPhrase, describeAsPhrase(asPhrase))}</span>}
      {withAccents !== null && <span>{link(withAccents, describeWithAccents(withAccents))}</span>}
    </span>
  );
}
