import type platformClient from 'platform-client-wasm';
import { load, type LoadOptions } from 'platform-client-wasm/async';

let pc: typeof platformClient;
export async function start(wasmBinary: ArrayBuffer): Promise<platformClient.Models.UserMe> {
  const options: LoadOptions = { wasmBinary };
  pc = await load();
  pc = await load({ wasmUrl: new URL('https://app.example/platform_client.wasm') });
  pc = await load({ wasmBinary: new Uint8Array(wasmBinary) });
  pc = await load({ module: await WebAssembly.compile(wasmBinary) });
  const { UsersApi } = await load(options);
  // @ts-expect-error bytes or a module, not base64
  await load({ wasmBinary: 'AGFzbQ==' });
  // @ts-expect-error no option
  await load({ url: 'platform_client.wasm' });
  return new UsersApi(pc.ApiClient.instance).getUsersMe();
}
