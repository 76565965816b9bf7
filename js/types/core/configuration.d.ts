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
  /** A text is `name:password`. */
  auth?: string | { username: string; password: string };
}

/** `client.config.logger`: every exchange, without secrets. Off by default. */
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
  /** Settings count at once. @throws in Node, where the file cannot be written */
  setLogger(): void;
  getLogLevel(level: string | undefined): string;
  getLogFormat(format: string | undefined): string;
  /** 1 where entries of that level are written, else -1. */
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

/** `client.config`: where the platform is. */
export interface Configuration {
  /** Assigned: the name, and the server that gives tokens. */
  environment: string;
  /** Where requests go. Assigned, with `authUrl`, it counts until the next setEnvironment. */
  basePath: string;
  authUrl: string;
  gateway?: GatewayConfiguration;
  /** The environment where none is named; in Node a file may say it. */
  host: string | undefined;
  /** In Node the file with settings, INI or JSON; `~/.genesyscloudjavascript/config` by default. */
  configPath: string;
  /** In Node: whether the file is read again when it changes. */
  live_reload_config: boolean;
  /** In Node: the file that is watched. */
  readonly watchedConfigPath?: string | null;
  logger: Logger;
  /** Whether a 401 refreshes the token, where a refresh token came with it. */
  refresh_access_token: boolean;
  /** How long calls wait for a refresh, in seconds. */
  refresh_token_wait_max: number;
  authPopupConfiguration: AuthPopupConfiguration;

  setEnvironment(environment: string | undefined): void;
  setGateway(gateway: GatewayConfiguration | undefined): void;
  /** In Node: reads the file now and whenever it changes; '' for none. @throws for one that is of no use */
  setConfigPath(path: string): void;
  /** In Node. */
  liveLoadConfig?(): void;
  /** In Node. @throws for a file that is of no use */
  updateConfigFromFile?(): void;
  /** In Node: what the file says, in sections and keys of the program's own, too. */
  getConfigString?(section: string, key: string): any;
  getConfigBoolean?(section: string, key: string): any;
  getConfigInt?(section: string, key: string): any;
  /** The base URL in effect for `login` or `api`; `regionUrl` where no gateway is set. */
  getConfUrl(pathType: string, regionUrl: string): string;
  setAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  mergeWithAuthPopupConfiguration(authPopupConfiguration?: AuthPopupConfiguration): AuthPopupConfiguration;
  updateAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  getAuthPopupConfiguration(): AuthPopupConfiguration;
}
