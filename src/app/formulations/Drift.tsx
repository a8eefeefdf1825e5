import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import type { ConcordanceLine } from '../../analysis/finding/concordance';
import type { DriftRow } from '../../engine/answers';
import { pageSize } from '../../engine/questions';
import { formatPassage } from '../../view/fragment';
import { queryOfNode } from '../../view/narrow';
import { diffPassages } from '../../view/passageDiff';
import { counted, formatCount } from '../../view/words';
import { useParams } from '../address/useView';
import { useAnswer, useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { WordChange } from '../reader/WordChange';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Meetings that one question brings. */
const PAGE = 20;

/** Meeting by meeting, what became of the formulation and of the words around it since the meeting before. */
export function Drift({ slug }: { readonly slug: string }) {
  const title = useId();
  const { filters } = useSubcorpus();
  const { context } = useParams();
  const [shown, setShown] = useState(PAGE);
  const answer = useAnswer('formulationDrift', {
    filters,
    slug,
    context,
    offset: 0,
    limit: Math.min(shown, pageSize('formulationDrift')),
  });
  const { data } = answer;
  return (
    <section aria-labelledby={title} aria-busy={answer.isPlaceholderData}>
      <h2 id={title} className="text-lg">
        Wording drift
      </h2>
      <p className="mb-3 max-w-[80ch] text-soft">
        Each meeting’s passage that is most like one of the meeting before, compared with it word by word:{' '}
        <ins className="bg-(--mark-topics) font-semibold text-ink decoration-2 underline-offset-4">added</ins>
        , <del className="bg-sunken decoration-2 decoration-accent">dropped</del>, and{' '}
        <ins className="decoration-2 decoration-dotted underline-offset-4">moved</ins> from{' '}
        <del className="decoration-dotted">another place</del>. {counted(context, 'token')} to each side.
      </p>
      {answer.isError && (
        <Failed what="The wording drift" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Loading label="Loading the wording drift" height={320} />}
      {data !== undefined && (
        <>
          <ol>
            {data.rows.map((row) => (
              <Step key={row.meeting.id} row={row} slug={slug} />
            ))}
          </ol>
          {data.total > data.rows.length && data.rows.length < pageSize('formulationDrift') && (
            <button type="button" className="control mt-3" onClick={() => setShown(shown + PAGE)}>
              Show {Math.min(PAGE, data.total - data.rows.length)} more of {counted(data.total, 'meeting')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Step({ row, slug }: { readonly row: DriftRow; readonly slug: string }) {
  const { meeting, wordings, passage, before } = row;
  return (
    <li className="grid gap-x-8 gap-y-1 border-line border-t py-3 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <p>
          <PassageLink line={passage} slug={slug} />
          <span className="text-soft">
            {' '}
            <bdi>{meeting.place}</bdi>
          </span>
        </p>
        <p className="text-soft text-xs">
          <Worded>
            {meeting.presiders.length === 0
              ? 'no presider named'
              : `${meeting.presiders.join(' and ')} presiding`}
          </Worded>
        </p>
        <ul className="text-xs">
          {wordings.map(({ wording, occurrences }) => (
            <li key={wording}>
              “{wording}” {formatCount(occurrences)}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Change passage={passage} before={before} />
        <p className="mt-1 text-soft text-xs">
          {before === null ? (
            'The first meeting that uses it'
          ) : (
            <>
              Compared with <PassageLink line={before} slug={slug} />
            </>
          )}
        </p>
      </div>
    </li>
  );
}

interface ChangeProps {
  readonly passage: ConcordanceLine;
  readonly before: ConcordanceLine | null;
}

function Change({ passage, before }: ChangeProps) {
  const { language } = useInfo();
  const rows = useMemo(() => diffPassages(before ?? passage, passage, language), [passage, before, language]);
  return <WordChange rows={rows} />;
}

function PassageLink({ line, slug }: { readonly line: ConcordanceLine; readonly slug: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  return (
    <Link
      to="/meetings/$id/"
      params={{ id: line.id }}
      search={{ q: queryOfNode({ formulation: slug }, filters, info) }}
      hash={formatPassage(line)}
      title={line.title}
      className="link whitespace-nowrap"
    >
      {line.date} p{line.paragraph}s{line.sentence}
    </Link>
  );
}
