/**
 * A plain object with the headers by name in lower case. Its methods take names in any case, are not enumerable, and give way
 * to a header of the same name.
 */
export type ResponseHeaders = Record<string, string> & {
  get(name: string): string | undefined;
  has(name: string): boolean;
  entries(): IterableIterator<[string, string]>;
  forEach(callback: (value: string, name: string, headers: ResponseHeaders) => void, thisArg?: any): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
};

/** What calls resolve with after `client.setReturnExtendedResponses(true)`. */
export interface ExtendedResponse<Body = unknown> {
  status: number;
  statusText: string;
  /** By name in lower case. */
  headers: ResponseHeaders;
  body: Body;
  /** The body before it was parsed. */
  text: string;
  error: null;
}

/**
 * An API class whose client returns extended responses:
 *
 *     client.setReturnExtendedResponses(true);
 *     const users = new platformClient.UsersApi(client) as WithExtendedResponses<UsersApi>;
 *     const { status, body } = await users.getUsersMe();
 */
export type WithExtendedResponses<Api> = {
  [Method in keyof Api]: Api[Method] extends (...args: infer Arguments) => Promise<infer Body>
    ? (...args: Arguments) => Promise<ExtendedResponse<Body>>
    : Api[Method];
} & Api;
