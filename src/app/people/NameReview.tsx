import { useState } from 'react';
import { exportUnknownNames } from '../../analysis/exports/exportPeople';
import { type NameReview as Answer, linesForCorpusFile } from '../../analysis/people/nameReview';
import { counted, formatCount, plural } from '../../view/words';
import { useAnswer } from '../asking/engineContext';
import { CopyText } from '../controls/CopyText';
import { CountLink } from '../controls/CountLink';
import { PersonLink } from '../controls/PersonLink';
import { DownloadMenu } from '../figures/frame/DownloadMenu';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useSubcorpus } from '../subcorpus/subcorpus';

/** Rows shown at first; the rest on demand. */
const PAGE = 20;

/** Names that no list has, for the owner of the corpus to take into corpus.json or leave. */
export function NameReview() {
  const { filters } = useSubcorpus();
  const answer = useAnswer('nameReview', { filters });
  return (
    <section
      aria-labelledby="review"
      aria-busy={answer.isPlaceholderData}
      className="flex flex-col gap-3 border-line border-t pt-5"
    >
      <div className="flex items-start gap-4">
        <div className="grow">
          <h2 id="review" className="text-lg">
            Names for review
          </h2>
          <p className="max-w-[80ch] text-soft">
            They look like people and are not in corpus.json. They count nowhere on this site until the owner
            of the corpus lists them; the lines below go into “people” of corpus.json.
          </p>
        </div>
        {answer.data !== undefined && answer.data.unknown.length > 0 && (
          <DownloadMenu
            table={() => exportUnknownNames(answer.data.unknown)}
            disabled={answer.isPlaceholderData}
          />
        )}
      </div>
      {answer.isError && (
        <Failed what="The names for review" error={answer.error} onRetry={() => void answer.refetch()} />
      )}
      {answer.isPending && <Loading label="Loading the names for review" height={80} />}
      {answer.data !== undefined && (
        <>
          <Unknown data={answer.data} />
          <Unlisted unlisted={answer.data.unlisted} />
        </>
      )}
    </section>
  );
}

function Unknown({ data }: { readonly data: Answer }) {
  const [shown, setShown] = useState(PAGE);
  const { unknown, left } = data;
  if (unknown.length === 0) {
    return (
      <p className="border-line border-l-2 py-1 pl-3">
        None: every name in these meetings that looks like a person’s is in the list, has a role, or is a
        reporter’s.
      </p>
    );
  }
  return (
    <>
      <table className="data-table max-w-3xl">
        <caption className="sr-only">Names for review</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Found</th>
            <th scope="col">For corpus.json</th>
          </tr>
        </thead>
        <tbody>
          {unknown.slice(0, shown).map(({ name, occurrences, meetings }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                found <CountLink count={occurrences} evidence={{ of: 'term', period: null, term: name }} />{' '}
                {plural(occurrences, 'time')} in {counted(meetings, 'meeting')}, not in corpus.json
              </td>
              <td>
                <span className="flex flex-wrap items-center gap-2">
                  <code className="text-xs">{linesForCorpusFile([name])}</code>
                  <CopyText label="Copy" text={linesForCorpusFile([name])} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex flex-wrap gap-2">
        {unknown.length > shown && (
          <button type="button" className="control" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, unknown.length - shown)} more of {unknown.length}
          </button>
        )}
        {unknown.length > 1 && (
          <CopyText
            label={`Copy the lines of all ${unknown.length}`}
            text={linesForCorpusFile(unknown.map(({ name }) => name))}
          />
        )}
      </div>
      {left > 0 && (
        <p className="text-soft text-xs">
          {formatCount(left)} rarer {plural(left, 'name of the corpus is', 'names of the corpus are')} not
          looked at here.
        </p>
      )}
    </>
  );
}

function Unlisted({ unlisted }: { readonly unlisted: Answer['unlisted'] }) {
  const [shown, setShown] = useState(PAGE);
  if (unlisted.length === 0) return null;
  return (
    <div>
      <h3 className="text-base">Counted already, marked unlisted</h3>
      <p className="mb-1 text-soft">A rule proves their role, so they count as people.</p>
      <ul className="max-w-3xl">
        {unlisted.slice(0, shown).map(({ slug, name, meetings }) => (
          <li key={slug} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1">
            <PersonLink slug={slug}>{name}</PersonLink>
            <span className="grow text-soft text-xs">present in {counted(meetings, 'meeting')}</span>
            <CopyText label="Copy the line" text={linesForCorpusFile([name])} />
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {unlisted.length > shown && (
          <button type="button" className="control" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, unlisted.length - shown)} more of {unlisted.length}
          </button>
        )}
        {unlisted.length > 1 && (
          <CopyText
            label={`Copy the lines of all ${unlisted.length}`}
            text={linesForCorpusFile(unlisted.map(({ name }) => name))}
          />
        )}
      </div>
    </div>
  );
}
