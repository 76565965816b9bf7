/** What calls resolve with after `client.setReturnExtendedResponses(true)`. */
export interface ExtendedResponse<Body = unknown> {
  status: number;
  statusText: string;
  /** By name in lower case. */
  headers: Record<string, string>;
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
