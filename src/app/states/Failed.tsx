import { RotateCw } from 'lucide-react';

interface FailedProps {
  /** What could not be shown: "The meetings". */
  readonly what: string;
  readonly error: Error;
  readonly onRetry: () => void;
}

export function Failed({ what, error, onRetry }: FailedProps) {
  return (
    <div role="alert" className="border-accent border-l-2 py-2 pl-4">
      <p className="font-semibold">{what} could not be shown.</p>
      <p className="text-soft">{error.message}</p>
      <button type="button" className="control mt-2" onClick={onRetry}>
        <RotateCw aria-hidden size={14} />
        Try again
      </button>
    </div>
  );
}
