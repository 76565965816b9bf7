import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { interleave } from '../statistics.mjs';

const child = fileURLToPath(new URL('node_child.cjs', import.meta.url));

/** Rows measured in Node, each value in a process of its own. */
export async function measureNode({ port, repetitions, say, peer }) {
  const run = (what) => async (name) =>
    Number((await promisify(execFile)(process.execPath, [child, what, name, String(port), peer.folder])).stdout);
  say('Node: require → usable');
  const start = await interleave(['ours', 'old'], repetitions, run('start'));
  say('Node: 1,000 GETs');
  const calls = await interleave(['ours', 'old', 'raw'], Math.max(1, Math.ceil(repetitions / 2)), run('calls'));
  return [
    { id: 'node-start', title: 'Node: require → usable', unit: 'ms', goal: { old: 0.5 }, samples: start },
    { id: 'node-calls', title: 'Node: 1,000 small GETs', unit: 'ms', goal: { old: 1 }, samples: calls },
  ];
}
