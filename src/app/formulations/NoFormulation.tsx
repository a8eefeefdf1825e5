import { Link } from '@tanstack/react-router';
import { useInfo } from '../asking/engineContext';
import { FormulationLink } from '../controls/FormulationLink';
import { useTitle } from '../page/useTitle';
import { PlainMain } from '../states/PlainMain';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** An address whose formulation this corpus does not have: says what there is. */
export function NoFormulation({ slug }: { readonly slug: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(`No such formulation · ${info.title}`);
  return (
    <PlainMain heading="This corpus has no such formulation">
      <p className="text-base">
        No formulation has the address <code className="break-all">{slug}</code>.{' '}
        <Link to="/formulations/" search={filters} className="link">
          See the ledger of all {info.formulations.length}
        </Link>
        {info.formulations.length > 0 && ', or one of these'}.
      </p>
      <ul className="mt-4 columns-1 gap-8 sm:columns-2">
        {info.formulations.slice(0, MOST).map((formulation) => (
          <li key={formulation.slug} className="py-0.5">
            <FormulationLink slug={formulation.slug}>{formulation.name}</FormulationLink>
          </li>
        ))}
      </ul>
    </PlainMain>
  );
}

/** A corpus without lists may have thousands of quoted wordings. */
const MOST = 60;
