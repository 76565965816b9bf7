import type { AuthPopupConfiguration } from './popup';

export interface GatewayConfiguration {
  host: string;
  /** `https` by default. */
  protocol?: string;
  port?: number;
  path_params_login?: string;
  path_params_api?: string;
  username?: string;
  password?: string;
}

/** `client.proxy`, in Node. */
export interface ProxyConfig {
  host: string;
  port?: number;
  /** `http` by default. */
  protocol?: string;
  /** Text is `name:password`. */
  auth?: string | { username: string; password: string };
}

/** `client.config.logger`: logs each request and its response, without secrets. Off by default. */
export interface Logger {
  /** `none`, `error`, `debug` or `trace`. */
  log_level: string;
  /** `text` or `json`. */
  log_format: string;
  /** In Node. */
  log_file_path: string | undefined;
  log_to_console: boolean;
  log_response_body: boolean;
  log_request_body: boolean;
  readonly logLevelEnum: { level: { LNone: string; LError: string; LDebug: string; LTrace: string } };
  readonly logFormatEnum: { formats: { JSON: string; TEXT: string } };
  /** Settings take effect at once, without this call. @throws in Node, where the file cannot be written */
  setLogger(): void;
  getLogLevel(level: string | undefined): string;
  getLogFormat(format: string | undefined): string;
  /** 1 if entries of that level are written, else -1. */
  calculateLogLevel(level: string): number;
  log(
    level: string,
    statusCode: number,
    method: string,
    url: string,
    requestHeaders?: object,
    responseHeaders?: object,
    requestBody?: unknown,
    responseBody?: unknown,
  ): void;
  formatLog(
    level: string,
    statusCode: number,
    method: string,
    url: string,
    requestHeaders?: object,
    responseHeaders?: object,
    requestBody?: unknown,
    responseBody?: unknown,
  ): string | object;
  formatHeaderString(headers: object | undefined): string;
  formatValue(key: string, value: unknown): string;
}

/** `client.config`: the addresses of the platform, and other settings. */
export interface Configuration {
  /** The environment. Assigning it also changes the server that gives tokens. */
  environment: string;
  /** The address of the API. Assigned addresses apply until the next setEnvironment. */
  basePath: string;
  /** The address of the login server. */
  authUrl: string;
  gateway?: GatewayConfiguration;
  /** The environment if setEnvironment names none. In Node the configuration file may set it. */
  host: string | undefined;
  /** In Node: the configuration file, INI or JSON. `~/.genesyscloudjavascript/config` by default. */
  configPath: string;
  /** In Node: true if the file is read again when it changes. */
  live_reload_config: boolean;
  /** In Node: the file that is watched. */
  readonly watchedConfigPath?: string | null;
  logger: Logger;
  /** True if a 401 refreshes the token, for logins that gave a refresh token. */
  refresh_access_token: boolean;
  /** The longest time that calls wait for a refresh, in seconds. */
  refresh_token_wait_max: number;
  authPopupConfiguration: AuthPopupConfiguration;

  setEnvironment(environment: string | undefined): void;
  setGateway(gateway: GatewayConfiguration | undefined): void;
  /** In Node: reads the file now and whenever it changes. '' for no file. @throws for a file that cannot be used */
  setConfigPath(path: string): void;
  /** In Node: reads the file, and watches it if `live_reload_config` is true. */
  liveLoadConfig?(): void;
  /** In Node: reads the file again. @throws for a file that cannot be used */
  updateConfigFromFile?(): void;
  /** In Node: a value of the file. Sections and keys of the program's own can be read too. */
  getConfigString?(section: string, key: string): any;
  getConfigBoolean?(section: string, key: string): any;
  getConfigInt?(section: string, key: string): any;
  /** The base URL for `login` or `api`. Without a gateway it is `regionUrl`. */
  getConfUrl(pathType: string, regionUrl: string): string;
  setAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  mergeWithAuthPopupConfiguration(authPopupConfiguration?: AuthPopupConfiguration): AuthPopupConfiguration;
  updateAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  getAuthPopupConfiguration(): AuthPopupConfiguration;
}
