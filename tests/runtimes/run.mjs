// `npm run test:runtimes`: the contract in all runtimes. `-- --publish` writes the table into docs/runtimes.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const { status } = spawnSync('npx', ['jest', '--rootDir', 'tests/runtimes', '--runInBand'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: '--experimental-vm-modules',
    RUNTIMES: '1',
    ...(process.argv.includes('--publish') ? { PUBLISH_RUNTIMES: '1' } : {}),
  },
});
process.exitCode = status;
