import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Debian's tinyproxy: asks for a name and a password, and connects only to the given ports. */
export async function startTinyproxy({ username, password, connectPorts }) {
  const folder = mkdtempSync(join(tmpdir(), 'tinyproxy-'));
  const port = await freePort();
  const log = join(folder, 'log');
  writeFileSync(
    join(folder, 'conf'),
    [
      `Port ${port}`,
      'Listen 127.0.0.1',
      'Allow 127.0.0.1',
      'Timeout 20',
      'MaxClients 20',
      `LogFile "${log}"`,
      'LogLevel Connect',
      `BasicAuth ${username} ${password}`,
      ...connectPorts.map((allowed) => `ConnectPort ${allowed}`),
      '',
    ].join('\n'),
  );
  const child = spawn('tinyproxy', ['-d', '-c', join(folder, 'conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`tinyproxy ended with ${child.exitCode}`);
    await sleep(20);
  }
  return {
    port,
    /** The addresses it connected to, as "host:port". */
    connected: () => [...readFileSync(log, 'utf8').matchAll(/Established connection to host "([^"]+)"/g)].map(([, host]) => host),
    log: () => readFileSync(log, 'utf8'),
    async close() {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
