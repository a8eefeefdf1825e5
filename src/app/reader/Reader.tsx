import { useLocation, useNavigate, useParams as usePathParams } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentView } from '../../analysis/finding/documentView';
import type { Layer } from '../../analysis/finding/layers';
import { parseFragment } from '../../view/fragment';
import { PLAIN_MAIN, TOP } from '../../view/pageLook';
import { lineAboveMeeting, meetingTitle } from '../../view/pages';
import { listSentences } from '../../view/quotation';
import { resolvePassage, targetOf } from '../../view/resolvePassage';
import { useAnswer, useInfo } from '../asking/engineContext';
import { useTitle } from '../page/useTitle';
import { ViewMain } from '../page/ViewMain';
import { Failed } from '../states/Failed';
import { Loading } from '../states/Loading';
import { PlainMain } from '../states/PlainMain';
import { useSubcorpus } from '../subcorpus/subcorpus';
import { Facts } from './Facts';
import { FindBar } from './FindBar';
import { LayerSwitches } from './LayerSwitches';
import { Neighbours } from './Neighbours';
import { NoMeeting } from './NoMeeting';
import { Outline } from './Outline';
import { PassageBar } from './PassageBar';
import { ReaderText } from './ReaderText';
import { SelectionPopup } from './SelectionPopup';
import { UnreadablePassage } from './UnreadablePassage';
import { useHits } from './useHits';

/** One meeting: its text with highlights, the facts with their proof, the meetings before and after. */
export function Reader() {
  const { id } = usePathParams({ from: '/meetings/$id' });
  // Another meeting's text never stands in for this one.
  const answer = useAnswer('document', { id }, { keep: false });
  const document = answer.data;
  if (answer.isError) {
    return (
      <PlainMain heading="A meeting">
        <Failed what="The text of this meeting" error={answer.error} onRetry={() => void answer.refetch()} />
      </PlainMain>
    );
  }
  if (document === undefined) {
    return (
      <main id="main" className={PLAIN_MAIN}>
        <h1 className="sr-only">A meeting</h1>
        <Loading label="Loading the text of this meeting" height="h-dvh" />
      </main>
    );
  }
  return document === null ? <NoMeeting id={id} /> : <Meeting key={document.id} text={document} asked={id} />;
}

const OPENING_LAYERS: readonly Layer[] = ['query', 'people', 'formulations'];

function Meeting({ text: own, asked }: { readonly text: DocumentView; readonly asked: string }) {
  const info = useInfo();
  const { q } = useSubcorpus().filters;
  // The text stays while the query changes, and so do its marks until the next ones have come.
  const found = useAnswer('marksOfQuery', { id: own.id, q: q ?? '' }, { enabled: q !== null });
  const marks = q === null ? undefined : found.data;
  const document = useMemo(
    () => (marks === undefined ? own : { ...own, highlights: [...marks, ...own.highlights] }),
    [own, marks],
  );
  const navigate = useNavigate();
  const fragment = useLocation({ select: ({ hash }) => hash });
  const [layers, setLayers] = useState(OPENING_LAYERS);
  const resolution = useMemo(() => {
    const passage = parseFragment(fragment);
    return passage === null
      ? null
      : resolvePassage(listSentences(document.paragraphs), passage, info.language);
  }, [fragment, document.paragraphs, info.language]);
  const target = resolution === null ? null : targetOf(resolution);
  const text = useRef<HTMLElement>(null);
  const { hits, current, step, go } = useHits(document, target, () => {
    if (!layers.includes('query')) setLayers(['query', ...layers]);
  });
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

  const passageBar =
    resolution !== null ? (
      <PassageBar key={fragment} resolution={resolution} document={document} />
    ) : /^p\d/.test(fragment) ? (
      <UnreadablePassage fragment={fragment} />
    ) : null;

  return (
    <ViewMain
      view="meeting"
      heading={document.title}
      above={<p className={TOP.meeting.above}>{lineAboveMeeting(document)}</p>}
    >
      {found.isError && (
        <Failed what="The query’s marks" error={found.error} onRetry={() => void found.refetch()} />
      )}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <LayerSwitches highlights={document.highlights} layers={layers} onChange={setLayers} />
          <Outline paragraphs={document.paragraphs} />
          <div className="no-print sticky top-0 z-20 -mx-2 mb-4 flex max-w-3xl flex-col gap-2 border-line border-b bg-ground px-2 py-2">
            <FindBar hits={hits} current={current} onStep={step} onGo={go} />
            {target !== null && passageBar}
          </div>
          {target === null && passageBar !== null && <div className="mb-5">{passageBar}</div>}
          <div className="relative">
            <ReaderText
              ref={text}
              document={document}
              layers={layers}
              target={target}
              current={current === null ? null : (hits[current] ?? null)}
            />
            <SelectionPopup document={document} text={text} />
          </div>
          <Neighbours previous={document.previous} next={document.next} />
        </div>
        <Facts document={document} />
      </div>
    </ViewMain>
  );
}
