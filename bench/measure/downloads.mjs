import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = new URL('../../', import.meta.url);

/** Bytes that a server with brotli 11 sends. */
export function compressed(...files) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 };
  const size = (file) => brotliCompressSync(readFileSync(fileURLToPath(new URL(file, root))), { params }).length;
  return files.map(size).reduce((sum, value) => sum + value, 0);
}

export function measureDownloads({ say, peer }) {
  say('download sizes');
  const old = `${peer.folder}dist/`;
  const kilobytes = (...files) => [compressed(...files) / 1000];
  const scriptTag = kilobytes(`${old}web-cjs/purecloud-platform-client-v2.min.js`);
  return [
    {
      id: 'download',
      title: 'download, script tag, brotli',
      unit: 'KB',
      goal: { limit: 70 },
      samples: { ours: kilobytes('dist/platform-client.min.js'), old: scriptTag },
    },
    {
      id: 'download-async',
      title: 'download, ./async (script and wasm), brotli',
      unit: 'KB',
      goal: { limit: 69 },
      samples: { ours: kilobytes('dist/async/platform-client.mjs', 'dist/async/platform_client.wasm'), old: scriptTag },
    },
    {
      id: 'download-amd',
      title: 'download, AMD, brotli',
      unit: 'KB',
      samples: {
        ours: kilobytes('dist/platform-client.amd.min.js'),
        old: kilobytes(`${old}web-amd/purecloud-platform-client-v2.min.js`),
      },
    },
  ];
}
