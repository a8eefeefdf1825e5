// Draws the page in place of its first picture, once what it draws first is known or has failed.
import { CSPProvider } from '@base-ui/react/csp-provider';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { wantsDebugLog, withDebugLog } from '../engine/debugLog';
import { searchInPage } from '../engine/searchInPage';
import { factsAddress, importWorkerFile, takeWorker } from '../engine/startWorker';
import { createWorkerEngine } from '../engine/workerEngine';
import { parseAddress, withWrittenDates } from '../view/address';
import { OriginalNotices } from './address/originalNotices';
import { EngineProvider } from './asking/engineContext';
import { askFirst } from './asking/firstQuestions';
import { LoadingProvider } from './asking/loading';
import { pause } from './later/painted';
import { createAppRouter } from './router';

// An answer is shown in the task that brings it, not in a later one.
notifyManager.setScheduler(queueMicrotask);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element #root to draw the dashboard in.');

// Before the router rewrites the address: what it drops is said once.
const { state, notices } = parseAddress(
  location.pathname.slice(import.meta.env.BASE_URL.length - 1),
  location.search,
);

// The router leaves the address as it came until something changes.
const written = withWrittenDates(location.search);
if (written !== null)
  history.replaceState(history.state, '', `${location.pathname}${written}${location.hash}`);

// A failed load is shown with a retry; artifacts never change under one address, so nothing grows stale.
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      retry: false,
      staleTime: Number.POSITIVE_INFINITY,
      networkMode: 'always',
      refetchOnWindowFocus: false,
    },
  },
});

const worker = createWorkerEngine(takeWorker);
const questions = searchInPage(worker.engine, async () => {
  const { openEngineInPage } = await importWorkerFile();
  return openEngineInPage(factsAddress());
});
const engine = wantsDebugLog() ? withDebugLog(questions) : questions;

function draw(container: HTMLElement, router: ReturnType<typeof createAppRouter>): void {
  const page = createRoot(container);
  // In slices that hold nothing up, as all that is drawn in a transition.
  startTransition(() =>
    page.render(
      <StrictMode>
        <CSPProvider disableStyleElements>
          <QueryClientProvider client={queries}>
            <EngineProvider value={engine}>
              <LoadingProvider value={worker.watchLoading}>
                <OriginalNotices value={notices}>
                  <RouterProvider router={router} />
                </OriginalNotices>
              </LoadingProvider>
            </EngineProvider>
          </QueryClientProvider>
        </CSPProvider>
      </StrictMode>,
    ),
  );
}

async function start(container: HTMLElement): Promise<void> {
  // It would say that this program has not loaded.
  container.querySelector('.said-late')?.remove();
  const asked = askFirst(queries, engine, state);
  await pause();
  const router = createAppRouter();
  // Neither rejects; what failed is said by what is drawn.
  await Promise.all([asked, router.load()]);
  draw(container, router);
}

// Not awaited: the views' programs import this one, and would wait for its end.
void start(root);
