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
  auth?: { username: string; password: string };
}

/** `client.config.logger`. */
export interface Logger {
  log_level: string;
  log_format: string;
  log_file_path: string | undefined;
  log_to_console: boolean;
  log_response_body: boolean;
  log_request_body: boolean;
}

/** `client.config`: where the platform is. */
export interface Configuration {
  readonly environment: string;
  readonly basePath: string;
  readonly authUrl: string;
  readonly gateway?: GatewayConfiguration;
  logger: Logger;
  /** Whether a 401 refreshes the token, where a refresh token came with it. */
  refresh_access_token: boolean;
  /** How long calls wait for a refresh, in seconds. */
  refresh_token_wait_max: number;
  authPopupConfiguration: AuthPopupConfiguration;

  setEnvironment(environment: string | undefined): void;
  setGateway(gateway: GatewayConfiguration | undefined): void;
  /** The base URL in effect for `login` or `api`; `regionUrl` where no gateway is set. */
  getConfUrl(pathType: string, regionUrl: string): string;
  setAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  mergeWithAuthPopupConfiguration(authPopupConfiguration?: AuthPopupConfiguration): AuthPopupConfiguration;
  updateAuthPopupConfiguration(authPopupConfiguration: AuthPopupConfiguration): void;
  getAuthPopupConfiguration(): AuthPopupConfiguration;
}
