// The worker's side: the embedded engine, exposed to the page.
import { expose } from 'comlink';
import { fetchBytes, openArtifacts } from './artifacts';
import type { Answering, CorpusEngine } from './corpusEngine';
import { createEmbeddedEngine } from './embeddedEngine';
import { createFileCache } from './fileCache';
import type { LoadingListener } from './loading';

export interface EngineWorker extends Answering {
  /** Must come first; `factsAddress` is absolute, `listener` a Comlink proxy. */
  readonly open: (factsAddress: string, listener: LoadingListener) => void;
}

let engine: CorpusEngine | null = null;

function opened(): CorpusEngine {
  if (engine === null) throw new Error('The engine was asked before it was opened.');
  return engine;
}

const api: EngineWorker = {
  open(factsAddress, listener) {
    const cache = createFileCache(fetchBytes, globalThis.caches);
    const artifacts = openArtifacts(factsAddress, cache.fetchBytes);
    engine = createEmbeddedEngine(artifacts);
    engine.watchLoading(listener);
    void artifacts.facts().then(
      ({ files }) =>
        cache.keepOnly(
          [factsAddress, files.tokens, files.words, ...files.texts].map(
            (file) => new URL(file, factsAddress).href,
          ),
        ),
      () => {},
    );
  },
  info: (params) => opened().info(params),
  summary: (params) => opened().summary(params),
  facets: (params) => opened().facets(params),
  meetings: (params) => opened().meetings(params),
  meetingFrequency: (params) => opened().meetingFrequency(params),
  termTrend: (params) => opened().termTrend(params),
  termTotals: (params) => opened().termTotals(params),
  movers: (params) => opened().movers(params),
  speakerMentions: (params) => opened().speakerMentions(params),
  rolesByMeeting: (params) => opened().rolesByMeeting(params),
  orderOfNames: (params) => opened().orderOfNames(params),
  nameReview: (params) => opened().nameReview(params),
  appearances: (params) => opened().appearances(params),
  coAppearances: (params) => opened().coAppearances(params),
  personFormulations: (params) => opened().personFormulations(params),
  formulationChanges: (params) => opened().formulationChanges(params),
  formulationLedger: (params) => opened().formulationLedger(params),
  formulationPlaces: (params) => opened().formulationPlaces(params),
  formulation: (params) => opened().formulation(params),
  formulationDrift: (params) => opened().formulationDrift(params),
  formulationMeetings: (params) => opened().formulationMeetings(params),
  candidates: (params) => opened().candidates(params),
  search: (params) => opened().search(params),
  passages: (params) => opened().passages(params),
  concordance: (params) => opened().concordance(params),
  collocates: (params) => opened().collocates(params),
  dispersion: (params) => opened().dispersion(params),
  hitsOverTime: (params) => opened().hitsOverTime(params),
  queryExamples: (params) => opened().queryExamples(params),
  jumps: (params) => opened().jumps(params),
  suggest: (params) => opened().suggest(params),
  document: (params) => opened().document(params),
};

expose(api);
