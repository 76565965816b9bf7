/** The wasm as text: the build writes it, the entries read it. */
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');

let ascii;
const decoder = [...readFileSync(resolve(__dirname, '../../build/wasm-release/wasm/ascii_bytes/ascii_bytes.wasm'))];
beforeAll(async () => {
  ascii = await import('../../js/src/ascii_bytes.js');
});

test.each([
  ['nothing', []],
  ['every byte', Array.from({ length: 256 }, (_, i) => i)],
  ['every byte after each that stands for an offset', Array.from({ length: 1024 }, (_, i) => (i % 2 ? i >> 2 : (i * 91) & 255))],
  ['bytes that change places', Array.from({ length: 4096 }, (_, i) => [0, 1, 34, 92, 122, 255, 97, i & 255][i & 7])],
  ['as much as a page of memory', Array.from({ length: 65535 }, () => 97)],
  ['more than a page of memory', Array.from({ length: 200000 }, (_, i) => (i * i) & 255)],
])('round trip: %s', (_, list) => {
  const text = ascii.encodeAscii(Uint8Array.from(list));
  expect(text).toMatch(/^[ !#-[\]-~]*$/);
  expect([...ascii.decodeAscii(text, decoder)]).toEqual(list);
});
