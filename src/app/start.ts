// The first script of a page: the engine's worker starts at once, the program when the first picture has been painted.
import '../engine/startWorker';
import { painted } from './painted';
import './styles.css';

painted()
  .then(() => import('./main'))
  .catch((error: unknown) => {
    const late = document.querySelector('.said-late');
    late?.classList.remove('said-late');
    late?.append(` (${String(error)})`);
  });
