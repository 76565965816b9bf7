// `node demo/sandbox/main.mjs PORT`: the sandbox alone. It needs no npm packages.
import { startSandbox } from './server.mjs';

const sandbox = await startSandbox({ port: Number(process.argv[2] ?? 8401) });
console.log(`The platform is played by ${sandbox.origin}. Ctrl-C ends it.`);
