/** The README's examples. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

const readme = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

/** @param {string[]} languages as the fences name them @returns {string[]} their code, in the README's order */
exports.examples = (...languages) =>
  [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, language]) => languages.includes(language)).map(([, , code]) => code);

/** How many code blocks there are, those without a language too. */
exports.blocks = readme.match(/^```.*\n[\s\S]*?^```$/gm).length;

/** Replaces what is printed by what is real. If a text is not there, the example is not the one that was meant. */
exports.changed = (code, pairs) =>
  pairs.reduce((text, [printed, real]) => {
    if (!text.includes(printed)) throw new Error(`the example has no ${printed}`);
    return text.replace(printed, () => real);
  }, code);
