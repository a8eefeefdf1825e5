import { Link } from '@tanstack/react-router';
import { useInfo } from '../asking/engineContext';
import { useTitle } from '../page/useTitle';
import { PlainMain } from '../states/PlainMain';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** An address whose meeting this corpus does not have. */
export function NoMeeting({ id }: { readonly id: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(`No such meeting · ${info.title}`);
  return (
    <PlainMain heading="This corpus has no such meeting">
      <p className="text-base">
        No meeting has the id <code className="break-all">{id}</code>, now or formerly. An id is the readout's
        date and the name of its file.{' '}
        <Link to="/" search={filters} className="link">
          See all meetings
        </Link>
        .
      </p>
    </PlainMain>
  );
}
