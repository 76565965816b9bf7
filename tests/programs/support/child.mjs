import { execFile } from 'node:child_process';

/**
 * Runs Node.
 * @returns {Promise<{ shown: string, details: string }>} what it printed, with its exit code if that is not 0
 */
export function runNode(args, { cwd, env = {}, timeout = 120000 }) {
  // This process runs under Jest, whose settings are none of the program's business.
  const { NODE_OPTIONS, JEST_WORKER_ID, NODE_ENV, ...own } = process.env;
  const options = { cwd, env: { ...own, ...env }, timeout, killSignal: 'SIGKILL', maxBuffer: 1 << 26, encoding: 'utf8' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      const end = error ? `\n(${error.killed ? 'did not end' : `exit code ${error.code}`})` : '';
      resolve({ shown: (stdout.trimEnd() + end).trim(), details: stderr.trim().slice(-3000) });
    });
  });
}
