import { join } from 'node:path';
import { runNode } from './child.mjs';
import { projectOf, root } from './projects.mjs';

/** Of a run of Jest: each test with its outcome. */
function outcomes(text) {
  const report = JSON.parse(text.slice(text.indexOf('{"num')).replace(/\n\(exit code \d+\)$/, ''));
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    shown: tests.map(({ status, fullName }) => `${status}: ${fullName}`).join('\n') || report.testResults[0].message,
    details: tests
      .flatMap(({ failureMessages }) => failureMessages)
      .join('\n')
      .slice(0, 3000),
  };
}

/** Programs of Node, and tests of Jest (`Runner: jest`). The ports of the sandbox, without TLS and with it, are in the environment, as a bot's settings are. */
export const startNode = ({ sandbox, port }) => ({
  async run({ file, settings }, version) {
    const cwd = projectOf(version);
    const env = { SANDBOX_PORT: String(sandbox.port), TLS_PORT: String(port), ...JSON.parse(settings.Environment ?? '{}') };
    if (settings.Runner !== 'jest') return runNode([join(cwd, 'node', file)], { cwd, env });
    const config = JSON.stringify({
      rootDir: join(cwd, 'node'),
      testMatch: [`<rootDir>/${file}`],
      cacheDirectory: join(cwd, 'jest-cache'),
    });
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const result = await runNode([jest, '--runInBand', '--silent', '--json', '--config', config], { cwd, env, timeout: 240000 });
    try {
      return outcomes(result.shown);
    } catch {
      return result;
    }
  },
});
