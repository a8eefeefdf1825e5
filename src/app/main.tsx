// Starts the page: the engine's worker first, then React.
import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWorkerEngine } from '../engine/workerEngine';
import { parseSearch } from '../view/address';
import { EngineProvider } from './engineContext';
import { OriginalNotices } from './frame/originalNotices';
import { createAppRouter } from './router';
import './styles.css';

const factsAddress = document.querySelector<HTMLMetaElement>('meta[name="readout-facts"]')?.content;
const root = document.getElementById('root');
if (factsAddress === undefined || root === null) throw new Error('The page was built without its corpus.');

// Before the router rewrites the address: what it drops is said once.
const { notices } = parseSearch(location.search);
const engine = createWorkerEngine(new URL(factsAddress, location.href).href);

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

createRoot(root).render(
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
);
