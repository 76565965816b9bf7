import type { HostAbortSignal } from './options';

/** A request, as it is given to a page's own HTTP client. */
export declare class HttpRequestOptions {
  constructor(
    url: string,
    method: string,
    headers?: Record<string, any> | null,
    params?: Record<string, any> | null,
    data?: any,
    timeout?: number,
  );
  url: string;
  method: string;
  headers?: Record<string, any>;
  params?: Record<string, any>;
  data?: any;
  /** Milliseconds, 16000 by default. */
  timeout: number;
  /** Aborts if the call is aborted, or if its client is closed. */
  signal?: HostAbortSignal;
  /** A hook sets this to get bytes instead of text from DefaultHttpClient. `arraybuffer` gives a Buffer in Node. */
  responseType?: 'arraybuffer' | 'blob';
  setUrl(url: string): void;
  setMethod(method: string): void;
  setData(data: any): void;
  setParams(params: Record<string, any>): void;
  setHeaders(headers: Record<string, any>): void;
  setTimeout(timeout: number): void;
}

/** The response that an HTTP client resolves with. `data` is parsed JSON, text or bytes. */
export interface HttpResponse {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  data: any;
}

/** The base class for a page's own HTTP client (`client.setHttpClient`). */
export declare abstract class AbstractHttpClient {
  constructor();
  httpsAgent: any;
  timeout: number;
  preHook?: (config: any) => Promise<any>;
  postHook?: (response: any) => Promise<any>;
  setTimeout(timeout: number): void;
  setHttpsAgent(httpsAgent: any): void;
  /** Resolves with an HttpResponse. */
  abstract request(httpRequestOptions: HttpRequestOptions): Promise<any>;
  abstract enableHooks(): void;
  setPreHook(hookFunction: (config: any) => Promise<any>): void;
  setPostHook(hookFunction: (response: any) => Promise<any>): void;
}

/** Sends requests with the XMLHttpRequest of the host. Its hooks see every request, and every response that is a success. */
export declare class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout?: number, httpsAgent?: any);
  request(httpRequestOptions: HttpRequestOptions): Promise<HttpResponse>;
  enableHooks(): void;
}
