import { Link } from '@tanstack/react-router';
import { describeExample } from '../../view/describe/query';
import { useAnswer } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { inAddress, useSubcorpus } from '../subcorpus/subcorpus';

/** What can be asked, in words of this corpus, each example a link that finds something. */
export function QueryExamples() {
  const subcorpus = useSubcorpus();
  const answer = useAnswer('queryExamples', {});
  if (answer.isError)
    return <Failed what="The examples" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the examples" height={200} />;
  return (
    <ul className="grid gap-x-8 sm:grid-cols-2">
      {answer.data.map((example) => (
        <li key={example.query} className="border-line border-t py-1.5">
          <Link
            to="/search/"
            search={(params) => ({ ...params, ...inAddress(subcorpus, { q: example.query }) })}
            className="link font-mono text-sm"
          >
            {example.query}
          </Link>
          <p className="text-soft text-xs">
            <Worded>{describeExample(example)}</Worded>
          </p>
        </li>
      ))}
    </ul>
  );
}
