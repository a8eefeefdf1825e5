import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exportConcordance } from '../../analysis/exportTable';
import type { SideOfFormulation } from '../../analysis/personFormulations';
import { describeFilters, type Filters } from '../../corpus/filters';
import type { Questions } from '../../engine/corpusEngine';
import { useAnswer, useEngine, useInfo } from '../engineContext';
import { DownloadMenu } from '../figures/DownloadMenu';
import { useLineAddress } from '../search/lineAddress';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';

const PAGE = 50;

interface EvidencePassagesProps {
  readonly filters: Filters;
  /** The query whose occurrences are counted. */
  readonly node: string;
  /** The occurrences are a formulation's, in a person's meetings or in the others. */
  readonly ofPerson?: SideOfFormulation | null;
}

/** Every occurrence that a figure counts, with the words around it. */
export function EvidencePassages({ filters, node, ofPerson = null }: EvidencePassagesProps) {
  const info = useInfo();
  const engine = useEngine();
  const addressOf = useLineAddress(node);
  const [shown, setShown] = useState(PAGE);
  const asked: Questions['concordance']['params'] = {
    filters,
    node,
    sort: 'date',
    context: 10,
    offset: 0,
    limit: shown,
    ofPerson:
      ofPerson === null
        ? null
        : { person: ofPerson.person, side: ofPerson.side, formulation: ofPerson.formulation },
  };
  const answer = useAnswer('concordance', asked);
  if (answer.isError)
    return <Failed what="The passages" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the passages" height={200} />;
  const { total, meetings, lines } = answer.data;
  return (
    <>
      <p role="status">
        <strong>
          {total} {total === 1 ? 'occurrence' : 'occurrences'} in {meetings}{' '}
          {meetings === 1 ? 'meeting' : 'meetings'}
        </strong>
      </p>
      <p className="text-soft">
        Occurrences of <span className="font-serif">{node}</span>. {describeFilters(filters, info)}.
      </p>
      <div className="my-3 flex flex-wrap gap-2">
        {filters.q === null && ofPerson === null && (
          <Link to="/search/" search={{ ...filters, q: node, show: 'kwic' }} className="control">
            Open in search
          </Link>
        )}
        <DownloadMenu
          filters={filters}
          table={async () => {
            const all = await engine.concordance({ ...asked, limit: null });
            return exportConcordance(all.lines, addressOf);
          }}
        />
      </div>
      <ul aria-busy={answer.isPlaceholderData}>
        {lines.map((line) => (
          <li key={`${line.id} ${line.fragment} ${line.left}`} className="border-line border-t py-2">
            <p className="font-serif text-base">
              …{line.left}
              <mark className="mark-query">{line.node}</mark>
              {line.right}…
            </p>
            <Link
              to="/meetings/$id/"
              params={{ id: line.id }}
              search={{ q: node }}
              hash={line.fragment}
              className="link text-soft text-xs"
            >
              {line.date}, paragraph {line.paragraph}, sentence {line.sentence}
            </Link>
          </li>
        ))}
      </ul>
      {total > lines.length && (
        <button type="button" className="control mt-3 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, total - lines.length)} more of {total}
        </button>
      )}
    </>
  );
}
