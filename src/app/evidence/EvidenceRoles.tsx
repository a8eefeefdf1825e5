import { Link } from '@tanstack/react-router';
import { exportMeetings } from '../../analysis/exportTable';
import type { RoleProof } from '../../analysis/roleProofs';
import type { Role } from '../../corpus/facts';
import { describeFilters, type Filters } from '../../corpus/filters';
import { filtersOfRole } from '../../view/evidence';
import { formatFragment } from '../../view/fragment';
import { useAnswer, useInfo } from '../engineContext';
import { DownloadMenu } from '../figures/DownloadMenu';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';

interface EvidenceRolesProps {
  readonly filters: Filters;
  readonly person: string;
  readonly role: Role;
}

/** The meetings in which a person has a role, each with the sentences that prove it. */
export function EvidenceRoles({ filters, person, role }: EvidenceRolesProps) {
  const info = useInfo();
  const answer = useAnswer('roleProofs', { filters, person, role }, { keep: false });
  if (answer.isError)
    return <Failed what="The meetings" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the meetings" height={200} />;
  const rows = answer.data;
  const chosen = filtersOfRole(person, role, filters);
  return (
    <>
      <p role="status">
        <strong>
          {rows.length} {rows.length === 1 ? 'meeting' : 'meetings'}
        </strong>
      </p>
      <p className="text-soft">{describeFilters(filters, info)}.</p>
      <div className="my-3 flex gap-2">
        {chosen !== null && (
          <Link to="/" search={chosen} className="control">
            Filter the overview to these
          </Link>
        )}
        <DownloadMenu table={() => exportMeetings(rows)} filters={chosen ?? filters} />
      </div>
      <ul>
        {rows.map(({ id, date, title, kind, place, proofs }) => (
          <li key={id} className="border-line border-t py-2">
            <Link to="/meetings/$id/" params={{ id }} className="link font-serif text-base">
              {title}
            </Link>
            <p className="text-soft">{[date, place, kind].filter((part) => part !== '').join(' · ')}</p>
            {proofs.map((proof) => (
              <ProvingSentence key={`${proof.rule} ${proof.passage?.hash}`} id={id} proof={proof} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function ProvingSentence({
  id,
  proof: { rule, passage },
}: {
  readonly id: string;
  readonly proof: RoleProof;
}) {
  if (passage === null) return <p className="mt-1 text-soft">Decided by the owner of the corpus.</p>;
  const { paragraph, sentence, hash, words } = passage;
  return (
    <div className="mt-1 border-line border-l-2 pl-3">
      <p className="font-serif">“{words}”</p>
      <p className="text-soft text-xs">
        Rule: {rule}.{' '}
        <Link
          to="/meetings/$id/"
          params={{ id }}
          hash={formatFragment({ paragraph, sentence, check: { hash, words: null } })}
          className="link"
        >
          Paragraph {paragraph}, sentence {sentence}
        </Link>
      </p>
    </div>
  );
}
