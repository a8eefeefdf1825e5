import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface FormulationLinkProps {
  readonly slug: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A formulation’s page, in the present subcorpus. */
export function FormulationLink({ slug, className = 'link', children }: FormulationLinkProps) {
  const { filters } = useSubcorpus();
  return (
    <Link to="/formulations/$slug/" params={{ slug }} search={filters} className={className}>
      {children}
    </Link>
  );
}
