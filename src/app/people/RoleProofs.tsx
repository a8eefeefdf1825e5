import { Link } from '@tanstack/react-router';
import type { Appearance, RoleProof } from '../../analysis/appearances';
import { formatPlace } from '../../view/fragment';
import { useInfo } from '../engineContext';
import { ROLE_NAMES, RoleShape } from '../figures/roles';

interface RoleProofsProps {
  readonly appearance: Pick<Appearance, 'id' | 'proofs'>;
  /** Whether each proof says whose it is. */
  readonly named?: boolean;
}

/** The roles of a meeting, each with the sentence that proves it, one step from the text. */
export function RoleProofs({ appearance: { id, proofs }, named = false }: RoleProofsProps) {
  return (
    <div className="flex flex-col gap-2">
      {proofs.map((proof) => (
        <div key={`${proof.value} ${proof.fact}`}>
          <RoleLine proof={proof} named={named} />
          {proof.words === null || proof.at === null ? (
            <p className="text-soft">Decided by the owner of the corpus.</p>
          ) : (
            <p className="max-w-[68ch]">
              <Link
                to="/meetings/$id/"
                params={{ id }}
                hash={formatPlace(proof.at)}
                className="font-serif text-base hover:text-accent"
              >
                “{proof.words}”
              </Link>{' '}
              <span className="text-soft text-xs">Rule: {proof.rule}.</span>
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

function RoleLine({ proof, named }: { readonly proof: RoleProof; readonly named: boolean }) {
  const info = useInfo();
  const { fact, value } = proof;
  const name = info.people.find(({ slug }) => slug === value)?.name ?? value;
  return (
    <p className="flex items-center gap-1.5 font-semibold text-xs">
      {fact !== 'attendance' && (
        <svg aria-hidden="true" width="14" height="14">
          <RoleShape roles={[fact]} x={7} y={7} />
        </svg>
      )}
      {named && `${name}: `}
      {fact === 'attendance' ? 'on the list of attendance' : ROLE_NAMES[fact]}
    </p>
  );
}
