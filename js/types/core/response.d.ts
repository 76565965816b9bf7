/**
 * The headers of a response, by name in lower case. The methods take names in any case and are not enumerable.
 * A header of the same name hides a method.
 */
export type ResponseHeaders = Record<string, string> & {
  get(name: string): string | undefined;
  has(name: string): boolean;
  set(name: string | Record<string, string>, value?: string): ResponseHeaders;
  delete(name: string): boolean;
  entries(): IterableIterator<[string, string]>;
  forEach(callback: (value: string, name: string, headers: ResponseHeaders) => void, thisArg?: any): void;
  [Symbol.iterator](): IterableIterator<[string, string]>;
};

/** The response that calls resolve with after `client.setReturnExtendedResponses(true)`. */
export interface ExtendedResponse<Body = unknown> {
  status: number;
  statusText: string;
  /** Names are in lower case. */
  headers: ResponseHeaders;
  body: Body;
  /** The body before it was parsed. */
  text: string;
  error: null;
}

/**
 * The type of an API class whose client returns extended responses:
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
