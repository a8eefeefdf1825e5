import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exportConcordance } from '../../analysis/exports/exportTable';
import type { Params } from '../../engine/corpusEngine';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import type { LineNode } from '../../engine/lineNodes';
import { pageSize } from '../../engine/questions';
import { parseQuery } from '../../search/query';
import { describeFound, nameAsked } from '../../view/describe/hits';
import { describeChoice } from '../../view/describe/typed';
import { formatPassage } from '../../view/fragment';
import { queryOfBoth, queryOfNode } from '../../view/narrow';
import type { ViewParams } from '../../view/params';
import { useAnswer, useEngine, useInfo } from '../asking/engineContext';
import { QueryOffers } from '../controls/QueryOffers';
import { Worded } from '../controls/Worded';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { useLineAddress } from '../search/lineAddress';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

const PAGE = 50;

interface EvidencePassagesProps {
  /** Whose occurrences are counted. */
  readonly node: LineNode;
  /** The id of the one meeting in which they are counted. */
  readonly meeting: string | undefined;
  /** What of the address changes where another query is asked instead. */
  readonly asking: (query: string) => Partial<ViewParams>;
}

/** Every occurrence that a figure counts, with the words around it. */
export function EvidencePassages({ node, meeting, asking }: EvidencePassagesProps) {
  const { filters } = useSubcorpus();
  const info = useInfo();
  const engine = useEngine();
  const query = queryOfNode(node, filters, info);
  // A query for a formulation finds its wordings one by one, not the longest match of those that overlap.
  const countsTheSame = typeof node === 'string' || 'person' in node;
  const addressOf = useLineAddress(query);
  const [shown, setShown] = useState(PAGE);
  const asked: Params<'concordance'> = {
    filters,
    node,
    ...(meeting === undefined ? {} : { meeting }),
    sort: 'date',
    context: 10,
    offset: 0,
    limit: Math.min(shown, pageSize('concordance')),
  };
  const answer = useAnswer('concordance', asked);
  if (answer.isError)
    return <Failed what="The passages" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the passages" height={200} />;
  const { total, meetings, rows } = answer.data;
  return (
    <>
      <p role="status">
        <strong>
          <Worded>{describeFound(answer.data, total, meetings)}</Worded>
        </strong>
      </p>
      <QueryOffers offers={answer.data} asking={asking} />
      <p className="text-soft">
        {typeof node === 'string' && <>Occurrences of {nameAsked(answer.data)}. </>}
        <Worded>{`${describeChoice(filters, info)}.`}</Worded>
      </p>
      <div className="my-3 flex flex-wrap gap-2">
        {meeting !== undefined ? (
          <Link to="/meetings/$id/" params={{ id: meeting }} search={{ q: query }} className="control">
            Open the meeting
          </Link>
        ) : (
          query !== null && countsTheSame && <OpenInSearch node={query} />
        )}
        <DownloadMenu
          table={async () => {
            const all = await askEveryPage(engine, 'concordance', { ...asked, ...firstPage('concordance') });
            return exportConcordance(all.rows, addressOf);
          }}
        />
      </div>
      <ul aria-busy={answer.isPlaceholderData}>
        {rows.map((line) => (
          <li
            key={`${line.id} ${formatPassage(line)} ${line.left}|${line.node}`}
            className="border-line border-t py-2"
          >
            <p className="font-serif text-base">
              …{line.left}
              <mark className="mark-query">{line.node}</mark>
              {line.right}…
            </p>
            <Link
              to="/meetings/$id/"
              params={{ id: line.id }}
              search={{ q: query }}
              hash={formatPassage(line)}
              className="link text-soft text-xs"
            >
              {line.date}, paragraph {line.paragraph}, sentence {line.sentence}
            </Link>
          </li>
        ))}
      </ul>
      {total > rows.length && rows.length < pageSize('concordance') && (
        <button type="button" className="control mt-3 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, total - rows.length)} more of {total}
        </button>
      )}
    </>
  );
}

/** Beside the filters' own query, a search for both: it finds the same meetings, and marks the words of both. */
function OpenInSearch({ node }: { readonly node: string }) {
  const { filters } = useSubcorpus();
  const { language } = useInfo();
  const alone = filters.q === null || filters.q === node;
  const q = alone ? node : queryOfBoth(node, filters.q ?? '');
  if (!parseQuery(q, language).ok) return null;
  return (
    <Link to="/search/" search={{ ...filters, q, show: 'kwic' }} className="control">
      {alone ? 'Open in search' : 'Open in search, with the query beside it'}
    </Link>
  );
}
