/** Programs of TypeScript, compiled in this process. */
const { resolve } = require('node:path');
const ts = require('typescript');

const root = resolve(__dirname, '../..');
const typings = resolve(root, 'js/types');

/** Our typings under their own name, and under the old one for those who alias the package. */
const paths = {
  'platform-client-wasm': [resolve(typings, 'index.d.ts')],
  'platform-client-wasm/async': [resolve(typings, 'async.d.ts')],
};
const aliased = { ...paths, 'purecloud-platform-client-v2': paths['platform-client-wasm'] };

const defaults = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.CommonJS,
  moduleResolution: ts.ModuleResolutionKind.Node10,
  esModuleInterop: true,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  skipLibCheck: true,
};

/**
 * @param {string[]} files
 * @param {import('typescript').CompilerOptions} [options] over strict ones
 * @param {Record<string, string>} [texts] files that are not on the disk
 */
function programOf(files, options, texts = {}) {
  const all = { ...defaults, ...options };
  const host = ts.createCompilerHost(all);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (name) => texts[name] ?? readFile.call(host, name);
  host.fileExists = (name) => name in texts || fileExists.call(host, name);
  host.getSourceFile = (name, ...rest) =>
    name in texts ? ts.createSourceFile(name, texts[name], ...rest) : getSourceFile.call(host, name, ...rest);
  return ts.createProgram([...files, ...Object.keys(texts)], all, host);
}

/** "file:line: message" of what is wrong, in that file or in all. */
function errors(program, file) {
  const found = file
    ? [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    : ts.getPreEmitDiagnostics(program);
  return found.map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n');
    if (!diagnostic.file) return message;
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start);
    return `${diagnostic.file.fileName.replace(`${root}/`, '')}:${line + 1}: ${message}`;
  });
}

module.exports = { ts, root, typings, paths, aliased, programOf, errors };
