import { Link } from '@tanstack/react-router';
import { memo, useState } from 'react';
import type {
  FormulationChanges as Answer,
  FormulationChange,
} from '../../analysis/formulations/formulationChanges';
import { describeNone, nameBody, tellSilence, tellUsed } from '../../view/describe/status';
import { queryOfFormulation } from '../../view/narrow';
import { formatCount } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { FormulationLink } from '../controls/FormulationLink';
import { Worded } from '../controls/Worded';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** What is new, what is gone since, and what the text leaves open. */
export function ChangesTold({ data }: { readonly data: Answer }) {
  const { filters } = useSubcorpus();
  return (
    <>
      <Changes
        heading="New here"
        help="First used by their body in these meetings; at their later rate its earlier text would have them."
        none={describeNone(data, 'new')}
        changes={data.newHere}
        open={data.firstSeen}
        openName="first seen here, too little text before to tell"
        where="before"
        bodies={data.bodies}
      />
      <Changes
        heading="Gone since"
        help="Last used by their body in these meetings; at their earlier rate its later text would have them."
        none={describeNone(data, 'gone')}
        changes={data.goneSince}
        open={data.notLately}
        openName="last used here, too little text since to tell"
        where="since"
        bodies={data.bodies}
      />
      <Link to="/formulations/" search={filters} className="link self-start">
        {tellUsed(data)}
      </Link>
    </>
  );
}

interface ChangesProps {
  readonly heading: string;
  readonly help: string;
  /** What is said where nothing is new, or gone. */
  readonly none: string;
  readonly changes: readonly FormulationChange[];
  /** Of which the text is too little to tell. */
  readonly open: readonly FormulationChange[];
  readonly openName: string;
  readonly where: 'before' | 'since';
  /** With a chosen meeting: of several, the one that is told of is named. */
  readonly bodies: number;
}

const FEW = 8;

const Changes = memo(function Changes(props: ChangesProps) {
  const { heading, help, none, changes, open, openName, where, bodies } = props;
  return (
    <div>
      <h3 className="text-base">
        {heading}{' '}
        <span className="font-normal font-sans text-soft text-xs">{formatCount(changes.length)}</span>
      </h3>
      <p className="mb-1 text-soft text-xs">{changes.length === 0 ? none : help}</p>
      <List changes={changes.slice(0, FEW)} where={where} bodies={bodies} />
      <More name="more" changes={changes.slice(FEW)} where={where} bodies={bodies} />
      <More name={openName} changes={open} where={where} bodies={bodies} />
    </div>
  );
});

type ListProps = Pick<ChangesProps, 'changes' | 'where' | 'bodies'>;

/** Under a line that opens them; nothing where there are none. */
function More({ name, ...list }: ListProps & { readonly name: string }) {
  const [open, setOpen] = useState(false);
  if (list.changes.length === 0) return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="link min-h-7 cursor-pointer">
        {formatCount(list.changes.length)} {name}
      </summary>
      {open && <List {...list} />}
    </details>
  );
}

function List({ changes, where, bodies }: ListProps) {
  const { language, formulations } = useInfo();
  const variantsOf = (change: FormulationChange) =>
    formulations.find(({ slug }) => slug === change.slug)?.variants ?? [];
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.slug} className="border-line border-b py-1">
          <span className="flex items-baseline gap-3">
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
          </span>
          <span className="block text-soft text-xs">
            <Worded>
              {`${bodies > 1 ? `${nameBody(change.body)}: ` : ''}${tellSilence(change.silence, where)}`}
            </Worded>
          </span>
        </li>
      ))}
    </ul>
  );
}
