import { useLocation, useNavigate, useParams as usePathParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { DocumentView, Layer } from '../../analysis/documentView';
import { describeDate } from '../../corpus/calendar';
import { parseFragment } from '../../view/fragment';
import { meetingTitle } from '../../view/pages';
import { useAnswer, useInfo } from '../engineContext';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { useTitle } from '../useTitle';
import { useFilters } from '../useView';
import { Facts } from './Facts';
import { LayerSwitches } from './LayerSwitches';
import { Neighbours } from './Neighbours';
import { NoMeeting } from './NoMeeting';
import { PassageBar } from './PassageBar';
import { ReaderText } from './ReaderText';

/** One meeting: its text with highlights, the facts with their proof, the meetings before and after. */
export function Reader() {
  const { id } = usePathParams({ from: '/meetings/$id' });
  const { q } = useFilters();
  const answer = useAnswer('document', { id, q }, { keep: false });
  if (answer.isError) {
    return (
      <main id="main" className="mx-auto max-w-3xl px-4 py-8">
        <h1 className="mb-4 text-2xl">A meeting</h1>
        <Failed what="The text of this meeting" error={answer.error} onRetry={() => void answer.refetch()} />
      </main>
    );
  }
  if (answer.data === undefined) {
    return (
      <main id="main" className="mx-auto max-w-3xl px-4 py-8">
        <h1 className="sr-only">A meeting</h1>
        <Loading label="Loading the text of this meeting" height={480} />
      </main>
    );
  }
  return answer.data === null ? (
    <NoMeeting id={id} />
  ) : (
    <Meeting key={answer.data.id} document={answer.data} asked={id} />
  );
}

const OPENING_LAYERS: readonly Layer[] = ['query', 'people', 'formulations'];

function Meeting({ document, asked }: { readonly document: DocumentView; readonly asked: string }) {
  const info = useInfo();
  const navigate = useNavigate();
  const passage = parseFragment(useLocation({ select: ({ hash }) => hash }));
  const [layers, setLayers] = useState(OPENING_LAYERS);
  useTitle(meetingTitle(document, info));

  useEffect(() => {
    if (document.id === asked) return;
    void navigate({
      to: '/meetings/$id/',
      params: { id: document.id },
      search: true,
      hash: true,
      replace: true,
    });
  }, [document.id, asked, navigate]);

  return (
    <main id="main" className="mx-auto max-w-6xl px-4 sm:px-6">
      <div className="max-w-[68ch] pt-5 pb-4">
        <p className="text-soft">
          {[describeDate(document.date), document.place, document.kind]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <h1 className="mt-1 text-2xl leading-snug sm:text-3xl">{document.title}</h1>
      </div>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <LayerSwitches highlights={document.highlights} layers={layers} onChange={setLayers} />
          {passage !== null && <PassageBar passage={passage} document={document} />}
          <ReaderText document={document} layers={layers} passage={passage} />
          <Neighbours previous={document.previous} next={document.next} />
        </div>
        <Facts document={document} />
      </div>
    </main>
  );
}
