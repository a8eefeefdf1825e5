import { Link } from '@tanstack/react-router';
import { useInfo } from '../engineContext';
import { Palette } from '../palette/Palette';
import { ShortcutsDialog } from '../shortcuts/ShortcutsDialog';

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
        <Palette />
        <ShortcutsDialog />
        <span>Everything is counted in your browser; what you type does not leave it.</span>
      </div>
    </footer>
  );
}
