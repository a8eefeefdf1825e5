import { Link } from '@tanstack/react-router';
import { useContext, useDeferredValue, useState } from 'react';
import type { Filters } from '../../corpus/subcorpus/filters';
import { type FirstHitsAnswer, NOTHING_FOUND, type SearchAnswer } from '../../engine/answers';
import { pageSize } from '../../engine/questions';
import { nameApart } from '../../view/describe/hits';
import { describeEmptying, describeFault, describeQuery } from '../../view/describe/query';
import { tellQuery } from '../../view/describe/typed';
import { viewHeading, viewTitle } from '../../view/pages';
import type { ViewParams } from '../../view/params';
import { counted, formatCount } from '../../view/words';
import { useShown } from '../address/useShown';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { firstResults, HITS_AT_ONCE, orderOfResults } from '../asking/firstResults';
import { QueryOffers } from '../controls/QueryOffers';
import { Worded } from '../controls/Worded';
import { FilterBar } from '../filters/FilterBar';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { useRememberedSearch } from '../palette/useRememberedSearch';
import { useResultKeys } from '../shortcuts/useResultKeys';
import { EmptyMeetings } from '../states/EmptyMeetings';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { inAddress, useSubcorpus } from '../subcorpus/subcorpus';
import { ShownQueryContext } from '../typing/shownQuery';
import { TypedSubcorpus } from '../typing/TypedSubcorpus';
import { Collocates } from './Collocates';
import { Concordance } from './Concordance';
import { Dispersion } from './Dispersion';
import { Hit } from './Hit';
import { HitsOverTime } from './HitsOverTime';
import { Invitation } from './Invitation';
import { QueryHelp } from './QueryHelp';
import { ShowControl } from './ShowControl';
import { SortControl } from './SortControl';

/** The meetings in which the query holds, best first, with the passages that it finds. */
export function SearchView() {
  const info = useInfo();
  const { filters } = useSubcorpus();
  const title = viewTitle('search', info);
  useResultKeys();
  useRememberedSearch(filters.q);
  useTitle(filters.q === null ? title : `${tellQuery(filters.q, info.language)} · ${title}`);
  return (
    <ViewMain view="search" heading={viewHeading('search', info)}>
      <FilterBar />
      <TypedSubcorpus>
        <Answer />
      </TypedSubcorpus>
    </ViewMain>
  );
}

function Answer() {
  const { filters } = useSubcorpus();
  const { sort } = useParams();
  return filters.q === null ? <Invitation /> : <Results sort={sort} />;
}

/** The results, or what is known of them while the token index is on its way. */
interface ShownResults extends Omit<SearchAnswer, 'hits'> {
  readonly hits: readonly (SearchAnswer['hits'][number] | FirstHitsAnswer['hits'][number])[];
}

interface Good {
  readonly answer: SearchAnswer | FirstHitsAnswer;
  readonly filters: Filters;
}

function Results({ sort }: { readonly sort: ViewParams['sort'] }) {
  const subcorpus = useSubcorpus();
  const { filters } = subcorpus;
  const { show } = useParams();
  const [shown, setShown] = useShown(HITS_AT_ONCE);
  // What is being typed has not been opened further yet.
  const isTyped = useContext(ShownQueryContext) !== null;
  const limit = isTyped || shown === 'all' ? HITS_AT_ONCE : shown;
  const known = orderOfResults(sort);
  const asked = { ...firstResults(filters, sort), limit: Math.min(limit, pageSize('search')) };
  const answer = useAnswer('search', asked);
  // What fails here is not said: the results themselves come, or fail.
  const early = useAnswer('firstHits', asked, { enabled: answer.data === undefined });
  const summary = useAnswer('summary', { filters });
  const [good, setGood] = useState<Good | null>(null);
  const [wasFound, setWasFound] = useState(false);
  if (answer.isError) {
    return (
      <div className="mt-6">
        <Failed what="The results" error={answer.error} onRetry={() => void answer.refetch()} />
      </div>
    );
  }
  const present = answer.data ?? early.data ?? null;
  const isOld = answer.data === undefined ? early.isPlaceholderData : answer.isPlaceholderData;
  const problem =
    answer.data?.problem ?? (summary.isPlaceholderData ? null : summary.data?.queryProblem) ?? null;
  if (present === null && problem === null) {
    return (
      <div className="mt-6">
        <Loading label="Searching" height="h-dvh" counts />
      </div>
    );
  }
  // A query that cannot be read, as one is typed, leaves the results of the last one that could be.
  if (present !== null && problem === null && !isOld && present !== good?.answer) {
    setGood({ answer: present, filters });
  }
  const data: ShownResults = {
    ...NOTHING_FOUND,
    ...(problem === null ? present : (good?.answer ?? present)),
    problem,
  };
  const apart = nameApart({ query: filters.q, read: data.query });
  const isFound = data.problem === null && data.meetings > 0;
  if (isFound && !wasFound) setWasFound(true);
  return (
    <div aria-busy={isOld} className={isOld ? 'mt-5 standing-in' : 'mt-5'}>
      <ReadAs data={data} />
      <QueryHelp />
      {data.problem === null && data.meetings === 0 && !isOld && (
        <Nothing data={data}>
          {summary.data !== undefined && !summary.isPlaceholderData && (
            <EmptyMeetings summary={summary.data} />
          )}
        </Nothing>
      )}
      {/* Once there it stays: the next results need not wait for it. */}
      {(isFound || wasFound) && (
        <div hidden={!isFound} className="mt-4">
          <HitsOverTime isFound={isFound} />
        </div>
      )}
      {data.meetings > 0 && (
        <>
          <div className="mt-4 flex flex-wrap items-center gap-3 border-line border-b pb-2">
            <div className="flex grow flex-wrap items-baseline gap-x-3">
              {apart !== null && <p className="text-base">{apart}</p>}
              <p role="status" className="font-semibold text-base">
                {counted(data.occurrences, 'occurrence')} in {counted(data.meetings, 'meeting')}
              </p>
              {data.problem === null && (
                <QueryOffers offers={data} asking={(q) => inAddress(subcorpus, { q })} />
              )}
            </div>
            <ShowControl show={show} />
            {show === 'list' && <SortControl sort={known} />}
          </div>
          {show === 'kwic' && data.problem === null ? (
            <div className="mt-4">
              <Concordance />
            </div>
          ) : (
            <>
              <GivenSubcorpus filters={good?.filters ?? filters}>
                <ol>
                  {data.hits.map((hit) => (
                    <Hit key={hit.id} hit={hit} />
                  ))}
                </ol>
              </GivenSubcorpus>
              {data.meetings > data.hits.length && (
                <button type="button" className="control mt-4" onClick={() => setShown(limit + HITS_AT_ONCE)}>
                  Show {Math.min(HITS_AT_ONCE, data.meetings - data.hits.length)} more of{' '}
                  {formatCount(data.meetings)}
                </button>
              )}
            </>
          )}
          {isFound && <AfterHits />}
        </>
      )}
    </div>
  );
}

/** In the frame of a key, drawn after the hits have been. */
function AfterHits() {
  const isTyped = useContext(ShownQueryContext) !== null;
  const drawn = useDeferredValue(true, !isTyped);
  return (
    drawn && (
      <div className="mt-10 grid gap-10 border-line border-t pt-5 md:grid-cols-2">
        <Collocates />
        <Dispersion />
      </div>
    )
  );
}

function ReadAs({ data }: { readonly data: ShownResults }) {
  if (data.problem !== null) {
    return (
      <p role="alert" className="border-accent border-l-2 py-1 pl-3">
        The query cannot be read at character {data.problem.at + 1}: {describeFault(data.problem)}.
      </p>
    );
  }
  if (data.query === null) return null;
  return (
    <p className="text-soft">
      <Worded>{`Meetings that contain ${describeQuery(data.query)}.`}</Worded>
    </p>
  );
}

function Nothing({ data, children }: { readonly data: ShownResults; readonly children: React.ReactNode }) {
  const { didYouMean } = data;
  const subcorpus = useSubcorpus();
  return (
    <div className="mt-4 flex flex-col gap-4">
      {didYouMean !== null && (
        <p className="text-base">
          Did you mean{' '}
          <Link
            to="/search/"
            search={(params) => ({ ...params, ...inAddress(subcorpus, { q: didYouMean }) })}
            className="link font-semibold"
          >
            {didYouMean}
          </Link>
          ?
        </p>
      )}
      {data.withAccents !== null && <QueryOffers offers={data} asking={(q) => inAddress(subcorpus, { q })} />}
      {data.emptying.map((part) => {
        const words = describeEmptying(part);
        return (
          <p key={words}>
            <Worded>{words}</Worded>
          </p>
        );
      })}
      {children}
    </div>
  );
}
