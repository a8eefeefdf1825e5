// What `npm test` starts: checks Node and the installed packages before anything needs them, then runs main.ts.
// Plain JavaScript, so that a Node too old for the rest still says why.
import { existsSync, readFileSync } from 'node:fs';

const packageFile = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wanted = packageFile.engines.node.replace(/[^\d.]/g, '');

function isOlder(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number));
  const at = b.findIndex((part, i) => (a[i] || 0) !== part);
  return at >= 0 && (a[at] || 0) < b[at];
}

function stop(reason) {
  process.stdout.write(`${reason}\n\n0 passed, 1 failed\n`);
  process.exit(1);
}

if (isOlder(process.versions.node, wanted)) {
  stop(`Readout needs Node ${wanted} or newer; this is Node ${process.versions.node}.`);
}
if (!existsSync(new URL('../../node_modules/tsx', import.meta.url))) {
  stop('The packages are not installed. Run `npm ci` first.');
}

const { register } = await import('tsx/esm/api');
register();
await import('./main.ts');
