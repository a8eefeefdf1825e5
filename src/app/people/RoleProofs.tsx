import { Link } from '@tanstack/react-router';
import type { Appearance, AppearanceProof } from '../../analysis/people/appearances';
import { formatPassage } from '../../view/fragment';
import { plural } from '../../view/words';
import { useInfo } from '../asking/engineContext';
import { ROLE_NAMES, RoleShape } from '../figures/plot/roles';

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
        const [{ person, fact, passage }] = group;
        return (
          <div key={`${person} ${fact}`}>
            <p className="flex flex-wrap items-center gap-x-3 font-semibold text-xs">
              {named && <PersonName slug={person} />}
              {group.map((proof) => (
                <RoleName key={proof.fact} fact={proof.fact} />
              ))}
            </p>
            {passage === null ? (
              <p className="text-soft">Decided by the owner of the corpus.</p>
            ) : (
              <p className="max-w-[68ch]">
                <Link
                  to="/meetings/$id/"
                  params={{ id }}
                  hash={formatPassage(passage)}
                  className="font-serif text-base hover:text-accent"
                >
                  “{passage.words}”
                </Link>{' '}
                <span className="text-soft text-xs">
                  {plural(group.length, 'Rule')}: {group.map(({ rule }) => rule).join('; ')}.
                </span>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

type ProofGroup = readonly [AppearanceProof, ...AppearanceProof[]];

/** One sentence may prove several roles of one person. */
function groupBySentence(proofs: readonly AppearanceProof[]): readonly ProofGroup[] {
  const groups: [AppearanceProof, ...AppearanceProof[]][] = [];
  for (const proof of proofs) {
    const group = groups.find(
      ([{ person, passage }]) =>
        person === proof.person &&
        passage?.paragraph === proof.passage?.paragraph &&
        passage?.sentence === proof.passage?.sentence,
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

function RoleName({ fact }: { readonly fact: AppearanceProof['fact'] }) {
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
