import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EngineProvider, InfoProvider } from '../../src/app/asking/engineContext';
import { AddressSubcorpus } from '../../src/app/subcorpus/AddressSubcorpus';
import type { CorpusInfo } from '../../src/corpus/facts';
import type { CorpusEngine } from '../../src/engine/corpusEngine';
import type { Prefix } from '../../src/view/subcorpora';

interface BesideEachOtherProps {
  readonly client: QueryClient;
  readonly engine: CorpusEngine;
  readonly info: CorpusInfo;
  readonly prefixes: readonly Prefix[];
  readonly part: ReactNode;
}

/** The same part of a page once for each subcorpus of the address. */
export function BesideEachOther({ client, engine, info, prefixes, part }: BesideEachOtherProps) {
  return (
    <QueryClientProvider client={client}>
      <EngineProvider value={engine}>
        <InfoProvider value={info}>
          {prefixes.map((prefix) => (
            <AddressSubcorpus key={prefix} prefix={prefix}>
              <article>{part}</article>
            </AddressSubcorpus>
          ))}
        </InfoProvider>
      </EngineProvider>
    </QueryClientProvider>
  );
}
