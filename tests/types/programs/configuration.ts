import platformClient from 'purecloud-platform-client-v2';

const client = platformClient.ApiClient.instance;

export function behindGateway(gateway: platformClient.GatewayConfiguration): string {
  client.setGateway(gateway);
  client.config.setGateway({ host: 'proxy.example', protocol: 'https', port: 443, path_params_api: '/api' });
  client.setDefaultHeaders({ 'X-App': 'example' });
  client.setGenesysAppHeader('example');
  client.setUseLegacyParameterFilter(!client.getUseLegacyParameterFilter());
  client.setStorageKey('somewhere');
  client.config.refresh_access_token = true;
  client.config.refresh_token_wait_max = 10;
  const headers: Record<string, string> = client.getDefaultHeaders();
  const app: string | null = client.getGenesysAppHeader();
  return [client.config.basePath, client.config.getConfUrl('login', client.config.authUrl), app, ...Object.keys(headers)].join();
}

export function logged(file: string): void {
  const { logger } = client.config;
  logger.log_level = 'trace';
  logger.log_format = 'json';
  logger.log_to_console = true;
  logger.log_file_path = file;
  logger.log_request_body = logger.log_response_body = true;
}
