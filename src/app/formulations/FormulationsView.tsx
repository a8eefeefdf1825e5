import { FiguresPage } from '../page/FiguresPage';
import { Candidates } from './Candidates';
import { Ledger } from './Ledger';
import { Places } from './Places';

/** Which fixed wordings are used, since when, until when, by which places; and which the lists lack. */
export function FormulationsView() {
  return (
    <FiguresPage view="formulations">
      <Ledger />
      <Places />
      <Candidates />
    </FiguresPage>
  );
}
