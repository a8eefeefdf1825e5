// Adding a term to Keyword trends from elsewhere in the view.
import { MOST_TERMS } from '../../view/params';
import { useChangeView, useParams } from '../address/useView';
import { useInfo } from '../asking/engineContext';

interface AddTerm {
  readonly has: (term: string) => boolean;
  /** Null where the chart has as many terms as it takes. */
  readonly add: ((term: string) => void) | null;
}

export function useAddTerm(): AddTerm {
  const info = useInfo();
  const change = useChangeView();
  const terms = useParams().terms ?? info.terms;
  return {
    has: (term) => terms.includes(term),
    add: terms.length < MOST_TERMS ? (term) => change({ terms: [...terms, term] }) : null,
  };
}
