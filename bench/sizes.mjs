// npm run bench -- --sizes: the contents of the wasm, function by function, and of the script.
import { transformSync } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { functions, sections } from './wasm_sections.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The owner of a function: the first that matches. A template belongs to the one that instantiates it. */
const owners = [
  ['nlohmann/json', /nlohmann::/],
  ['operations', /platform_client::.*(Operation|bind_request|Argument|Parameter|table)/i],
  ['login', /platform_client::.*(oauth|implicit|pending|callback|authorize|Login)/i],
  ['bindings', /platform_client::wasm::/],
  ['rest of the client', /platform_client::/],
  ['embind', /emscripten::|embind|emval/],
  ['fetch library', /fetch/i],
  ['C++ library', /std::|operator (new|delete)|__cxx|typeinfo/],
  ['allocator', /malloc|free$|calloc|sbrk|claim_more_memory/],
];
const owner = (name) => owners.find(([, pattern]) => pattern.test(name))?.[0] ?? 'C library and runtime';

/** Demangles C++ names. */
const readable = (name) =>
  name
    .replace(/nlohmann::json_abi_v[\d_]+::/g, 'nlohmann::')
    .replace(/std::__2::/g, 'std::')
    .replace(/\[abi:\w+\]/g, '')
    .replace(/std::basic_string<char, std::char_traits<char>, std::allocator<char>>/g, 'std::string')
    .replace(/std::basic_string_view<char, std::char_traits<char>>/g, 'std::string_view')
    .replace(
      /nlohmann::basic_json<std::map, std::vector, std::string.*?std::vector<unsigned char, std::allocator<unsigned char>>, void>/g,
      'nlohmann::json',
    )
    .replaceAll('|', '¦');

const sum = (list) => list.reduce((total, { size }) => total + size, 0);
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;

function grouped(list) {
  const groups = new Map();
  for (const item of list) {
    const name = owner(item.name);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups].map(([name, items]) => ({ name, count: items.length, size: sum(items) })).sort((a, b) => b.size - a.size);
}

const table = (head, lines) => [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The report in Markdown. @param {Uint8Array} wasm with a name section */
export function wasmReport(wasm, most = 60) {
  const parts = sections(wasm).filter(({ name }) => name !== 'custom "name"');
  const whole = sum(parts);
  const all = functions(wasm).sort((a, b) => b.size - a.size);
  const code = sum(all);
  return [
    '## Sections of the wasm',
    table(
      ['section', 'bytes', 'brotli alone', 'of all'],
      parts.map(({ name, start, size }) => [
        name,
        size,
        brotliCompressSync(wasm.subarray(start, start + size)).length,
        percent(size, whole),
      ]),
    ),
    '## Code by owner',
    table(
      ['owner', 'functions', 'bytes', 'of the code'],
      grouped(all).map(({ name, count, size }) => [name, count, size, percent(size, code)]),
    ),
    `## The ${most} largest of ${all.length} functions`,
    table(
      ['function', 'bytes'],
      all.slice(0, most).map(({ name, size }) => [`\`${readable(name).slice(0, 140)}\``, size]),
    ),
  ].join('\n\n');
}

function scriptReport() {
  const files = [
    'build/wasm-release/wasm/platform_client.js',
    ...readdirSync(`${root}js/src`, { recursive: true })
      .filter((name) => name.endsWith('.js'))
      .map((name) => `js/src/${name}`),
  ];
  const lines = files.map((file) => {
    const { code } = transformSync(readFileSync(root + file, 'utf8'), { minify: true, format: 'esm', target: 'es2022' });
    return {
      file: file.replace(/.*platform_client\.js/, 'glue of Emscripten'),
      size: Buffer.byteLength(code),
      brotli: brotliCompressSync(code).length,
    };
  });
  lines.sort((a, b) => b.size - a.size);
  return `## The script, each file minified by itself\n\n${table(
    ['file', 'bytes', 'brotli alone'],
    lines.map(({ file, size, brotli }) => [file, size, brotli]),
  )}`;
}

/** Links the wasm of the release once more, with the names of its functions, and reports. */
export function printSizes(say) {
  say('linking the wasm with names');
  const link = `mkdir -p build/wasm-names && cd build/wasm-release &&
    eval "$(ninja -t commands wasm/platform_client.js | tail -n 1 |
      sed 's| -o wasm/platform_client.js| --profiling-funcs -o ../wasm-names/platform_client.js|')"`;
  execFileSync('sh', ['-c', '. "$(dirname "$0")/environment.sh"; emscripten_run "$LINK"', 'tools/build.sh'], {
    cwd: root,
    env: { ...process.env, LINK: link },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const wasm = readFileSync(`${root}build/wasm-names/platform_client.wasm`);
  const report = `${wasmReport(wasm)}\n\n${scriptReport()}\n`;
  mkdirSync(`${root}build/bench`, { recursive: true });
  writeFileSync(`${root}build/bench/sizes.md`, report);
  console.log(report);
  say('report: build/bench/sizes.md');
}
