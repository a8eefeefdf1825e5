import { Link } from '@tanstack/react-router';
import { useInfo } from '../asking/engineContext';
import { FormulationLink } from '../controls/FormulationLink';
import { useTitle } from '../page/useTitle';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** An address whose formulation this corpus does not have: says what there is. */
export function NoFormulation({ slug }: { readonly slug: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(`No such formulation · ${info.title}`);
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 py-10">
      <h1 className="mb-3 text-2xl">This corpus has no such formulation</h1>
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
    </main>
  );
}

/** A corpus without lists may have thousands of quoted wordings. */
const MOST = 60;
