import { Link } from '@tanstack/react-router';
import { CornerDownRight, Keyboard } from 'lucide-react';
import { useInfo } from '../asking/engineContext';
import { DialogOnDemand } from '../shortcuts/DialogOnDemand';

const loadPalette = async () => (await import('../palette/PaletteDialog')).PaletteDialog;
const loadShortcuts = async () => (await import('../shortcuts/ShortcutsDialog')).ShortcutsDialog;

export function Footer() {
  const info = useInfo();
  return (
    <footer className="mt-10 border-line border-t text-soft">
      <div className="mx-auto flex max-w-[120rem] flex-wrap gap-x-6 gap-y-1 px-4 py-4 sm:px-6">
        <span>
          {info.title}, corpus {info.fingerprint}
        </span>
        <Link to="/corpus/" hash="method" className="link">
          How the figures are counted
        </Link>
        <DialogOnDemand shortcut="palette" load={loadPalette}>
          <CornerDownRight aria-hidden size={14} />
          Go to…
        </DialogOnDemand>
        <DialogOnDemand shortcut="shortcuts" load={loadShortcuts}>
          <Keyboard aria-hidden size={14} />
          Keyboard shortcuts
        </DialogOnDemand>
        <span>Everything is counted in your browser; what you type does not leave it.</span>
      </div>
    </footer>
  );
}
