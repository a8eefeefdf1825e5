import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
}

/** Copies a text; where the browser refuses, it says so and shows the text to copy by hand. Key it by its text. */
export function CopyText({ label, text }: CopyTextProps) {
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
          <label className="block">
            The browser does not allow copying; copy it from here:
            <input
              readOnly
              value={text}
              className="field mt-1 w-full font-mono text-xs"
              onFocus={(event) => event.target.select()}
            />
          </label>
        </div>
      )}
    </>
  );
}
