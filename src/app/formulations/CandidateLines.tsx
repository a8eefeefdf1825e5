import { useId } from 'react';
import { formatAccepted, formatDismissed } from '../../view/corpusLines';
import { useInfo } from '../asking/engineContext';
import { CopyText } from '../controls/CopyText';

interface CandidateLinesProps {
  readonly accepted: readonly string[];
  readonly dismissed: readonly string[];
}

/** What was decided, as lines to paste into corpus.json: the page writes no file. */
export function CandidateLines({ accepted, dismissed }: CandidateLinesProps) {
  const info = useInfo();
  const declared = info.formulations.filter((one) => one.declared).length;
  if (accepted.length + dismissed.length === 0) {
    return (
      <p className="mt-3 text-soft">
        Accept or dismiss candidates, and the lines for corpus.json stand here, to be copied.
      </p>
    );
  }
  return (
    <div className="mt-4 grid gap-x-10 gap-y-5 lg:grid-cols-2">
      {accepted.length > 0 && (
        <Lines
          heading="Accepted"
          help={
            declared > 0
              ? 'Paste at the end of “formulations” in corpus.json.'
              : 'Paste into corpus.json, as it has no list of formulations yet; quoted wordings then no longer serve by themselves.'
          }
          text={formatAccepted(accepted, declared > 0)}
        />
      )}
      {dismissed.length > 0 && (
        <Lines
          heading="Dismissed"
          help="Paste into corpus.json in place of “dismissed”, or before another key."
          text={formatDismissed([...info.dismissed, ...dismissed])}
        />
      )}
    </div>
  );
}

function Lines({
  heading,
  help,
  text,
}: {
  readonly heading: string;
  readonly help: string;
  readonly text: string;
}) {
  const title = useId();
  return (
    <section aria-labelledby={title} className="min-w-0">
      <h3 id={title} className="text-base">
        {heading}
      </h3>
      <p className="mb-1 text-soft text-xs">{help}</p>
      <pre className="mb-2 max-h-60 overflow-auto whitespace-pre-wrap break-words bg-sunken p-3 text-xs">
        {text}
      </pre>
      <CopyText key={text} label="Copy the lines" text={text} />
    </section>
  );
}
