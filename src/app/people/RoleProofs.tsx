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
      {groupBySentence(proofs).map((group) => {
        const [{ value, fact, words, at }] = group;
        return (
          <div key={`${value} ${fact}`}>
            <p className="flex flex-wrap items-center gap-x-3 font-semibold text-xs">
              {named && <PersonName slug={value} />}
              {group.map((proof) => (
                <RoleName key={proof.fact} fact={proof.fact} />
              ))}
            </p>
            {words === null || at === null ? (
              <p className="text-soft">Decided by the owner of the corpus.</p>
            ) : (
              <p className="max-w-[68ch]">
                <Link
                  to="/meetings/$id/"
                  params={{ id }}
                  hash={formatPlace(at)}
                  className="font-serif text-base hover:text-accent"
                >
                  “{words}”
                </Link>{' '}
                <span className="text-soft text-xs">
                  {group.length === 1 ? 'Rule' : 'Rules'}: {group.map(({ rule }) => rule).join('; ')}.
                </span>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

type ProofGroup = readonly [RoleProof, ...RoleProof[]];

/** One sentence may prove several roles of one person. */
function groupBySentence(proofs: readonly RoleProof[]): readonly ProofGroup[] {
  const groups: [RoleProof, ...RoleProof[]][] = [];
  for (const proof of proofs) {
    const place = proof.at === null ? null : formatPlace(proof.at);
    const group = groups.find(
      ([{ value, at }]) => value === proof.value && (at === null ? null : formatPlace(at)) === place,
    );
    if (group === undefined) groups.push([proof]);
    else group.push(proof);
  }
  return groups;
}

function PersonName({ slug }: { readonly slug: string }) {
  const info = useInfo();
  return <span>{info.people.find((person) => person.slug === slug)?.name ?? slug}</span>;
}

function RoleName({ fact }: { readonly fact: RoleProof['fact'] }) {
  return (
    <span className="flex items-center gap-1.5">
      {fact !== 'attendance' && (
        <svg aria-hidden="true" width="14" height="14">
          <RoleShape roles={[fact]} x={7} y={7} />
        </svg>
      )}
      {fact === 'attendance' ? 'on the list of attendance' : ROLE_NAMES[fact]}
    </span>
  );
}
