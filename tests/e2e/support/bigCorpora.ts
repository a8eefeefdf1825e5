// Corpora of other shapes than the five readouts, made up by rule: the same on every run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const OPENINGS = [
  'The Standing Committee of the Provincial Party Committee held a meeting',
  'The provincial party committee held an enlarged meeting of its standing committee',
  'The Theoretical Study Center Group held a study meeting',
];

/** A document a day from 1 January 2000; every seventh names the harvest. Without corpus.json. */
export function writeManyDocuments(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const date = new Date(Date.UTC(2000, 0, 1 + i)).toISOString().slice(0, 10);
    const opening = OPENINGS[i % OPENINGS.length] ?? '';
    const harvest = i % 7 === 0 ? ' The meeting spoke of the harvest.' : '';
    writeFileSync(
      join(folder, `${i}_day-${i}.txt`),
      `date ${date} ${opening} on matter ${i}. The “steady work” goes on.${harvest}\n\nThe meeting closed.`,
    );
  }
}

/** A document each 1 May from 1789 to 2019, but none in years that 10 divides. */
export function writeTwoCenturies(folder: string): number {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (let year = 1789; year <= 2019; year++) {
    if (year % 10 === 0) continue;
    writeFileSync(
      join(folder, `address-${year}.txt`),
      `date ${year}-05-01 Fellow citizens, the year ${year} finds the union in peace. Commerce and liberty grow.`,
    );
    written += 1;
  }
  return written;
}
