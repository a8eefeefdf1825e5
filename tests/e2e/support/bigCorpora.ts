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

/** An Arabic text, one with a word of 3,000 letters, and one of 2,000 sentences in one paragraph. */
export function writeOddTexts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const sentences = Array.from({ length: 2000 }, (_, i) => `Sentence ${i + 1} speaks of the harvest.`);
  const texts = {
    'arabic.txt': 'date 2023-01-01 تحدث الوزير عن الإصلاح الاقتصادي في البلاد.',
    'word.txt': `date 2023-01-02 The notice says ${'w'.repeat(3000)} and no more.`,
    'long.txt': `date 2023-01-03 ${sentences.join(' ')}`,
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}

/** Four texts, three of them without a date, whose metadata.csv says who speaks, for whom and where it was printed. */
export function writeTabledTexts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const texts = {
    'a.txt': 'date 2023-01-05 Reform is due. The harvest is in.',
    'b.txt': 'Reform was discussed, and reform was put off.',
    'c.txt': 'Nothing was said of the harvest.',
    'd.txt': 'Nobody came.',
    'metadata.csv': [
      'file,date,place,Party,newspaper,speaker,title',
      'a.txt,,Leeds,Labour,The Times,Ann Example,A speech',
      'b.txt,2023-02-10,Leeds,Green~Labour,The Post,Bo Sample~Ann Example,',
      'c.txt,2023-02-11,York,Green,,,"Third, last"',
      'd.txt,2023-02-12,,,,,',
    ].join('\r\n'),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
}
