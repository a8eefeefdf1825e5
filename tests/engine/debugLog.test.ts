import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/corpus/subcorpus/filters';
import { type CorpusEngine, engineThat } from '../../src/engine/corpusEngine';
import { wantsDebugLog, withDebugLog } from '../../src/engine/debugLog';

/** Each look at the clock is seven milliseconds after the last. */
function logOf(engine: CorpusEngine) {
  const told: [string, object][] = [];
  let time = 0;
  const now = () => {
    time += 7;
    return time;
  };
  return { told, engine: withDebugLog(engine, { log: (...all) => told.push(all), now }) };
}

describe('the debug log', () => {
  it('is off until it is asked for, and where nothing can be kept', () => {
    const keeping = (value: string | null) => () => ({ getItem: () => value });
    expect([wantsDebugLog(keeping(null)), wantsDebugLog(keeping('on'))]).toEqual([false, true]);
    expect(
      wantsDebugLog(() => {
        throw new Error('storage is blocked');
      }),
    ).toBe(false);
  });

  it('tells each answer with its time, and changes none', async () => {
    const answers = engineThat(async (question) => [question] as never);
    const { told, engine } = logOf(answers);
    expect(await engine.facets({ filters: NO_FILTERS })).toEqual(['facets']);
    expect(told).toEqual([['readout: facets answered after 7 ms', { filters: NO_FILTERS }]]);
  });

  it('tells what failed, and what was no longer asked', async () => {
    const { told, engine } = logOf(engineThat(() => Promise.reject(new Error('no index'))));
    await expect(engine.info({})).rejects.toThrow('no index');
    const given = new AbortController();
    given.abort();
    await expect(engine.info({}, given.signal)).rejects.toThrow('no index');
    expect(told.map(([message]) => message)).toEqual([
      'readout: info failed (Error: no index) after 7 ms',
      'readout: info dropped after 7 ms',
    ]);
  });
});
