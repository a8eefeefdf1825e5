// The page's side: the embedded engine behind a worker and a queue.
import { proxy, wrap } from 'comlink';
import type { CorpusEngine } from './corpusEngine';
import type { EngineWorker } from './exposeEngine';
import { createLoadingWatch } from './loading';
import { createQuestionQueue } from './questionQueue';
import { takeWorker } from './startWorker';

/** Where the worker cannot start, every question rejects, and the next one starts it anew. */
export function createWorkerEngine(): CorpusEngine {
  // What needs only the facts must not wait for the token index, nor counts for a text. A trend may need only the table
  // of words, first hits need only that of entries, and the passages of hits are many.
  // A view asks several things at once, and the engine need not wait for the page between two short ones; of the longer
  // ones only a few run for nothing when somebody types on.
  const lanes = {
    facts: createQuestionQueue(4),
    first: createQuestionQueue(1),
    counts: createQuestionQueue(3),
    trends: createQuestionQueue(1),
    texts: createQuestionQueue(2),
    passages: createQuestionQueue(4),
  };
  const { watch, tell } = createLoadingWatch();
  let started: ReturnType<typeof start> | null = null;

  function start() {
    const { worker, failed } = takeWorker();
    const remote = wrap<EngineWorker>(worker);
    let open = false;
    const stop = (reason: string) => {
      worker.terminate();
      if (started !== remote) return;
      started = null;
      tell(null);
      for (const lane of Object.values(lanes)) lane.fail(new Error(reason));
    };
    void failed.then(() =>
      stop(
        open
          ? 'The counting engine stopped unexpectedly.'
          : 'The counting engine could not start: its program did not load.',
      ),
    );
    remote.watchLoading(proxy(tell)).then(
      () => {
        open = true;
      },
      (error: unknown) => stop(`The counting engine could not start: ${String(error)}.`),
    );
    return remote;
  }

  function remote() {
    started ??= start();
    return started;
  }

  started = start();
  return {
    watchLoading: watch,
    info: (params, signal) => lanes.facts.run(() => remote().info(params), signal),
    summary: (params, signal) => lanes.facts.run(() => remote().summary(params), signal),
    facets: (params, signal) => lanes.facts.run(() => remote().facets(params), signal),
    meetings: (params, signal) =>
      (params.without === undefined ? lanes.facts : lanes.counts).run(
        () => remote().meetings(params),
        signal,
      ),
    meetingFrequency: (params, signal) => lanes.facts.run(() => remote().meetingFrequency(params), signal),
    termTrend: (params, signal) => lanes.trends.run(() => remote().termTrend(params), signal),
    termTotals: (params, signal) => lanes.counts.run(() => remote().termTotals(params), signal),
    movers: (params, signal) => lanes.counts.run(() => remote().movers(params), signal),
    speakerMentions: (params, signal) => lanes.counts.run(() => remote().speakerMentions(params), signal),
    rolesByMeeting: (params, signal) => lanes.facts.run(() => remote().rolesByMeeting(params), signal),
    orderOfNames: (params, signal) => lanes.facts.run(() => remote().orderOfNames(params), signal),
    nameReview: (params, signal) => lanes.counts.run(() => remote().nameReview(params), signal),
    appearances: (params, signal) => lanes.texts.run(() => remote().appearances(params), signal),
    coAppearances: (params, signal) => lanes.facts.run(() => remote().coAppearances(params), signal),
    personFormulations: (params, signal) =>
      lanes.counts.run(() => remote().personFormulations(params), signal),
    formulationChanges: (params, signal) =>
      lanes.counts.run(() => remote().formulationChanges(params), signal),
    formulationLedger: (params, signal) => lanes.counts.run(() => remote().formulationLedger(params), signal),
    formulationPlaces: (params, signal) => lanes.counts.run(() => remote().formulationPlaces(params), signal),
    formulation: (params, signal) => lanes.counts.run(() => remote().formulation(params), signal),
    formulationDrift: (params, signal) => lanes.texts.run(() => remote().formulationDrift(params), signal),
    formulationMeetings: (params, signal) =>
      lanes.counts.run(() => remote().formulationMeetings(params), signal),
    candidates: (params, signal) => lanes.texts.run(() => remote().candidates(params), signal),
    search: (params, signal) => lanes.counts.run(() => remote().search(params), signal),
    firstHits: (params, signal) => lanes.first.run(() => remote().firstHits(params), signal),
    passages: (params, signal) => lanes.passages.run(() => remote().passages(params), signal),
    concordance: (params, signal) => lanes.texts.run(() => remote().concordance(params), signal),
    collocates: (params, signal) => lanes.counts.run(() => remote().collocates(params), signal),
    dispersion: (params, signal) => lanes.counts.run(() => remote().dispersion(params), signal),
    hitsOverTime: (params, signal) => lanes.counts.run(() => remote().hitsOverTime(params), signal),
    queryExamples: (params, signal) => lanes.counts.run(() => remote().queryExamples(params), signal),
    jumps: (params, signal) => lanes.facts.run(() => remote().jumps(params), signal),
    suggest: (params, signal) => lanes.counts.run(() => remote().suggest(params), signal),
    document: (params, signal) => lanes.texts.run(() => remote().document(params), signal),
  };
}
