import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useParams } from '../address/useView';
import { InfoProvider, useAnswer } from '../asking/engineContext';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { AddressSubcorpus } from '../subcorpus/AddressSubcorpus';
import { ShownQueryProvider } from '../typing/ShownQueryProvider';
import { Footer } from './Footer';
import { Header } from './Header';
import { Notices } from './Notices';

const EvidencePanel = lazy(async () => ({
  default: (await import('../evidence/EvidencePanel')).EvidencePanel,
}));

/** Around every view: the way to the other views, the notices, and the corpus that all of them show. */
export function Frame() {
  const { open } = useParams();
  // Once shown it stays, closed, so that it can give the focus back.
  const [shown, setShown] = useState(open !== null);
  if (open !== null && !shown) setShown(true);
  const info = useAnswer('info', {});
  if (info.data !== undefined) {
    return (
      <InfoProvider value={info.data}>
        <AddressSubcorpus prefix="">
          <div className="flex min-h-dvh flex-col">
            <ShownQueryProvider>
              <Header />
              <Notices />
              <div className="grow">
                <Outlet />
              </div>
            </ShownQueryProvider>
            <Footer />
            {shown && (
              <Suspense>
                <EvidencePanel />
              </Suspense>
            )}
          </div>
        </AddressSubcorpus>
      </InfoProvider>
    );
  }
  return (
    <main id="main" className="mx-auto max-w-3xl px-4 py-10">
      <h1 className="mb-4 text-2xl">Readout</h1>
      {info.isError ? (
        <Failed what="The corpus" error={info.error} onRetry={() => void info.refetch()} />
      ) : (
        <Loading label="Loading the corpus" height={320} />
      )}
    </main>
  );
}
