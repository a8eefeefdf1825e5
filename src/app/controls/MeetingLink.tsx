import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSubcorpus } from '../subcorpus/subcorpus';

interface MeetingLinkProps {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A meeting’s text, in the present subcorpus, whose query is marked there. */
export function MeetingLink({ id, className = 'link', children }: MeetingLinkProps) {
  const { filters } = useSubcorpus();
  return (
    <Link to="/meetings/$id/" params={{ id }} search={filters} className={className}>
      {children}
    </Link>
  );
}
