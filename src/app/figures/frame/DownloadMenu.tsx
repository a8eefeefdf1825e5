import { Download } from 'lucide-react';
import { useOnDemand } from '../../later/useOnDemand';
import type { DownloadProps } from './DownloadChoices';

const load = () => import('./DownloadChoices').then(({ DownloadChoices }) => DownloadChoices);

/** The button of the download menu, until the menu is wanted. */
export function DownloadMenu(props: DownloadProps) {
  const { Loaded, failed, button } = useOnDemand<DownloadProps>(load);
  if (Loaded !== null) return <Loaded {...props} />;
  return (
    <>
      <button
        type="button"
        className="control"
        aria-label="Download"
        aria-haspopup="menu"
        title="Download"
        disabled={props.disabled}
        {...button}
      >
        <Download aria-hidden size={14} />
      </button>
      {failed && (
        <p role="alert" className="text-accent text-xs">
          The menu could not be loaded. Reload the page to try again.
        </p>
      )}
    </>
  );
}
