import { Link } from '@tanstack/react-router';
import { queryOfTerm } from '../../view/narrow';
import { useInfo } from '../asking/engineContext';
import { inAddress, useSubcorpus } from '../subcorpus/subcorpus';
import { QueryExamples } from './QueryExamples';

/** What can be asked, where nothing is asked yet. */
export function Invitation() {
  const info = useInfo();
  const subcorpus = useSubcorpus();
  return (
    <div className="mt-8 max-w-2xl text-base">
      <p>
        Type words into the search box: a meeting is found when all of them occur in it, and each is counted
        by itself. Put a phrase in quotation marks, of any language, to find exactly that wording, OR between
        words or phrases of which one is enough, and NOT or a hyphen before what must not occur. AND between
        words says what a blank says. Operators are in capitals; “and”, “or”, “not” are words.
      </p>
      <p className="mt-2">
        An asterisk stands for any letters (reform*), or for one word inside a phrase (“new * pattern”).
        NEAR/5 asks for two words at most five apart, a ~ after a word also finds those spelled nearly like
        it, and parentheses group: (peace OR war) -treaty, “(two OR both) establish*”.
      </p>
      <h2 className="mt-6 mb-2 text-lg">Examples from this corpus</h2>
      <ul className="mb-3 flex flex-wrap gap-2 empty:hidden">
        {info.terms.map((term) => (
          <li key={term}>
            <Link
              to="/search/"
              search={(params) => ({ ...params, ...inAddress(subcorpus, { q: queryOfTerm(term) }) })}
              className="control"
            >
              “{term}”
            </Link>
          </li>
        ))}
      </ul>
      <QueryExamples />
    </div>
  );
}
