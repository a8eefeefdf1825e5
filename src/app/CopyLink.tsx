import { Check, Copy } from 'lucide-react';
import { useState } from 'react';

/** Copies the address as it stands. */
export function CopyLink({ label }: { readonly label: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready');
  return (
    <button
      type="button"
      className="control"
      onClick={async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          setState('copied');
        } catch {
          setState('refused');
        }
      }}
    >
      {state === 'copied' ? <Check aria-hidden size={14} /> : <Copy aria-hidden size={14} />}
      {state === 'copied' ? 'Copied' : state === 'refused' ? 'Copy it from the address bar' : label}
    </button>
  );
}
