// Exact intervals for the few meetings that a corpus may have.

/** Both bounds of a 95% interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Normal quantile for 97.5%. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval for a share of k in n, as a fraction. 3 of 5: 0.231 to 0.882; 0 of 5: 0 to 0.434.
 * Null where n is 0. Wilson, J. Am. Stat. Assoc. 22 (1927).
 */
export function wilsonInterval(k: number, n: number): Interval | null {
  if (n === 0) return null;
  const share = k / n;
  const scale = 1 + (Z * Z) / n;
  const centre = (share + (Z * Z) / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  return { low: k === 0 ? 0 : centre - half, high: k === n ? 1 : centre + half };
}

/**
 * The largest share of meetings that 0 of n still lets believe, one-sided at 95%, as a fraction: 1 - 0.05^(1/n).
 * 0 of 5: 0.451. Null where n is 0. Clopper and Pearson, Biometrika 26 (1934).
 */
export function absentShareAtMost(n: number): number | null {
  return n === 0 ? null : 1 - 0.05 ** (1 / n);
}

/**
 * Exact interval for a Poisson count, in occurrences. 0: 0 to 3.689; 4: 1.090 to 10.242. Garwood, Biometrika 28 (1936):
 * half the 2.5% quantile of chi-squared with 2k degrees of freedom, and half the 97.5% quantile with 2k + 2, which are
 * quantiles of gamma distributions with shapes k and k + 1.
 */
export function poissonInterval(k: number): Interval {
  const interval = known.get(k) ?? {
    low: k === 0 ? 0 : gammaQuantile(k, 0.025),
    high: gammaQuantile(k + 1, 0.975),
  };
  known.set(k, interval);
  return interval;
}

// The same few counts come again for every period of every term.
const known = new Map<number, Interval>();

function gammaQuantile(shape: number, probability: number): number {
  let low = 0;
  let high = shape + 10 * Math.sqrt(shape) + 20;
  for (let i = 0; i < 200 && high - low > 1e-12 * high; i += 1) {
    const middle = (low + high) / 2;
    if (lowerGamma(shape, middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised lower incomplete gamma: series below shape + 1, Lentz's continued fraction above (Numerical Recipes 6.2). */
function lowerGamma(shape: number, x: number): number {
  if (x <= 0) return 0;
  const scale = Math.exp(-x + shape * Math.log(x) - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = shape + 1; Math.abs(term) > Math.abs(sum) * 1e-16; n += 1) {
      term *= x / n;
      sum += term;
    }
    return sum * scale;
  }
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i < 100_000; i += 1) {
    const a = -i * (i - shape);
    b += 2;
    d = 1 / nonZero(a * d + b, tiny);
    c = nonZero(b + a / c, tiny);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return 1 - scale * fraction;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Stirling's series, shifted to x of at least 10, where seven terms give full precision. */
function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  while (z < 10) {
    shift += Math.log(z);
    z += 1;
  }
  const inverse = 1 / z;
  const square = inverse * inverse;
  const series =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
