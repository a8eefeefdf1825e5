import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { BRAND, FRAME, LOADING_CORPUS } from '../../view/pageLook';
import { useParams } from '../address/useView';
import { InfoProvider, useAnswer } from '../asking/engineContext';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { PlainMain } from '../states/PlainMain';
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
          <div className={FRAME}>
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
    <PlainMain heading={BRAND}>
      {info.isError ? (
        <Failed what="The corpus" error={info.error} onRetry={() => void info.refetch()} />
      ) : (
        <Loading label={LOADING_CORPUS} height={320} />
      )}
    </PlainMain>
  );
}
