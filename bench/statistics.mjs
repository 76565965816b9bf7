/** The value below which the fraction `q` of the sorted list lies, interpolated. */
function quantile(sorted, q) {
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

const sorted = (values) => [...values].sort((a, b) => a - b);

export const median = (values) => quantile(sorted(values), 0.5);

/**
 * Median and spread: half the distance between the quartiles, as a fraction of the median. A busy
 * machine widens the spread long before it moves the median.
 * @param {number[]} values at least one
 */
export function summary(values) {
  const list = sorted(values);
  const middle = quantile(list, 0.5);
  const spread = middle === 0 ? 0 : (quantile(list, 0.75) - quantile(list, 0.25)) / 2 / Math.abs(middle);
  return { median: middle, spread, least: list[0], samples: values.length };
}

/**
 * How the contenders of one row compare. A ratio is taken within a repetition, where the two ran next
 * to each other on the same machine; then comes the median of the ratios.
 * @param {Record<string, number[]>} samples by contender, one value for each repetition
 * @returns {Record<string, object>} by contender: its summary, and `ratios` to each of the others
 */
export function compare(samples) {
  const names = Object.keys(samples);
  return Object.fromEntries(
    names.map((name) => {
      const others = names.filter((other) => other !== name);
      const ratio = (other) => summary(samples[name].map((value, i) => value / samples[other][i]));
      return [name, { ...summary(samples[name]), ratios: Object.fromEntries(others.map((other) => [other, ratio(other)])) }];
    }),
  );
}

/**
 * The power of x with which y grows: the slope of the straight line through the points' logarithms
 * (least squares). 1 is linear growth, 0 is none.
 * @param {[number, number][]} points at least two, all above 0
 */
export function exponent(points) {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return covariance / logs.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/**
 * Runs every contender once in each repetition, starting with another one each time.
 * @param {string[]} contenders
 * @param {number} repetitions
 * @param {(contender: string) => Promise<number>} measure
 * @returns {Promise<Record<string, number[]>>}
 */
export async function interleave(contenders, repetitions, measure) {
  const samples = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let i = 0; i < repetitions; i++) {
    for (let j = 0; j < contenders.length; j++) {
      const name = contenders[(i + j) % contenders.length];
      samples[name].push(await measure(name));
    }
  }
  return samples;
}
