// `npm run seeds:check`: says what the build would say of the seeds, without building.

import { createCompiler } from '../compile/compileCorpus';
import { formatProblems } from '../compile/problem';
import { describeGuess } from '../view/guessedLanguage';
import { counted } from '../view/words';
import { readSeedFolder, seedsDirOf } from './readSeeds';

const folder = readSeedFolder(seedsDirOf(process.env));
const compiled = createCompiler()(folder);
const print = (line: string): boolean => process.stdout.write(`${line}\n`);

if (compiled.state === 'broken') {
  print(formatProblems(compiled.problems));
  process.exitCode = 1;
} else {
  const { fingerprint, documents, language } = compiled.facts();
  const guess = describeGuess(language);
  const warnings = [
    ...(guess === null ? [] : [`${folder.path}: warning: ${guess}`]),
    ...documents.flatMap(({ file, warnings: own }) =>
      own.map(({ code, message }) => `${folder.path}/${file}: warning: ${message} (${code})`),
    ),
  ];
  for (const warning of warnings) print(warning);
  for (const { name, because } of folder.ignored) print(`${folder.path}/${name}: skipped, ${because}`);
  const tokens = documents.reduce((sum, document) => sum + document.tokens, 0);
  print(
    `${counted(documents.length, 'document')}, ${counted(tokens, 'token')}, fingerprint ${fingerprint}: no errors, ${counted(warnings.length, 'warning')}`,
  );
}
