import { memo, useDeferredValue } from 'react';
import { useAnswer } from '../asking/engineContext';
import { useSettled } from '../asking/useSettled';
import { FigureBoundary } from '../figures/frame/FigureBoundary';
import { afterPaint } from '../later/afterPaint';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { useSubcorpus } from '../subcorpus/subcorpus';

const ChangesTold = afterPaint(async () => (await import('./ChangesTold')).ChangesTold);

const waiting = <Loading label="Loading the formulations" height={240} />;

/** What is new in the chosen meetings and what is gone since, where the text lets it be told, and what it leaves open. */
export const FormulationChanges = memo(function FormulationChanges() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('formulationChanges', { filters });
  // Its many links are drawn in slices, after what was typed or chosen is on the screen.
  const data = useDeferredValue(answer.data);
  const stale = answer.isPlaceholderData || data !== answer.data;
  const asked = useSettled(filters, stale);
  return (
    <section aria-labelledby="changes" aria-busy={stale} className="flex flex-col gap-5">
      <h2 id="changes" className="text-lg">
        Formulations in these meetings
      </h2>
      {answer.isError && (
        <Failed what="The formulations" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {!answer.isError && data === undefined && waiting}
      {data !== undefined && (
        <GivenSubcorpus filters={asked}>
          <FigureBoundary heading="Formulations in these meetings">
            <ChangesTold data={data} fallback={waiting} />
          </FigureBoundary>
        </GivenSubcorpus>
      )}
    </section>
  );
});
