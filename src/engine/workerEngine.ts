// The page's side: the embedded engine behind a worker and a queue.
import { proxy, wrap } from 'comlink';
import type { CorpusEngine } from './corpusEngine';
import { createLoadingWatch } from './loading';
import { createQuestionQueue } from './questionQueue';
import type { EngineWorker } from './worker';

/** Starts the worker; where it cannot start, every question rejects, and the next one starts it anew. */
export function createWorkerEngine(factsAddress: string): CorpusEngine {
  // What needs only the facts must not wait for the token index, nor counts for a text.
  // A view asks several things at once, and the engine need not wait for the page between two short ones; of the longer
  // ones only a few are let go in vain when somebody types on.
  const lanes = {
    facts: createQuestionQueue(4),
    counts: createQuestionQueue(3),
    texts: createQuestionQueue(4),
  };
  const { watch, tell } = createLoadingWatch();
  let started: ReturnType<typeof start> | null = null;

  function start() {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    const remote = wrap<EngineWorker>(worker);
    let open = false;
    worker.addEventListener('error', () => {
      worker.terminate();
      started = null;
      tell(null);
      const error = new Error(
        open
          ? 'The counting engine stopped unexpectedly.'
          : 'The counting engine could not start: its program did not load.',
      );
      for (const lane of Object.values(lanes)) lane.fail(error);
    });
    const ready = remote.open(factsAddress, proxy(tell)).then(() => {
      open = true;
    });
    return { remote, ready };
  }

  async function opened() {
    started ??= start();
    const { remote, ready } = started;
    await ready;
    return remote;
  }

  started = start();
  return {
    watchLoading: watch,
    info: (params, signal) => lanes.facts.run(async () => (await opened()).info(params), signal),
    summary: (params, signal) => lanes.facts.run(async () => (await opened()).summary(params), signal),
    facets: (params, signal) => lanes.facts.run(async () => (await opened()).facets(params), signal),
    meetings: (params, signal) =>
      (params.without === undefined ? lanes.facts : lanes.counts).run(
        async () => (await opened()).meetings(params),
        signal,
      ),
    meetingFrequency: (params, signal) =>
      lanes.facts.run(async () => (await opened()).meetingFrequency(params), signal),
    termTrend: (params, signal) => lanes.counts.run(async () => (await opened()).termTrend(params), signal),
    termTotals: (params, signal) => lanes.counts.run(async () => (await opened()).termTotals(params), signal),
    movers: (params, signal) => lanes.counts.run(async () => (await opened()).movers(params), signal),
    speakerMentions: (params, signal) =>
      lanes.counts.run(async () => (await opened()).speakerMentions(params), signal),
    rolesByMeeting: (params, signal) =>
      lanes.facts.run(async () => (await opened()).rolesByMeeting(params), signal),
    orderOfNames: (params, signal) =>
      lanes.facts.run(async () => (await opened()).orderOfNames(params), signal),
    nameReview: (params, signal) => lanes.counts.run(async () => (await opened()).nameReview(params), signal),
    appearances: (params, signal) =>
      lanes.texts.run(async () => (await opened()).appearances(params), signal),
    coAppearances: (params, signal) =>
      lanes.facts.run(async () => (await opened()).coAppearances(params), signal),
    personFormulations: (params, signal) =>
      lanes.counts.run(async () => (await opened()).personFormulations(params), signal),
    formulationChanges: (params, signal) =>
      lanes.counts.run(async () => (await opened()).formulationChanges(params), signal),
    formulationLedger: (params, signal) =>
      lanes.counts.run(async () => (await opened()).formulationLedger(params), signal),
    formulationPlaces: (params, signal) =>
      lanes.counts.run(async () => (await opened()).formulationPlaces(params), signal),
    formulation: (params, signal) =>
      lanes.counts.run(async () => (await opened()).formulation(params), signal),
    formulationDrift: (params, signal) =>
      lanes.texts.run(async () => (await opened()).formulationDrift(params), signal),
    formulationMeetings: (params, signal) =>
      lanes.counts.run(async () => (await opened()).formulationMeetings(params), signal),
    candidates: (params, signal) => lanes.texts.run(async () => (await opened()).candidates(params), signal),
    search: (params, signal) => lanes.texts.run(async () => (await opened()).search(params), signal),
    passages: (params, signal) => lanes.texts.run(async () => (await opened()).passages(params), signal),
    concordance: (params, signal) =>
      lanes.texts.run(async () => (await opened()).concordance(params), signal),
    collocates: (params, signal) => lanes.counts.run(async () => (await opened()).collocates(params), signal),
    dispersion: (params, signal) => lanes.counts.run(async () => (await opened()).dispersion(params), signal),
    hitsOverTime: (params, signal) =>
      lanes.counts.run(async () => (await opened()).hitsOverTime(params), signal),
    queryExamples: (params, signal) =>
      lanes.counts.run(async () => (await opened()).queryExamples(params), signal),
    jumps: (params, signal) => lanes.facts.run(async () => (await opened()).jumps(params), signal),
    suggest: (params, signal) => lanes.counts.run(async () => (await opened()).suggest(params), signal),
    document: (params, signal) => lanes.texts.run(async () => (await opened()).document(params), signal),
  };
}
