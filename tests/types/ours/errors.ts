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
