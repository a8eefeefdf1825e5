// A browser that does not come up says nothing about the site: it is started anew, and what went wrong is said.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StartVisitor, Visitor } from './visitor';

const STARTS = 3;

/** Each start has a folder of its own in `scratch`. Throws the last error where no start brings the browser up. */
export async function startAnew(
  start: StartVisitor,
  scratch: string,
  write: (text: string) => void,
): Promise<Visitor> {
  for (let attempt = 1; ; attempt++) {
    const folder = join(scratch, `start-${attempt}`);
    mkdirSync(folder, { recursive: true });
    try {
      return await start(folder);
    } catch (error) {
      if (attempt === STARTS) throw error;
      write(`Start ${attempt} of ${STARTS} failed: ${error instanceof Error ? error.message : error}\n`);
    }
  }
}
