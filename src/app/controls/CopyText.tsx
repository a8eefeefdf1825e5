import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { FieldToCopy } from './FieldToCopy';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  /** The text stands beside it, in a field of its own. */
  readonly isShown?: boolean;
}

/** Copies a text; where the browser refuses, it says so and shows the text to copy by hand. Key it by its text. */
export function CopyText({ label, text, isShown = false }: CopyTextProps) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  return (
    <>
      <button
        type="button"
        className="control"
        onClick={async () => {
          try {
            await navigator.clipboard.writeText(text);
            setState('copied');
          } catch {
            setState('refused');
          }
        }}
      >
        {state === 'copied' ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
        {label}
      </button>
      <span aria-live="polite" className={state === 'copied' ? 'text-soft' : 'sr-only'}>
        {state === 'copied' ? 'Copied' : ''}
      </span>
      {state === 'refused' && (
        <div role="alert" className="basis-full">
          {isShown ? (
            'The browser does not allow copying; select the text and copy it.'
          ) : (
            <FieldToCopy label="The browser does not allow copying; copy it from here:" text={text} />
          )}
        </div>
      )}
    </>
  );
}
