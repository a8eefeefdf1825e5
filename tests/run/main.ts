// The whole check of the project, stage by stage: `npm test`, or `npm test -- unit e2e` for some of the stages.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseStages, formatSummary, runStages } from './stage';
import { projectStages } from './stages';

const scratch = mkdtempSync(join(tmpdir(), 'readout-test-'));
process.once('SIGINT', () => process.exit(130));

const write = (text: string): void => {
  process.stdout.write(text);
};
const chosen = chooseStages(projectStages(scratch, write), process.argv.slice(2));

if (chosen.unknown.length > 0) {
  write(`No stage is called ${chosen.unknown.join(', ')}; there are ${chosen.names.join(', ')}.\n\n`);
  write('0 passed, 1 failed\n');
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
