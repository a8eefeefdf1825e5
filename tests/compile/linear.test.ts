// The work that patterns do grows with a text, not with its square: counted in steps of a matcher, never by the clock.
import { describe, expect, it } from 'vitest';
import { compileCorpus } from '../../src/compile/compileCorpus';
import { countAllSteps, countSteps } from '../support/patternSteps';
import { folderOf } from './support/corpus';

describe('the counter of steps', () => {
  it('finds what the engine finds, and counts a step a character', () => {
    expect(countSteps(/b/, 'aab')).toEqual({ match: [2, 3], steps: 3 });
    expect(countSteps(/(?<=a+)b{2,}?(?!b)/u, 'abbbc').match).toEqual([1, 4]);
    expect(countSteps(/^(?:x|y)+?z/, 'a'.repeat(50)).steps).toBe(4);
  });

  it('tells a pattern whose work grows with the square', () => {
    const stepsOf = (pattern: RegExp, length: number) => countSteps(pattern, `${'a'.repeat(length)}!`).steps;
    expect(stepsOf(/a+$/, 200) / stepsOf(/a+$/, 100)).toBeGreaterThan(3.5);
    expect(stepsOf(/^a+$/, 200) / stepsOf(/^a+$/, 100)).toBeLessThan(2.2);
  });
});

/** What stands again and again in a text that is made to take long: what patterns begin with, go on with or end before. */
const UNITS = [
  "a|A|Ab|MING|é|1|2023|12th|x_|a-|a'|Mc-|s'|’s|会议|会议。|ed|wanted",
  "„|«|»|‹|‘|’|‘a|'a b|« a",
  '“|”|"|“a|(|)|((|[|「|」|.|...|?"|,|;|:|–|—|、|*|&',
  'Li Ming|Mr.|secretary of|Professor|Comrade|By Li Ming|Reporter: Li Ming|reporter|(reporter',
  'the|the meeting|At the meeting|held a meeting|held|on May 4|from May 3 to|in 2018|to|in order to',
  'and|as well as|including|who|also|then|in turn|of the|with',
].flatMap((units) => units.split('|'));
/** What gives roles, and is read with some hundred letters or pieces around it, so that only a longer text tells. */
const ROLE_UNITS =
  'presided over the meeting|attended the meeting|said|made a|put forward|conveyed the|were present|in the chair'.split(
    '|',
  );
const BETWEEN = ['', ' ', ', ', '. ', '\n\n'];
const FEW = 50;
const MORE = 300;
/** Of twice the text; a pattern that looks back over all of it takes four times the steps. */
const MOST = 2.4;

const growthOf = (compile: (times: number) => void, times = FEW): number => {
  const once = countAllSteps(() => compile(times));
  return countAllSteps(() => compile(2 * times)) / once;
};

const compileText = (text: string): void => {
  compileCorpus(folderOf({ 'a.txt': `date 2023-05-04 ${text}` }));
};

describe('the steps of all patterns on twice a text', () => {
  it.each(UNITS)('are twice as many: %s', (unit) => {
    for (const before of ['The committee held a meeting. ', 'The committee held (']) {
      for (const between of BETWEEN) {
        const growth = growthOf((times) => compileText(before + `${unit}${between}`.repeat(times)));
        expect(growth, JSON.stringify(before + unit + between)).toBeLessThan(MOST);
      }
    }
  });

  it.each(ROLE_UNITS)('are twice as many: %s', (unit) => {
    for (const between of BETWEEN) {
      const textOf = (times: number) => `The committee held a meeting. ${`${unit}${between}`.repeat(times)}`;
      const growth = growthOf((times) => compileText(textOf(times)), MORE);
      expect(growth, JSON.stringify(unit + between)).toBeLessThan(MOST);
    }
  });

  it.each(['a', ' ', '-', "'", 'Li ', '!', '\n', '\\', '["', '{"a":', '//'])(
    'are twice as many in settings: %s',
    (unit) => {
      const bytesOf = (text: string) => new TextEncoder().encode(text);
      for (const before of ['', '{"title":"', '{"people":[{"name":"', '{"language":"en']) {
        const growth = growthOf((times) => {
          const config = { name: 'corpus.json', bytes: bytesOf(before + unit.repeat(times)) };
          compileCorpus({ ...folderOf({ 'a.txt': 'date 2023-05-04 A.' }), config });
        });
        expect(growth, JSON.stringify(before + unit)).toBeLessThan(MOST);
      }
    },
  );
});
