import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { chooseCharacterKeys, useCharacterKeys } from './characterKeys';
import type { DialogOnDemandProps } from './DialogOnDemand';
import { nameKeys, SCOPE_NAMES, type Scope, SHORTCUTS } from './shortcuts';

const SCOPES: readonly Scope[] = ['everywhere', 'results', 'meeting'];

/** All shortcuts, with the switch that turns the single characters off. */
export function ShortcutsDialog({ open, onOpenChange }: DialogOnDemandProps) {
  const characters = useCharacterKeys();
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Popup className="popup fixed top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto p-5">
          <div className="mb-2 flex items-start gap-4">
            <Dialog.Title className="grow text-xl">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close className="control" aria-label="Close">
              <X aria-hidden size={15} />
            </Dialog.Close>
          </div>
          {SCOPES.map((scope) => (
            <ShortcutList key={scope} scope={scope} />
          ))}
          <label className="mt-4 flex items-start gap-2 border-line border-t pt-3">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-(--accent)"
              checked={characters}
              onChange={(event) => chooseCharacterKeys(event.target.checked)}
            />
            <span>
              Single characters are shortcuts
              <span className="block text-soft text-xs">
                Switch this off if you use speech input; kept on this device.
              </span>
            </span>
          </label>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function ShortcutList({ scope }: { readonly scope: Scope }) {
  return (
    <section className="mt-3">
      <h3 className="mb-1 font-sans text-soft text-xs">{SCOPE_NAMES[scope]}</h3>
      <dl>
        {SHORTCUTS.filter((row) => row.scope === scope).map((row) => (
          <div key={row.id} className="flex items-center gap-4 border-line border-t py-1.5">
            <dt className="order-2">
              {nameKeys(row).map((key) => (
                <kbd
                  key={key}
                  className="ml-1 inline-block min-w-7 rounded-sm border border-strong bg-sunken px-1.5 text-center font-sans text-xs leading-5"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd className="grow">{row.label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
