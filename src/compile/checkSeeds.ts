// `npm run seeds:check`: says what the build would say of the seeds, without building.
import { tokenCount } from '../corpus/tokenIndex';
import { describeCorpus } from './describeCorpus';
import { formatProblems } from './problem';
import { readCorpus } from './readCorpus';
import { readSeedFolder, seedsDirOf } from './readSeeds';

const folder = readSeedFolder(seedsDirOf(process.env));
const read = readCorpus(folder);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

if (read.state === 'broken') {
  print(formatProblems(read.problems));
  process.exitCode = 1;
} else {
  const { facts, documents, counter } = describeCorpus(read.seeds, read.config, read.configBytes);
  const warnings = documents.flatMap(({ file, warnings: own }) =>
    own.map(({ code, message }) => `${folder.path}/${file}: warning: ${message} (${code})`),
  );
  for (const warning of warnings) print(warning);
  for (const name of folder.ignored) print(`${folder.path}/${name}: not read, it is no .txt file`);
  const tokens = documents.reduce((sum, _document, d) => sum + tokenCount(counter.index, d), 0);
  print(
    `${count(documents.length, 'document')}, ${count(tokens, 'token')}, fingerprint ${facts.fingerprint}: no errors, ${count(warnings.length, 'warning')}`,
  );
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
