import { SHOWS, type Show } from '../../corpus/choices';
import { useChangeView } from '../address/useView';
import { ChoiceButtons } from '../controls/ChoiceButtons';

const SHOW_NAMES: Readonly<Record<Show, string>> = { list: 'By meeting', kwic: 'Concordance' };

/** The results by meeting, or line by line. */
export function ShowControl({ show }: { readonly show: Show }) {
  const change = useChangeView();
  return (
    <ChoiceButtons
      label="Results as"
      choices={SHOWS}
      chosen={show}
      nameOf={(one) => SHOW_NAMES[one]}
      onPress={(one) => one !== show && change({ show: one, sort: null })}
    />
  );
}
