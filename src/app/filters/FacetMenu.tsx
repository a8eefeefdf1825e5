import { useOnDemand } from '../later/useOnDemand';
import type { FacetProps } from './FacetChoices';
import { FacetLabel } from './FacetLabel';

const load = () => import('./FacetChoices').then(({ FacetChoices }) => FacetChoices);

/** The button of a facet, until its choices are wanted. */
export function FacetMenu(props: FacetProps) {
  const { Loaded, failed, button } = useOnDemand<FacetProps>(load);
  if (Loaded !== null) return <Loaded {...props} />;
  const chosen = props.options.filter((option) => option.chosen).length;
  return (
    <>
      <button type="button" className="control" aria-haspopup="dialog" data-chosen={chosen > 0} {...button}>
        <FacetLabel label={props.label} chosen={chosen} />
      </button>
      {failed && (
        <p role="alert" className="text-accent text-xs">
          The choices could not be loaded. Reload the page to try again.
        </p>
      )}
    </>
  );
}
