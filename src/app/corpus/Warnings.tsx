import { Link } from '@tanstack/react-router';
import type { MeetingRow } from '../../analysis/finding/meetingList';
import type { Language } from '../../corpus/language/language';
import { describeUnnamed } from '../../view/describe/people';
import { describeGuess } from '../../view/guessedLanguage';

/** What the build found doubtful, meeting by meeting. */
export function Warnings({
  rows,
  language,
}: {
  readonly rows: readonly MeetingRow[];
  readonly language: Language;
}) {
  const guess = describeGuess(language);
  const doubtful = rows.filter(({ warnings }) => warnings.length > 0);
  const unnamed = describeUnnamed(rows);
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings" className="mb-2 text-xl">
        Warnings
      </h2>
      {guess !== null && <p className="mb-2">{guess}</p>}
      {unnamed !== null && (
        <p className="mb-3 max-w-[68ch]">
          {unnamed} Either the text does not say, or its wording is one that the rules do not know;
          corpus.json can say who took part.
        </p>
      )}
      {doubtful.length === 0 ? (
        <p>The build found nothing doubtful in these meetings.</p>
      ) : (
        <table className="data-table max-w-4xl">
          <caption className="sr-only">Warnings by meeting</caption>
          <thead>
            <tr>
              <th scope="col">Meeting</th>
              <th scope="col">What is doubtful</th>
            </tr>
          </thead>
          <tbody>
            {doubtful.map(({ id, date, title, warnings }) => (
              <tr key={id}>
                <td>
                  <Link to="/meetings/$id/" params={{ id }} className="link">
                    {date}
                  </Link>
                  <span className="block text-soft text-xs">{title}</span>
                </td>
                <td>
                  {warnings.map((warning) => (
                    <p key={warning.code + warning.message}>{warning.message}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
