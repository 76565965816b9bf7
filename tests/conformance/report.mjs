import { isDeepStrictEqual, inspect } from 'node:util';

const show = (value) => inspect(value, { depth: 6, breakLength: 100, maxStringLength: 300 });

/** Gathers mismatches of many calls, so that one test names them all and stays readable. */
export class Report {
  #lines = [];
  #count = 0;

  compare(call, actual, expected, what = '') {
    if (isDeepStrictEqual(actual, expected)) return;
    this.#count++;
    if (this.#count > 3) return;
    const { cls, name } = call.operation;
    this.#lines.push(
      `${cls}.${name}${what && `: ${what}`}`,
      `  arguments: ${show(call.args)}`,
      `  expected:  ${show(expected)}`,
      `  actual:    ${show(actual)}`,
    );
  }

  /** Throws, with the first three mismatches and the number of all. */
  close() {
    if (this.#count === 0) return;
    throw new Error(`${this.#count} calls differ\n${this.#lines.join('\n')}`);
  }
}
