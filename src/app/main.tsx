// Starts the page: the engine's worker first, then React.
import './startEngine';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { notifyManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { parseSearch } from '../view/address';
import { EngineProvider } from './engineContext';
import { OriginalNotices } from './frame/originalNotices';
import { createAppRouter } from './router';
import { engine } from './startEngine';
import './styles.css';

// An answer is shown in the task that brings it, not in a later one.
notifyManager.setScheduler(queueMicrotask);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the dashboard.');

// Before the router rewrites the address: what it drops is said once.
const { notices } = parseSearch(location.search);

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

const page = createRoot(root);
// In slices that hold nothing up, as all that is drawn in a transition.
startTransition(() =>
  page.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={queries}>
          <EngineProvider value={engine}>
            <OriginalNotices value={notices}>
              <RouterProvider router={createAppRouter()} />
            </OriginalNotices>
          </EngineProvider>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  ),
);
