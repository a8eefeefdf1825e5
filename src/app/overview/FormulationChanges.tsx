import { Link } from '@tanstack/react-router';
import type { FormulationChange } from '../../analysis/formulationChanges';
import { queryOfFormulation } from '../../view/narrow';
import { useAnswer, useInfo } from '../engineContext';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useFilters } from '../useView';

/** What first appears and what disappears in the chosen meetings. */
export function FormulationChanges() {
  const filters = useFilters();
  const answer = useAnswer('formulationChanges', { filters });
  return (
    <section aria-labelledby="changes" aria-busy={answer.isPlaceholderData} className="flex flex-col gap-5">
      <h2 id="changes" className="text-lg">
        Formulations in these meetings
      </h2>
      {answer.isError && (
        <Failed what="The formulations" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Loading label="Loading the formulations" height={240} />}
      {answer.data !== undefined && (
        <>
          <Changes
            heading="First seen"
            help="Their first occurrence in the whole corpus is in these meetings."
            changes={answer.data.appeared}
            none="No formulation appears for the first time."
          />
          <Changes
            heading="Last seen"
            help="Their last occurrence is in these meetings, and a later meeting lacks them."
            changes={answer.data.dropped}
            none="No formulation is dropped."
          />
          <Link to="/formulations/" search={filters} className="link self-start">
            All in the ledger
          </Link>
        </>
      )}
    </section>
  );
}

interface ChangesProps {
  readonly heading: string;
  readonly help: string;
  readonly changes: readonly FormulationChange[];
  readonly none: string;
}

const FEW = 8;

function Changes({ heading, help, changes, none }: ChangesProps) {
  const info = useInfo();
  return (
    <div>
      <h3 className="text-base">
        {heading} <span className="font-normal font-sans text-soft text-xs">{changes.length}</span>
      </h3>
      <p className="mb-1 text-soft text-xs">{changes.length === 0 ? none : help}</p>
      <List changes={changes.slice(0, FEW)} variants={(slug) => variantsOf(info, slug)} />
      {changes.length > FEW && (
        <details>
          <summary className="link min-h-7 cursor-pointer">{changes.length - FEW} more</summary>
          <List changes={changes.slice(FEW)} variants={(slug) => variantsOf(info, slug)} />
        </details>
      )}
    </div>
  );
}

function variantsOf(info: ReturnType<typeof useInfo>, slug: string): readonly string[] {
  return info.formulations.find((formulation) => formulation.slug === slug)?.variants ?? [];
}

function List({
  changes,
  variants,
}: {
  readonly changes: readonly FormulationChange[];
  readonly variants: (slug: string) => readonly string[];
}) {
  const { language } = useInfo();
  const filters = useFilters();
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.slug} className="flex items-baseline gap-3 border-line border-b py-1">
          <Link
            to="/formulations/$slug/"
            params={{ slug: change.slug }}
            search={filters}
            className="link grow"
          >
            {change.name}
          </Link>
          <Link
            to="/meetings/$id/"
            params={{ id: change.meeting.id }}
            search={{ q: queryOfFormulation(variants(change.slug), language) }}
            className="link shrink-0 whitespace-nowrap text-xs"
          >
            {change.meeting.date}
          </Link>
          <span className="w-20 shrink-0 whitespace-nowrap text-right text-soft text-xs">
            {change.occurrences} in {change.meetings}
          </span>
        </li>
      ))}
    </ul>
  );
}
