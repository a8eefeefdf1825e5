import { Link } from '@tanstack/react-router';
import { memo, useDeferredValue, useState } from 'react';
import type { FormulationChange } from '../../analysis/formulations/formulationChanges';
import { queryOfFormulation } from '../../view/narrow';
import { formatCount } from '../../view/words';
import { useAnswer, useInfo } from '../asking/engineContext';
import { useSettled } from '../asking/useSettled';
import { FormulationLink } from '../controls/FormulationLink';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { GivenSubcorpus } from '../subcorpus/GivenSubcorpus';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** What first appears and what disappears in the chosen meetings. */
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
      {!answer.isError && data === undefined && <Loading label="Loading the formulations" height={240} />}
      {data !== undefined && (
        <GivenSubcorpus filters={asked}>
          <Changes
            heading="First seen"
            help="Their first occurrence in the whole corpus is in these meetings."
            changes={data.appeared}
            none="No formulation appears for the first time."
          />
          <Changes
            heading="Last seen"
            help="Their last occurrence is in these meetings, and a later meeting lacks them."
            changes={data.dropped}
            none="No formulation is dropped."
          />
          <Link to="/formulations/" search={asked} className="link self-start">
            All in the ledger
          </Link>
        </GivenSubcorpus>
      )}
    </section>
  );
});

interface ChangesProps {
  readonly heading: string;
  readonly help: string;
  readonly changes: readonly FormulationChange[];
  readonly none: string;
}

const FEW = 8;

const Changes = memo(function Changes({ heading, help, changes, none }: ChangesProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <h3 className="text-base">
        {heading}{' '}
        <span className="font-normal font-sans text-soft text-xs">{formatCount(changes.length)}</span>
      </h3>
      <p className="mb-1 text-soft text-xs">{changes.length === 0 ? none : help}</p>
      <List changes={changes.slice(0, FEW)} />
      {changes.length > FEW && (
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className="link min-h-7 cursor-pointer">{changes.length - FEW} more</summary>
          {open && <List changes={changes.slice(FEW)} />}
        </details>
      )}
    </div>
  );
});

function List({ changes }: Pick<ChangesProps, 'changes'>) {
  const { language, formulations } = useInfo();
  const variantsOf = (change: FormulationChange) =>
    formulations.find(({ slug }) => slug === change.slug)?.variants ?? [];
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.slug} className="flex items-baseline gap-3 border-line border-b py-1">
          <FormulationLink slug={change.slug} className="link grow">
            {change.name}
          </FormulationLink>
          <Link
            to="/meetings/$id/"
            params={{ id: change.meeting.id }}
            search={{ q: queryOfFormulation(variantsOf(change), language) }}
            className="link shrink-0 whitespace-nowrap text-xs"
          >
            {change.meeting.date}
          </Link>
          <span className="w-24 shrink-0 whitespace-nowrap text-right text-soft text-xs">
            {formatCount(change.occurrences)} in {formatCount(change.meetings)}
          </span>
        </li>
      ))}
    </ul>
  );
}
