import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Evidence } from '../../view/evidence';
import { opened, useSubcorpus } from '../subcorpus/subcorpus';

interface EvidenceLinkProps {
  readonly evidence: Evidence;
  /** What stands there in words, where the content alone does not say it. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Something as a link to what it counts, or to what proves it. */
export function EvidenceLink(props: EvidenceLinkProps) {
  const { evidence, label, className = 'link', children } = props;
  const subcorpus = useSubcorpus();
  return (
    <Link
      to="./"
      search={(params) => ({ ...params, ...opened(subcorpus, evidence) })}
      resetScroll={false}
      className={className}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
    >
      {children}
    </Link>
  );
}
