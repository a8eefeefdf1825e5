import { Link } from '@tanstack/react-router';
import type { DocumentView } from '../../analysis/finding/documentView';
import { formatFragment } from '../../view/fragment';

/** The proving sentence of a fact, one click away, with the rule that fired. */
export function Proof({ proofs }: { readonly proofs: DocumentView['proofs'] }) {
  if (proofs.length === 0) return null;
  return (
    <details>
      <summary className="link inline-block min-h-6 cursor-pointer text-soft text-xs">proof</summary>
      {proofs.map(({ fact, value, rule, at, words, hash }) => (
        <div key={`${fact} ${value} ${rule}`} className="mt-1 border-line border-l-2 pl-3">
          {words === null || at === null ? (
            <p className="text-soft">Decided by the owner of the corpus.</p>
          ) : (
            <>
              <p className="font-serif">“{words}”</p>
              <p className="text-soft text-xs">
                Rule: {rule}.{' '}
                <Link
                  to="./"
                  search={(params) => params}
                  hash={formatFragment({ ...at, check: hash === null ? null : { hash, words: null } })}
                  resetScroll={false}
                  className="link"
                >
                  In the text
                </Link>
              </p>
            </>
          )}
        </div>
      ))}
    </details>
  );
}
