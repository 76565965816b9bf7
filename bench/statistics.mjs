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
 * How the contenders of one row compare. Ratios are taken within a repetition, where the two ran
 * next to each other and met the same machine, and only then is their median.
 * @param {Record<string, number[]>} samples by contender, one value a repetition
 * @param {string} base the contender that counts as 1
 */
export function compare(samples, base) {
  const result = {};
  for (const [name, values] of Object.entries(samples)) {
    const ratios = base in samples ? values.map((value, i) => value / samples[base][i]) : [];
    result[name] = { ...summary(values), ...(ratios.length > 0 && { ratio: summary(ratios) }) };
  }
  return result;
}

/**
 * Runs every contender once a repetition, starting with another one each time.
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
