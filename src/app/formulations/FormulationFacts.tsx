import type { ReactNode } from 'react';
import { describePeriod } from '../../corpus/period';
import type { FormulationAnswer } from '../../engine/answers';
import { describeInterval } from '../../view/describeInterval';
import { counted, formatCount } from '../../view/words';
import { CountLink } from '../controls/CountLink';
import { DayLink, SilenceLink, SinceLink } from './LedgerLinks';
import { PlaceCell } from './Places';
import { Sparkline } from './Sparkline';
import { StatusTold } from './StatusTold';

/** The formulation's line of the ledger, and the places side by side. */
export function FormulationFacts({ data }: { readonly data: FormulationAnswer }) {
  const { row, chosen, axis, held, places } = data;
  const { slug, variants } = row;
  return (
    <section aria-label="Use" className="flex flex-col gap-5">
      <dl className="grid grid-cols-2 gap-x-8 gap-y-4 sm:grid-cols-4 lg:grid-cols-7">
        <Fact name="Status">
          <StatusTold row={row} bodies={row.bodies.length} />
        </Fact>
        <Fact name="First used">
          <DayLink meeting={row.first} variants={variants} />
        </Fact>
        <Fact name="Last used">
          <DayLink meeting={row.last} variants={variants} />
        </Fact>
        <Fact name="Meetings since">{row.since === null ? 'never used' : <SinceLink row={row} />}</Fact>
        <Fact name="Longest silence">
          <SilenceLink silence={row.silence} />
        </Fact>
        <Fact name="Occurrences">
          <CountLink
            count={row.occurrences}
            evidence={{ of: 'formulation', period: null, formulation: slug, variant: null }}
          />
        </Fact>
        <Fact name="Meetings with it (95%)">
          <CountLink count={row.meetings} evidence={{ of: 'uses', period: null, formulations: [slug] }} /> of{' '}
          {chosen}
          {row.share !== null && (
            <span className="block text-soft text-xs">
              {(row.share * 100).toFixed(0)}% {describeInterval(row.shareInterval, 0, 100, '%')}
            </span>
          )}
          <span className="block text-xs">
            <CountLink count={row.lacking} evidence={{ of: 'lacks', period: null, formulation: slug }} />{' '}
            without
          </span>
        </Fact>
      </dl>
      <div>
        <Sparkline
          label={`By ${axis.by}: used in ${formatCount(row.uses.length)} of ${counted(axis.periods.length, 'period')}`}
          held={held}
          uses={row.uses}
          className="h-10 w-full border-line border-b"
        />
        <p aria-hidden className="flex justify-between text-soft text-xs">
          {[axis.periods[0], axis.periods.at(-1)].map((end, i) => (
            <span key={i === 0 ? 'from' : 'to'}>{end && describePeriod(end.period, axis.by)}</span>
          ))}
        </p>
      </div>
      {places.length > 0 && (
        <ul aria-label="Places" className="flex flex-wrap gap-x-8 gap-y-1">
          {places.map((use) => (
            <li key={use.slug}>
              <PlaceCell use={use} formulation={slug} variants={variants} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-soft text-xs">{name}</dt>
      <dd className="text-base">{children}</dd>
    </div>
  );
}
