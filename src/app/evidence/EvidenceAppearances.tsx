import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { exportAppearances } from '../../analysis/exports/exportPeople';
import type { AppearanceChoice } from '../../analysis/people/appearances';
import { askEveryPage, firstPage } from '../../engine/everyPage';
import { pageSize } from '../../engine/questions';
import { describeChoice } from '../../view/describe/typed';
import { filtersOfRole } from '../../view/evidenceQuestions';
import { counted } from '../../view/words';
import { useAnswer, useEngine, useInfo } from '../asking/engineContext';
import { Worded } from '../controls/Worded';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { RoleProofs } from '../people/RoleProofs';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

const PAGE = 30;

interface EvidenceAppearancesProps {
  readonly person: string;
  readonly choice: AppearanceChoice;
}

/** The meetings in which a person has a role, each with the sentences that prove it. */
export function EvidenceAppearances({ person, choice }: EvidenceAppearancesProps) {
  const { filters } = useSubcorpus();
  const info = useInfo();
  const engine = useEngine();
  const [shown, setShown] = useState(PAGE);
  const asked = { filters, person, ...choice };
  const answer = useAnswer('appearances', {
    ...asked,
    offset: 0,
    limit: Math.min(shown, pageSize('appearances')),
  });
  if (answer.isError)
    return <Failed what="The meetings" error={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <Loading label="Loading the meetings" height={200} />;
  const { total, rows } = answer.data;
  const chosen = choice.role === null ? null : filtersOfRole(person, choice.role, filters);
  return (
    <>
      <p role="status">
        <strong>{counted(total, 'meeting')}</strong>
      </p>
      {choice.meeting === null && (
        <p className="text-soft">
          <Worded>{`${describeChoice(filters, info)}.`}</Worded>
        </p>
      )}
      <div className="my-3 flex gap-2">
        {chosen !== null && (
          <Link to="/" search={chosen} className="control">
            Filter the overview to these
          </Link>
        )}
        <DownloadMenu
          table={async () => {
            const every = { ...asked, ...firstPage('appearances') };
            return exportAppearances((await askEveryPage(engine, 'appearances', every)).rows);
          }}
        />
      </div>
      <ul aria-busy={answer.isPlaceholderData}>
        {rows.map((row) => (
          <li key={row.id} className="border-line border-t py-2">
            <Link to="/meetings/$id/" params={{ id: row.id }} className="link font-serif text-base">
              {row.title}
            </Link>
            <p className="mb-2 text-soft">{row.date}</p>
            <RoleProofs appearance={row} named={choice.other !== null} />
          </li>
        ))}
      </ul>
      {total > rows.length && rows.length < pageSize('appearances') && (
        <button type="button" className="control mt-3 self-start" onClick={() => setShown(shown + PAGE)}>
          Show {Math.min(PAGE, total - rows.length)} more of {total}
        </button>
      )}
    </>
  );
}
