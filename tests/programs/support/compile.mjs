// Prints the errors of TypeScript files: { "file.ts": ["line: message"] }.
import { join } from 'node:path';
import ts from 'typescript';

const [project, list] = process.argv.slice(2);
const ways = {
  CommonJS: { module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10 },
  NodeNext: { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  Bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, verbatimModuleSyntax: true },
};
const result = {};
for (const [way, options] of Object.entries(ways)) {
  const files = JSON.parse(list).filter(({ module }) => module === way);
  const program = ts.createProgram(
    files.map(({ file }) => join(project, 'typed', file)),
    {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      skipLibCheck: true,
      ...options,
    },
  );
  for (const { file } of files) {
    const source = program.getSourceFile(join(project, 'typed', file));
    result[file] = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ start, messageText }) =>
        `${source.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  }
}
console.log(JSON.stringify(result));
