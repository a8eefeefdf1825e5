// The whole check of the project, stage by stage: `npm test`, or `npm test -- unit e2e` for some of the stages. It runs in
// the browsers that READOUT_BROWSERS names, Chromium where it names none.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from '../browsers/visitor';
import { chooseBrowsers } from './browsers';
import { chooseStages, formatSummary, runStages } from './stage';
import { projectStages } from './stages';

const scratch = mkdtempSync(join(tmpdir(), 'readout-test-'));
process.once('SIGINT', () => process.exit(130));

const write = (text: string): void => {
  process.stdout.write(text);
};
const { browsers, unknown } = chooseBrowsers(process.env.READOUT_BROWSERS);
const chosen = chooseStages(projectStages(scratch, write), process.argv.slice(2), browsers);
const mistakes = [
  ...unknown.map((name) => `READOUT_BROWSERS names ${name}; there are ${BROWSERS.join(', ')}.`),
  ...chosen.unknown.map((name) => `No stage is called ${name}; there are ${chosen.names.join(', ')}.`),
];

if (mistakes.length > 0) {
  write(`${mistakes.join('\n')}\n\n0 passed, 1 failed\n`);
  rmSync(scratch, { recursive: true });
  process.exitCode = 1;
} else {
  const results = await runStages(chosen.stages, { write, now: () => performance.now() });
  const failed = results.some((result) => result.failed > 0);
  if (failed) write(`\nBuilds, reports and screenshots of this run are kept in ${scratch}\n`);
  else rmSync(scratch, { recursive: true, force: true });
  write(formatSummary(results));
  process.exitCode = failed ? 1 : 0;
}
