// Counts what a pattern costs: a plain backtracking matcher, as engines have it, that counts every step it takes.
import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Goes on from a place of the text; whether the rest of the pattern matches there. */
type Next = (at: number) => boolean;
type Matcher = (at: number, next: Next) => boolean;
type Direction = 1 | -1;

export interface Walk {
  /** Where the match begins and ends, or null where there is none. */
  readonly match: readonly [start: number, end: number] | null;
  readonly steps: number;
}

interface Anchored {
  readonly at: (text: string, start: number) => Walk;
  /** Whether it can match at the start of the text alone; then engines look nowhere else. */
  readonly isAnchored: boolean;
}

const matchers = new Map<string, Anchored>();

/** A search from lastIndex on, as exec does it. */
export function countSteps(pattern: RegExp, text: string): Walk {
  const key = String(pattern);
  const matcher = matchers.get(key) ?? createMatcher(pattern);
  matchers.set(key, matcher);
  const first = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
  let steps = 0;
  for (let start = first; start <= text.length; start += 1) {
    const walk = matcher.at(text, start);
    steps += walk.steps;
    if (walk.match !== null || pattern.sticky || matcher.isAnchored) return { match: walk.match, steps };
  }
  return { match: null, steps };
}

function createMatcher({ source, flags }: RegExp): Anchored {
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  let text = '';
  let steps = 0;
  const classFlags = flags.replace(/[gy]/g, '');
  const pattern = anyOf(ast.alternatives, 1);
  const isAnchored =
    !flags.includes('m') &&
    ast.alternatives.every(({ elements: [first] }) => first?.type === 'Assertion' && first.kind === 'start');
  return {
    isAnchored,
    at(given, start) {
      text = given;
      steps = 0;
      let end = -1;
      const isMatch = pattern(start, (at) => {
        end = at;
        return true;
      });
      return { match: isMatch ? [start, end] : null, steps };
    },
  };

  function anyOf(alternatives: readonly AST.Alternative[], direction: Direction): Matcher {
    const all = alternatives.map(({ elements }) => sequence(elements, direction));
    return (at, next) => all.some((one) => one(at, next));
  }

  function sequence(elements: readonly AST.Element[], direction: Direction): Matcher {
    const ordered = direction === 1 ? elements : elements.toReversed();
    return ordered
      .map((element) => matcherOf(element, direction))
      .reduceRight<Matcher>(
        (rest, one) => (at, next) => one(at, (then) => rest(then, next)),
        (at, next) => next(at),
      );
  }

  function matcherOf(element: AST.Element, direction: Direction): Matcher {
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives, direction);
      case 'Assertion':
        return assertion(element);
      case 'Quantifier':
        return quantifier(element, direction);
      case 'Character':
      case 'CharacterClass':
      case 'CharacterSet':
      case 'ExpressionCharacterClass': {
        const step = character(element, direction);
        return (at, next) => {
          const then = step(at);
          return then !== -1 && next(then);
        };
      }
      default:
        throw new Error(`The counter of steps does not know ${element.type}.`);
    }
  }

  /** The place after one character that fits, or -1. */
  function character({ raw }: AST.Element, direction: Direction): (at: number) => number {
    const rule = new RegExp(`^(?:${raw})$`, classFlags);
    const known = new Map<string, boolean>();
    const isUnicode = /[uv]/.test(flags);
    return (at) => {
      steps += 1;
      const from = direction === 1 ? at : at - (isUnicode && isPairBefore(text, at) ? 2 : 1);
      if (from < 0 || from >= text.length) return -1;
      const one = isUnicode ? String.fromCodePoint(text.codePointAt(from) ?? 0) : (text[from] ?? '');
      const fits = known.get(one) ?? rule.test(one);
      known.set(one, fits);
      if (!fits) return -1;
      return direction === 1 ? at + one.length : from;
    };
  }

  function assertion(element: AST.Assertion): Matcher {
    switch (element.kind) {
      case 'start':
        return (at, next) =>
          count() && (at === 0 || (flags.includes('m') && text[at - 1] === '\n')) && next(at);
      case 'end':
        return (at, next) =>
          count() && (at === text.length || (flags.includes('m') && text[at] === '\n')) && next(at);
      case 'word':
        return (at, next) =>
          count() && (isWord(text[at - 1]) !== isWord(text[at])) !== element.negate && next(at);
      default: {
        const inner = anyOf(element.alternatives, element.kind === 'lookahead' ? 1 : -1);
        return (at, next) => inner(at, () => true) !== element.negate && next(at);
      }
    }
  }

  function quantifier({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Matcher {
    if (['Character', 'CharacterClass', 'CharacterSet', 'ExpressionCharacterClass'].includes(element.type)) {
      const step = character(element, direction);
      return greedy ? greedyLoop(step, min, max) : lazyLoop(step, min, max);
    }
    const one = matcherOf(element, direction);
    const repeat =
      (done: number): Matcher =>
      (at, next) => {
        count();
        const more = (): boolean =>
          done < max && one(at, (then) => (then !== at || done < min) && repeat(done + 1)(then, next));
        const stop = (): boolean => done >= min && next(at);
        return greedy ? more() || stop() : stop() || more();
      };
    return repeat(0);
  }

  // Loops over single characters call nothing in turn, so that a long text needs no deep stack.
  function greedyLoop(step: (at: number) => number, min: number, max: number): Matcher {
    return (at, next) => {
      const places = [at];
      for (let place = step(at); place !== -1 && places.length <= max; place = step(place)) {
        places.push(place);
        if (places.length > max) break;
      }
      for (let done = places.length - 1; done >= min; done -= 1) {
        count();
        if (next(places[done] ?? at)) return true;
      }
      return false;
    };
  }

  function lazyLoop(step: (at: number) => number, min: number, max: number): Matcher {
    return (at, next) => {
      let place = at;
      for (let done = 0; ; done += 1) {
        count();
        if (done >= min && next(place)) return true;
        if (done === max) return false;
        place = step(place);
        if (place === -1) return false;
      }
    };
  }

  function count(): true {
    steps += 1;
    return true;
  }
}

function isWord(unit: string | undefined): boolean {
  return unit !== undefined && /\w/.test(unit);
}

function isPairBefore(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 2] ?? '') && /[\udc00-\udfff]/.test(text[at - 1] ?? '');
}

/** The steps of every search that `act` makes with any pattern; throws where the matcher and the engine differ. */
export function countAllSteps(act: () => void): number {
  const native = RegExp.prototype.exec;
  let steps = 0;
  let isCounting = false;
  RegExp.prototype.exec = function exec(this: RegExp, given: string) {
    if (isCounting) return native.call(this, given);
    isCounting = true;
    const text = String(given);
    const walk = countSteps(this, text);
    const found = native.call(this, text);
    isCounting = false;
    steps += walk.steps;
    const expected = found === null ? null : [found.index, found.index + found[0].length];
    if (String(walk.match) !== String(expected))
      throw new Error(
        `${String(this)} on ${JSON.stringify(text.slice(0, 80))}: ${String(walk.match)}, not ${String(expected)}`,
      );
    return found;
  };
  try {
    act();
  } finally {
    RegExp.prototype.exec = native;
  }
  return steps;
}
