import { type ComponentType, type ReactNode, Suspense, useState } from 'react';
import type { ShortcutId } from './shortcuts';
import { useShortcut } from './useShortcut';

export interface DialogOnDemandProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

interface Props {
  readonly shortcut: ShortcutId;
  /** Loaded when it is first opened. */
  readonly dialog: ComponentType<DialogOnDemandProps>;
  /** What the button says. */
  readonly children: ReactNode;
}

/** A dialog behind a shortcut, which also closes it, and a button. */
export function DialogOnDemand({ shortcut, dialog: Dialog, children }: Props) {
  const [state, setState] = useState<'unasked' | 'closed' | 'open'>('unasked');
  useShortcut(shortcut, () => setState(state === 'open' ? 'closed' : 'open'));
  return (
    <>
      <button
        type="button"
        className="link inline-flex min-h-6 items-center gap-1.5"
        onClick={() => setState('open')}
      >
        {children}
      </button>
      {state !== 'unasked' && (
        <Suspense>
          <Dialog open={state === 'open'} onOpenChange={(open) => setState(open ? 'open' : 'closed')} />
        </Suspense>
      )}
    </>
  );
}
