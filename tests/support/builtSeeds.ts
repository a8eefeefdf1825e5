// The five readouts, built as they are published, and the engine that answers from the files.
import { join } from 'node:path';
import { readSeedFolder } from '../../src/build/readSeeds';
import { compileCorpus } from '../../src/compile/compileCorpus';
import { openArtifacts } from '../../src/engine/artifacts';
import type { CorpusEngine } from '../../src/engine/corpusEngine';
import { createEmbeddedEngine } from '../../src/engine/embeddedEngine';

const ADDRESS = 'https://example.org/data/';

export function engineOfSeeds(): CorpusEngine {
  const compiled = compileCorpus(readSeedFolder('seeds', join(import.meta.dirname, '../../seeds')));
  if (compiled.state === 'broken') throw new Error('the seeds do not compile');
  const files = new Map(compiled.artifacts.map(({ name, bytes }) => [ADDRESS + name, bytes()]));
  return createEmbeddedEngine(
    openArtifacts(ADDRESS + compiled.factsName, async (asked, begin) => {
      const bytes = files.get(asked);
      if (bytes === undefined) throw new Error(`no file ${asked}`);
      begin()(Uint8Array.from(bytes));
    }),
  );
}
