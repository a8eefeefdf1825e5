import { describe, expect, it } from 'vitest';
import { createQuestionQueue } from '../../src/engine/questionQueue';

/** A question whose answer the test gives when it likes. */
function question<T>() {
  let resolve: (answer: T) => void = () => undefined;
  const promise = new Promise<T>((settled) => {
    resolve = settled;
  });
  let asked = false;
  const ask = () => {
    asked = true;
    return promise;
  };
  return { ask, answer: (value: T) => resolve(value), isAsked: () => asked };
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the queue', () => {
  it('asks one question at a time, in order', async () => {
    const queue = createQuestionQueue(1);
    const [first, second] = [question<string>(), question<string>()];
    const answers = [queue.run(first.ask), queue.run(second.ask)];
    await settle();
    expect([first.isAsked(), second.isAsked()]).toEqual([true, false]);
    first.answer('one');
    await settle();
    expect(second.isAsked()).toBe(true);
    second.answer('two');
    expect(await Promise.all(answers)).toEqual(['one', 'two']);
  });

  it('asks as many at once as it is wide', async () => {
    const queue = createQuestionQueue(2);
    const [first, second, third] = [question<string>(), question<string>(), question<string>()];
    const answers = [queue.run(first.ask), queue.run(second.ask), queue.run(third.ask)];
    await settle();
    expect([first, second, third].map(({ isAsked }) => isAsked())).toEqual([true, true, false]);
    second.answer('two');
    await settle();
    expect(third.isAsked()).toBe(true);
    first.answer('one');
    third.answer('three');
    expect(await Promise.all(answers)).toEqual(['one', 'two', 'three']);
  });

  it('drops an aborted question that still waits, and goes on with the next', async () => {
    const queue = createQuestionQueue(1);
    const [running, dropped, last] = [question<string>(), question<string>(), question<string>()];
    const abort = new AbortController();
    const first = queue.run(running.ask);
    const gone = queue.run(dropped.ask, abort.signal);
    const end = queue.run(last.ask);
    abort.abort();
    await expect(gone).rejects.toMatchObject({ name: 'AbortError' });
    running.answer('one');
    last.answer('three');
    expect(await Promise.all([first, end])).toEqual(['one', 'three']);
    expect(dropped.isAsked()).toBe(false);
  });

  it('lets a running question finish though it is aborted', async () => {
    const queue = createQuestionQueue(1);
    const running = question<string>();
    const abort = new AbortController();
    const answer = queue.run(running.ask, abort.signal);
    abort.abort();
    running.answer('done');
    expect(await answer).toBe('done');
  });

  it('never asks what is aborted before it comes', async () => {
    const never = question<string>();
    await expect(createQuestionQueue(1).run(never.ask, AbortSignal.abort())).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(never.isAsked()).toBe(false);
  });

  it('goes on after a question that fails, even one that throws at once', async () => {
    const queue = createQuestionQueue(1);
    const rejected = queue.run(() => Promise.reject(new Error('no')));
    const thrown = queue.run(() => {
      throw new Error('never');
    });
    const next = queue.run(async () => 'yes');
    await expect(rejected).rejects.toThrow('no');
    await expect(thrown).rejects.toThrow('never');
    expect(await next).toBe('yes');
  });

  it('fails what runs and what waits, and then begins anew', async () => {
    const queue = createQuestionQueue(1);
    const [stuck, waiting] = [question<string>(), question<string>()];
    const answers = [queue.run(stuck.ask), queue.run(waiting.ask)];
    queue.fail(new Error('the worker is gone'));
    for (const answer of answers) await expect(answer).rejects.toThrow('the worker is gone');
    expect(await queue.run(async () => 'again')).toBe('again');
    expect(waiting.isAsked()).toBe(false);
  });

  it('does not run two at a time after it failed and the old question ended late', async () => {
    const queue = createQuestionQueue(1);
    const [old, running, waiting] = [question<string>(), question<string>(), question<string>()];
    const first = queue.run(old.ask);
    queue.fail(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    void queue.run(running.ask);
    void queue.run(waiting.ask);
    old.answer('late');
    await settle();
    expect([running.isAsked(), waiting.isAsked()]).toEqual([true, false]);
  });
});
