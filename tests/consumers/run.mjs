// `npm run test:consumers`: all tools, each way to load the package, under both names. `-- --publish` writes the table
// into docs/consumers.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync('npx', ['jest', '--rootDir', 'tests/consumers', '--runInBand'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules',
    CONSUMERS: '1',
    ...(process.argv.includes('--publish') ? { PUBLISH_CONSUMERS: '1' } : {}),
  },
});
process.exitCode = status;
