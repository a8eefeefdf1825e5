import { Link } from '@tanstack/react-router';
import { useInfo } from '../asking/engineContext';
import { PersonLink } from '../controls/PersonLink';
import { useTitle } from '../page/useTitle';
import { PlainMain } from '../states/PlainMain';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** An address whose person this corpus does not have. */
export function NoPerson({ slug }: { readonly slug: string }) {
  const info = useInfo();
  const { filters } = useSubcorpus();
  useTitle(`No such person · ${info.title}`);
  return (
    <PlainMain heading="This corpus has no such person">
      <p className="mb-4 text-base">
        Nobody is <code className="break-all">{slug}</code> here.{' '}
        {info.people.length === 0
          ? 'It has no list of people, and no rule finds anyone in a role. '
          : 'It has these people: '}
      </p>
      <ul className="mb-4 columns-2 gap-8 text-base sm:columns-3">
        {info.people.map((person) => (
          <li key={person.slug}>
            <PersonLink slug={person.slug}>{person.name}</PersonLink>
          </li>
        ))}
      </ul>
      <Link to="/people/" search={filters} className="link">
        See who presided, spoke, attended and was cited
      </Link>
    </PlainMain>
  );
}
