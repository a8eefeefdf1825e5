// Starts the engine's worker. Imported before all else, so that it loads while React does.
import { createWorkerEngine } from '../engine/workerEngine';

const factsAddress = document.querySelector<HTMLMetaElement>('meta[name="readout-facts"]')?.content;
if (factsAddress === undefined) throw new Error('The page was built without its corpus.');

export const engine = createWorkerEngine(new URL(factsAddress, location.href).href);
