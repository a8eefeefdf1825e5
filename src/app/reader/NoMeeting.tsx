import { Link } from '@tanstack/react-router';
import { useInfo } from '../asking/engineContext';
import { useTitle } from '../page/useTitle';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** An address whose meeting this corpus does not have. */
export function NoMeeting({ id }: { readonly id: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(`No such meeting · ${info.title}`);
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 py-10">
      <h1 className="mb-3 text-2xl">This corpus has no such meeting</h1>
      <p className="text-base">
        No meeting has the id <code className="break-all">{id}</code>, now or formerly. An id is the readout's
        date and the name of its file.{' '}
        <Link to="/" search={filters} className="link">
          See all meetings
        </Link>
        .
      </p>
    </main>
  );
}
