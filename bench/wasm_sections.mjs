// The parts of a WebAssembly file, from its section headers and names.

const names = [
  'custom',
  'type',
  'import',
  'function',
  'table',
  'memory',
  'global',
  'export',
  'start',
  'element',
  'code',
  'data',
  'data count',
];

/** Reads numbers and texts from bytes, from `at` on. */
class Reader {
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const byte = this.bytes[this.at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  text() {
    const size = this.number();
    this.at += size;
    return new TextDecoder().decode(this.bytes.subarray(this.at - size, this.at));
  }
}

/** @returns {{ name: string, start: number, size: number }[]} start: where the content begins */
export function sections(bytes) {
  const reader = new Reader(bytes, 8);
  const found = [];
  while (reader.at < bytes.length) {
    const id = bytes[reader.at++];
    const size = reader.number();
    const start = reader.at;
    const name = id === 0 ? `custom "${new Reader(bytes, start).text()}"` : names[id];
    found.push({ name, start, size });
    reader.at = start + size;
  }
  return found;
}

function countImportedFunctions(bytes, section) {
  if (!section) return 0;
  const reader = new Reader(bytes, section.start);
  const limits = () => {
    const hasMaximum = reader.number() & 1;
    reader.number();
    if (hasMaximum) reader.number();
  };
  let functions = 0;
  for (let left = reader.number(); left > 0; left--) {
    reader.text();
    reader.text();
    const kind = reader.number();
    if (kind === 0) functions++;
    if (kind === 0) reader.number();
    else if (kind === 1) {
      reader.at++;
      limits();
    } else if (kind === 2) limits();
    else reader.at += 2;
  }
  return functions;
}

/** Names of functions by index. */
function functionNames(bytes, section) {
  const result = new Map();
  if (!section) return result;
  const reader = new Reader(bytes, section.start);
  reader.text();
  while (reader.at < section.start + section.size) {
    const kind = reader.number();
    const end = reader.number() + reader.at;
    if (kind === 1) {
      for (let left = reader.number(); left > 0; left--) {
        const index = reader.number();
        result.set(index, reader.text());
      }
    }
    reader.at = end;
  }
  return result;
}

/** @returns {{ name: string, size: number }[]} every function with a body, its size in bytes */
export function functions(bytes) {
  const all = sections(bytes);
  const find = (name) => all.find((section) => section.name === name);
  const known = functionNames(bytes, find('custom "name"'));
  const first = countImportedFunctions(bytes, find('import'));
  const reader = new Reader(bytes, find('code').start);
  return Array.from({ length: reader.number() }, (_, i) => {
    const size = reader.number();
    reader.at += size;
    return { name: known.get(first + i) ?? `function ${first + i}`, size };
  });
}
