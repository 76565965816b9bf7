import platformClient, { Models, PlatformClientError } from 'platform-client-wasm';

export async function shown(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'fine';
  } catch (error) {
    if (!(error instanceof PlatformClientError)) throw error;
    const details: Models.Detail[] = error.details ?? [];
    const cause: Error & { original: unknown } = error.error;
    const body = error.body as Models.ErrorBody;
    // @ts-expect-error a status is a number
    const wrong: string = error.status;
    // @ts-expect-error what a server sends is to be looked at first
    console.log(error.body.message, wrong);
    return [error.status, error.code, error.contextId, error.headers['retry-after'], body.message, cause.stack, details.length].join();
  }
}

export const handle = (error: platformClient.PlatformClientError): boolean => error.status === 0 && error.code === 'ETIMEDOUT';

/** Headers as axios has them, and a failure as plain data. */
export function told(error: platformClient.PlatformClientError): [string | undefined, boolean, number, string] {
  const plain: Record<string, string> = error.headers;
  const { status, error: said } = error.toJSON();
  // @ts-expect-error a name is a text
  error.headers.get(1);
  return [error.headers.get('Retry-After') ?? plain['retry-after'], error.headers.has('x'), status, said.code + error.cause.error.code];
}

export const aborted = (client: platformClient.ApiClientClass, signal: AbortSignal): Promise<unknown> =>
  client.callApi('/api/v2/x', 'GET', null, null, null, null, null, null, null, null, null, { signal, timeout: 5 });
