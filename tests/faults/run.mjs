// `npm run test:faults`: every fault, 10,000 random ones, and what the latest `npm test` says of each attack case.
// `-- --publish` writes the table of faults into docs/benchmark.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { printCases } from '../cases/report.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const publish = process.argv.includes('--publish') ? { PUBLISH_FAULTS: '1' } : {};
const { status } = spawnSync('npx', ['jest', '--rootDir', 'tests/faults', '--runInBand'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules', FAULTS: '1', ...publish },
});
const complete = printCases(root);
process.exitCode = status || (complete ? 0 : 1);
