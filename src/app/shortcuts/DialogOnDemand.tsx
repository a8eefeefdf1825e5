import { type ComponentType, type ReactNode, useState } from 'react';
import { useOnDemand } from '../later/useOnDemand';
import type { ShortcutId } from './shortcuts';
import { useShortcut } from './useShortcut';

export interface DialogOnDemandProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

interface Props {
  readonly shortcut: ShortcutId;
  readonly load: () => Promise<ComponentType<DialogOnDemandProps>>;
  /** What the button says. */
  readonly children: ReactNode;
}

/** A dialog behind a shortcut, which also closes it, and a button; loaded when it is first wanted. */
export function DialogOnDemand({ shortcut, load, children }: Props) {
  const [open, setOpen] = useState(false);
  const { Loaded, failed, button } = useOnDemand<DialogOnDemandProps>(load);
  const show = (next: boolean) => {
    if (next) button.onClick();
    setOpen(next);
  };
  useShortcut(shortcut, () => show(!open));
  return (
    <>
      <button
        type="button"
        className="link inline-flex min-h-6 items-center gap-1.5"
        {...button}
        onClick={() => show(true)}
      >
        {children}
      </button>
      {failed && (
        <p role="alert" className="text-accent text-xs">
          The dialog could not be loaded. Reload the page to try again.
        </p>
      )}
      {Loaded !== null && <Loaded open={open} onOpenChange={show} />}
    </>
  );
}
