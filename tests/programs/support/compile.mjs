// Prints the errors of TypeScript files: { "file.ts": ["line: message"] }.
import { join } from 'node:path';
import ts from 'typescript';

const [project, list] = process.argv.slice(2);
const ways = {
  CommonJS: { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 },
  NodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  Bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, verbatimModuleSyntax: true },
};
const shared = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  skipLibCheck: true,
};

/** Files that may be one program; what adds to the package's declarations is one by itself, or others would see the addition. */
const groups = {};
for (const { file, module, alone } of JSON.parse(list)) {
  const name = alone ? file : module;
  groups[name] ??= { module, files: [] };
  groups[name].files.push(join(project, 'typed', file));
}

const result = {};
let before;
for (const { module, files } of Object.values(groups)) {
  const program = ts.createProgram(files, { ...shared, ...ways[module] }, undefined, before);
  before = program;
  for (const file of files) {
    const source = program.getSourceFile(file);
    result[file.slice(file.lastIndexOf('/') + 1)] = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(
      ({ start, messageText }) =>
        `${source.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  }
}
console.log(JSON.stringify(result));
