import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface PersonLinkProps {
  readonly slug: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A person’s page, in the present subcorpus. */
export function PersonLink({ slug, className = 'link', children }: PersonLinkProps) {
  const { filters } = useSubcorpus();
  return (
    <Link to="/people/$slug/" params={{ slug }} search={filters} className={className}>
      {children}
    </Link>
  );
}
