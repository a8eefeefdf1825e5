// Parts of a view whose programs come after its list has been painted, one part at a time.
import { type ComponentType, type ReactNode, startTransition, useEffect, useState } from 'react';
import { painted } from './painted';

interface Fallback {
  /** Until then. */
  readonly fallback: ReactNode;
}

/**
 * A component that `load` gives once what came with it has been painted. Where several wait, one is taken up after the
 * other is in its place: together they would hold up a slow telephone. A failed load throws in its place.
 */
export function afterPaint<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & Fallback> {
  let known: ComponentType<Props> | null = null;
  return function AfterPaint({ fallback, ...props }: Props & Fallback) {
    const [Part, setPart] = useState(() => known);
    const [failed, setFailed] = useState<unknown>(null);
    useEffect(() => {
      if (Part !== null) return;
      let left = false;
      let end = () => {};
      const show = async () => {
        try {
          await painted();
          const loaded = await load();
          end = await takeTurn();
          known = loaded;
          if (left) end();
          else startTransition(() => setPart(() => loaded));
        } catch (error) {
          setFailed(() => error);
        }
      };
      void show();
      // It is in its place, or not wanted any more.
      return () => {
        left = true;
        end();
      };
    }, [Part]);
    if (failed !== null) throw failed;
    return Part === null ? fallback : <Part {...(props as Props)} />;
  };
}

let last = Promise.resolve();

/** Resolves when all turns that were taken before have ended, with what ends this one. */
async function takeTurn(): Promise<() => void> {
  const before = last;
  let end = () => {};
  last = new Promise((resolve) => {
    end = resolve;
  });
  await before;
  return end;
}
