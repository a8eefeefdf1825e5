// The first script of a page: the engine's worker starts at once, the program when the first picture has been painted.
import '../engine/startWorker';
import { painted, pause } from './later/painted';
import './styles.css';

painted()
  // One task each: together they would hold up a slow telephone.
  .then(() => import('react-dom/client'))
  .then(() => pause())
  .then(() => import('./main'))
  .catch((error: unknown) => {
    const late = document.querySelector('.said-late');
    if (late === null) throw error;
    late.classList.remove('said-late');
    late.append(` (${String(error)})`);
  });
