// A corpus of any size, made up by rule: sentences of the seeds with a long tail of rare words. The same on every run.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceRulesOf } from '../../src/compile/language/abbreviations';
import { splitSentences } from '../../src/compile/splitSentences';
import { type CalendarDate, dateOf, dateOfDayNumber, dayNumber } from '../../src/corpus/calendar';
import { tokenise } from '../../src/corpus/tokenise';
import { ENGLISH } from '../support/languages';
import { createRandom, type Random } from './random';

export interface GeneratedSeed {
  readonly name: string;
  /** In the seed format. */
  readonly text: string;
}

/** Fewest tokens of a document and of a paragraph; documents come to about 1,000. */
const TOKENS = 920;
const PARAGRAPH = 150;
/** Share of the sentences that stand as they do in the seeds. */
const VERBATIM = 0.2;
/** Share of the words of the other sentences that give way to a word of the tail. */
const REPLACED = 0.25;
/** Word r of the tail is drawn about as often as (r + SHIFT) ** -EXPONENT: types grow as tokens ** (1 / EXPONENT). */
const EXPONENT = 1.6;
const SHIFT = 60;
/** Dates run over 28 years; the stride has no factor in common with them, so that each day comes once before any twice. */
const FIRST_DAY = dateOf(1996, 1, 1);
const DAYS = 10_227;
const STRIDE = 3_821;

interface Sentence {
  readonly text: string;
  readonly tokens: number;
}

/** Documents 0 to count - 1 made of the sentences of the paragraphs; document i is the same whatever the count. */
export function* generateSeeds(
  paragraphs: readonly string[],
  count: number,
): Generator<GeneratedSeed, void, undefined> {
  const sentences = paragraphs.flatMap(sentencesOf);
  if (sentences.length === 0) throw new Error('There is no sentence to generate from.');
  for (let i = 0; i < count; i += 1) {
    const random = createRandom(i + 1);
    const name = Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
    yield {
      name: `${String(i).padStart(6, '0')}_${name}.txt`,
      text: ` date ${dateOfSeed(i)} ${writeText(sentences, random)}\n`,
    };
  }
}

/** The same as files of a folder, with the lists of the seeds' corpus.json but not what it says of their own. */
export function writeGenerated(folder: string, seedsFolder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of generateSeeds(readParagraphs(seedsFolder), count)) {
    writeFileSync(join(folder, name), text);
  }
  const lists: Record<string, unknown> = JSON.parse(readFileSync(join(seedsFolder, 'corpus.json'), 'utf8'));
  for (const own of ['$schema', 'span', 'documents']) delete lists[own];
  lists.title = `${count.toLocaleString('en-GB')} generated readouts`;
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(lists));
}

/** The paragraphs of all seeds of a folder, in order of file name. */
export function readParagraphs(seedsFolder: string): readonly string[] {
  return readdirSync(seedsFolder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(seedsFolder, name), 'utf8')
        .replace(/^\s*date \S+ /, '')
        .split(/\n\s*\n/),
    )
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

function dateOfSeed(i: number): CalendarDate {
  return dateOfDayNumber(dayNumber(FIRST_DAY) + ((i * STRIDE) % DAYS));
}

function sentencesOf(paragraph: string): readonly Sentence[] {
  const starts = splitSentences(paragraph, sentenceRulesOf('en'));
  return starts
    .map((start, s) => paragraph.slice(start, starts[s + 1]).trim())
    .map((text) => ({ text, tokens: tokenise(text, ENGLISH).length }))
    .filter(({ tokens }) => tokens > 0);
}

function writeText(sentences: readonly Sentence[], random: Random): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < TOKENS; ) {
    const paragraph: string[] = [];
    for (let filled = 0; filled < PARAGRAPH; ) {
      const sentence = sentences[Math.floor(random() * sentences.length)];
      if (sentence === undefined) break;
      paragraph.push(random() < VERBATIM ? sentence.text : replaceWords(sentence.text, random));
      filled += sentence.tokens;
    }
    paragraphs.push(paragraph.join(' '));
    written += paragraph.reduce((sum, text) => sum + text.split(' ').length, 0);
  }
  return paragraphs.join('\n\n');
}

// Capitals stay, so that a sentence still begins like one and most names stand.
function replaceWords(sentence: string, random: Random): string {
  return sentence.replace(/\b[a-z]{2,}\b/g, (word) =>
    random() < REPLACED ? wordOfTail(drawRank(random)) : word,
  );
}

// The inverse of the Lomax distribution, whose tail falls as rank ** -EXPONENT.
function drawRank(random: Random): number {
  return Math.floor(SHIFT * ((1 - random()) ** (-1 / (EXPONENT - 1)) - 1));
}

const ONSETS = 'b br c ch d f g gr h j k l m n p pr qu r s sh st t th tr v w y z'.split(' ');
const ENDINGS = ['a', 'e', 'i', 'o', 'u', 'an', 'er', 'in', 'on', 'al', 'el', 'or'];
const SYLLABLES = ONSETS.length * ENDINGS.length;
/** Prime, so that neighbours in rank are no neighbours in the alphabet. */
const SCATTER = 7_919;

/** Word r of the tail: two syllables up to SYLLABLES squared, then three and more; all differ. */
function wordOfTail(rank: number): string {
  let rest = rank;
  let size = SYLLABLES ** 2;
  let syllables = 2;
  while (rest >= size) {
    rest -= size;
    size *= SYLLABLES;
    syllables += 1;
  }
  let code = (rest * SCATTER) % size;
  let word = '';
  for (let n = 0; n < syllables; n += 1) {
    const syllable = code % SYLLABLES;
    code = Math.floor(code / SYLLABLES);
    word += (ONSETS[syllable % ONSETS.length] ?? '') + (ENDINGS[Math.floor(syllable / ONSETS.length)] ?? '');
  }
  return word;
}
