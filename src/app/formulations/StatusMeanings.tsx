import { STATUS_NAMES, STATUSES } from '../../corpus/choices';
import { STATUS_MEANINGS } from '../../view/describe/status';

/** Each status in a sentence, one click away. */
export function StatusMeanings() {
  return (
    <details className="text-xs">
      <summary className="link min-h-6 cursor-pointer">What the statuses mean</summary>
      <dl className="mt-1 flex max-w-[68ch] flex-col gap-1 border-line border-l-2 pl-3">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt className="inline font-semibold">{STATUS_NAMES[status]}: </dt>
            <dd className="inline">{STATUS_MEANINGS[status]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
