import { CornerDownRight } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useShortcut } from '../shortcuts/useShortcut';

const PaletteDialog = lazy(async () => ({ default: (await import('./PaletteDialog')).PaletteDialog }));

/** The command palette behind its shortcut and a button; loaded when it is first opened. */
export function Palette() {
  const [state, setState] = useState<'unasked' | 'closed' | 'open'>('unasked');
  useShortcut('palette', () => setState(state === 'open' ? 'closed' : 'open'));
  return (
    <>
      <button
        type="button"
        className="link inline-flex min-h-6 items-center gap-1.5"
        onClick={() => setState('open')}
      >
        <CornerDownRight aria-hidden size={14} />
        Go to…
      </button>
      {state !== 'unasked' && (
        <Suspense>
          <PaletteDialog
            open={state === 'open'}
            onOpenChange={(open) => setState(open ? 'open' : 'closed')}
          />
        </Suspense>
      )}
    </>
  );
}
