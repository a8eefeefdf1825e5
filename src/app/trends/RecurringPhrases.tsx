import { describeCandidates } from '../../view/describe/formulations';
import { formatCount } from '../../view/words';
import { useChangeView, useParams } from '../address/useView';
import { useAnswer } from '../asking/engineContext';
import { CountLink } from '../controls/CountLink';
import { Worded } from '../controls/Worded';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { AddTerm } from './AddTerm';

const SHOWN = 12;

/** Frequent phrases that no list has named yet, by C-value, one click from the chart; looked for on request. */
export function RecurringPhrases() {
  const { candidates } = useParams();
  const change = useChangeView();
  return (
    <section aria-labelledby="phrases">
      <h2 id="phrases" className="text-lg">
        Phrases that nobody has named yet
      </h2>
      <p className="mb-2 max-w-[80ch] text-soft">
        Phrases of two to eight words that recur in the chosen meetings and stand on no list of formulations,
        people or places, the highest C-value first. The page of formulations has all of them.
      </p>
      {candidates === 'terms' ? (
        <PhraseList />
      ) : (
        <button type="button" className="control" onClick={() => change({ candidates: 'terms' })}>
          Look for them
        </button>
      )}
    </section>
  );
}

function PhraseList() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('candidates', { filters, source: 'terms' });
  if (answer.isError)
    return <Failed what="The phrases" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Looking for phrases" height={120} />;
  if (answer.data.rows.length === 0)
    return (
      <p>
        <Worded>{describeCandidates(answer.data)}</Worded>
      </p>
    );
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3" aria-busy={answer.isPlaceholderData}>
      {answer.data.rows.slice(0, SHOWN).map(({ term, occurrences, meetings, cValue }) => (
        <li key={term} className="flex items-baseline gap-2 border-line border-t py-0.5">
          <span className="grow font-serif">
            <AddTerm term={term} />
          </span>
          <span className="text-soft text-xs">
            <CountLink count={occurrences} evidence={{ of: 'term', period: null, term }} /> in{' '}
            {formatCount(meetings)}
            {cValue !== null && ` · C-value ${cValue.toFixed(1)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
