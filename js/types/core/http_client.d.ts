import type { HostAbortSignal } from './options';

/** One request as an HTTP client of the page's own gets it. */
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
  /** Aborts when the call does, or its client is closed. */
  signal?: HostAbortSignal;
  /** For DefaultHttpClient, from a hook: bytes instead of text. `arraybuffer` is a Buffer in Node. */
  responseType?: 'arraybuffer' | 'blob';
  setUrl(url: string): void;
  setMethod(method: string): void;
  setData(data: any): void;
  setParams(params: Record<string, any>): void;
  setHeaders(headers: Record<string, any>): void;
  setTimeout(timeout: number): void;
}

/** What an HTTP client resolves with; `data` is JSON, text, or bytes. */
export interface HttpResponse {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  data: any;
}

/** What a page extends to send the client's requests itself (`client.setHttpClient`). */
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

/** Sends on the host's XMLHttpRequest; hooks on it see every request and every success. */
export declare class DefaultHttpClient extends AbstractHttpClient {
  constructor(timeout?: number, httpsAgent?: any);
  request(httpRequestOptions: HttpRequestOptions): Promise<HttpResponse>;
  enableHooks(): void;
}
