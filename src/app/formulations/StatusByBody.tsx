import { Link } from '@tanstack/react-router';
import type { QuietStretch } from '../../analysis/formulations/bodyUse';
import type { BodyStatus } from '../../analysis/formulations/formulationStatus';
import { STATUS_NAMES } from '../../corpus/choices';
import type { Filters } from '../../corpus/subcorpus/filters';
import { describeExpected, nameBody, STATUS_MEANINGS } from '../../view/describe/status';
import { filtersBetween } from '../../view/narrow';
import { counted, times } from '../../view/words';
import { ScrollRegion } from '../controls/ScrollRegion';
import { StatusMeanings } from './StatusMeanings';

/** What became of the formulation in each body that says it: the text before its first use there, and since its last. */
export function StatusByBody({ bodies }: { readonly bodies: readonly BodyStatus[] }) {
  return (
    <section aria-labelledby="by-body" className="flex flex-col gap-2">
      <h2 id="by-body" className="text-lg">
        New, gone or returned, body by body
      </h2>
      <ScrollRegion label="Status by body" className="overflow-x-auto">
        <table className="data-table min-w-[44rem]">
          <caption className="sr-only">Status by body</caption>
          <thead>
            <tr>
              {['Body', 'Status', 'In these meetings', 'Before its first use', 'Since its last use'].map(
                (name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {bodies.map((told) => (
              <Row key={told.first.id} told={told} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <StatusMeanings />
    </section>
  );
}

function Row({ told }: { readonly told: BodyStatus }) {
  const { body, status, occurrences, meetings, held, first, last, before, since, returned } = told;
  const within = (range: Partial<Filters>) => (body.filters === null ? null : { ...body.filters, ...range });
  return (
    <tr>
      <th scope="row">
        {nameBody(body)}
        <span className="block font-normal text-soft text-xs">{counted(held, 'meeting')} in all</span>
      </th>
      <td title={STATUS_MEANINGS[status]}>
        <strong>{STATUS_NAMES[status]}</strong>
        {returned !== null && (
          <span className="block text-soft text-xs">
            {counted(returned.meetings, 'meeting')} without it: {describeExpected(returned)}
          </span>
        )}
      </td>
      <td>
        {times(occurrences)} in {counted(meetings, 'meeting')}
      </td>
      <td>
        <Stretch
          stretch={before}
          filters={within(filtersBetween(null, first.date))}
          none="in its first meeting"
        />
      </td>
      <td>
        <Stretch
          stretch={since}
          filters={within(filtersBetween(last.date, null))}
          none="in its last meeting"
        />
      </td>
    </tr>
  );
}

interface StretchProps {
  readonly stretch: QuietStretch;
  /** Those that choose its meetings; null where none do. */
  readonly filters: Partial<Filters> | null;
  /** What is said where it has no meeting. */
  readonly none: string;
}

function Stretch({ stretch, filters, none }: StretchProps) {
  const { meetings, tokens } = stretch;
  if (meetings === 0) return <span className="text-soft">{none}</span>;
  return (
    <>
      {filters === null ? (
        counted(meetings, 'meeting')
      ) : (
        <Link to="/" search={filters} className="link">
          {counted(meetings, 'meeting')}
        </Link>
      )}
      , {counted(tokens, 'word')}
      <span className="block text-soft text-xs">{describeExpected(stretch)}</span>
    </>
  );
}
