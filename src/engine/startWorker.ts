// Starts the engine's worker, with the first script of a page, so that the worker and the facts load while the program does.
import workerFile from './worker.ts?worker&url';
import type { StartedWorker } from './workerEngine';

/** The page says where its facts are. */
export function factsAddress(): string {
  const facts = document.querySelector<HTMLMetaElement>('meta[name="readout-facts"]')?.content;
  if (facts === undefined) throw new Error('The page was built without its corpus.');
  return new URL(facts, location.href).href;
}

/** What the policy of the page asks for where a program is named by its address; not in the library's types yet. */
interface ScriptAddresses {
  readonly createScriptURL: (address: string) => string;
}
declare const trustedTypes:
  | { readonly createPolicy: (name: string, rules: ScriptAddresses) => ScriptAddresses }
  | undefined;

/** Answers with the worker's own address and with no other, so that no text can ever name a program. */
const ownScript: ScriptAddresses = {
  createScriptURL: (address) => {
    if (address !== workerFile) throw new TypeError(`${address} is not the worker's file`);
    return address;
  },
};
const scripts =
  typeof trustedTypes === 'undefined' ? ownScript : trustedTypes.createPolicy('readout', ownScript);

/** The worker is told where the facts are by its name, before it can hear anything. */
function startWorker(): StartedWorker {
  const worker = new Worker(scripts.createScriptURL(workerFile), { type: 'module', name: factsAddress() });
  return {
    worker,
    failed: new Promise((resolve) => {
      worker.addEventListener('error', () => resolve());
    }),
  };
}

let first: StartedWorker | null = startWorker();

/** The worker that was started with the page, the first time; a new one after it. */
export function takeWorker(): StartedWorker {
  const started = first ?? startWorker();
  first = null;
  return started;
}

/** What the worker's file gives to the page itself. */
export function importWorkerFile(): Promise<typeof import('./worker.ts')> {
  return import(/* @vite-ignore */ workerFile);
}
