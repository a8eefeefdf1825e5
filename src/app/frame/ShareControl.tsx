import { Link2 } from 'lucide-react';
import { useOnDemand } from '../later/useOnDemand';

const load = () => import('./ShareDialog').then(({ ShareDialog }) => ShareDialog);

/** The button of the share dialog, until the dialog is wanted. */
export function ShareControl() {
  const { Loaded, failed, button } = useOnDemand<object>(load);
  if (Loaded !== null) return <Loaded />;
  return (
    <>
      <button type="button" className="control" aria-haspopup="dialog" {...button}>
        <Link2 aria-hidden size={15} />
        Share
      </button>
      {failed && (
        <p role="alert" className="text-accent text-xs">
          The dialog could not be loaded. Reload the page to try again.
        </p>
      )}
    </>
  );
}
