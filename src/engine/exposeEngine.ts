// The worker's side: the embedded engine, exposed to the page.
import { expose } from 'comlink';
import { fetchBytes, openArtifacts } from './artifacts';
import type { Answering } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';
import { createFileCache } from './fileCache';
import type { LoadingListener } from './loading';

export interface EngineWorker extends Answering {
  /** `listener` is a Comlink proxy. */
  readonly watchLoading: (listener: LoadingListener) => void;
}

/** The facts, at the address given, load before anything is asked. */
export function exposeEngine(factsAddress: string): void {
  const cache = createFileCache(fetchBytes, globalThis.caches);
  const artifacts = openArtifacts(factsAddress, cache.fetchBytes);
  const engine = createEmbeddedEngine(artifacts);
  void artifacts.facts().then(
    ({ files }) =>
      cache.keepOnly(
        [
          factsAddress,
          files.tokens,
          files.words,
          ...(files.entries === undefined ? [] : [files.entries]),
          ...files.texts,
        ].map((file) => new URL(file, factsAddress).href),
      ),
    () => {},
  );

  const api: EngineWorker = {
    watchLoading: (listener) => {
      engine.watchLoading(listener);
    },
    info: (params) => engine.info(params),
    summary: (params) => engine.summary(params),
    facets: (params) => engine.facets(params),
    meetings: (params) => engine.meetings(params),
    meetingFrequency: (params) => engine.meetingFrequency(params),
    termTrend: (params) => engine.termTrend(params),
    termTotals: (params) => engine.termTotals(params),
    movers: (params) => engine.movers(params),
    speakerMentions: (params) => engine.speakerMentions(params),
    rolesByMeeting: (params) => engine.rolesByMeeting(params),
    orderOfNames: (params) => engine.orderOfNames(params),
    nameReview: (params) => engine.nameReview(params),
    appearances: (params) => engine.appearances(params),
    coAppearances: (params) => engine.coAppearances(params),
    personFormulations: (params) => engine.personFormulations(params),
    formulationChanges: (params) => engine.formulationChanges(params),
    formulationLedger: (params) => engine.formulationLedger(params),
    formulationPlaces: (params) => engine.formulationPlaces(params),
    formulation: (params) => engine.formulation(params),
    formulationDrift: (params) => engine.formulationDrift(params),
    formulationMeetings: (params) => engine.formulationMeetings(params),
    candidates: (params) => engine.candidates(params),
    search: (params) => engine.search(params),
    firstHits: (params) => engine.firstHits(params),
    passages: (params) => engine.passages(params),
    concordance: (params) => engine.concordance(params),
    collocates: (params) => engine.collocates(params),
    dispersion: (params) => engine.dispersion(params),
    hitsOverTime: (params) => engine.hitsOverTime(params),
    queryExamples: (params) => engine.queryExamples(params),
    jumps: (params) => engine.jumps(params),
    suggest: (params) => engine.suggest(params),
    document: (params) => engine.document(params),
  };

  expose(api);
}
