/*
The logger, switched on as the vendor's examples do it: trace, JSON, on the console.
Expected:
Ada Lovelace
entries true
level debug or trace true
no token in them true
*/
const platformClient = require('purecloud-platform-client-v2');

const client = platformClient.ApiClient.instance;
client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });

const written = [];
const original = process.stdout.write;
process.stdout.write = function (chunk, ...rest) {
  if (!String(chunk).includes('/api/v2/users/me')) return original.call(this, chunk, ...rest);
  written.push(String(chunk));
  return true;
};
const log = console.log;
const write = (...words) => original.call(process.stdout, `${words.join(' ')}\n`);
for (const name of ['log', 'debug', 'info']) {
  console[name] = (...words) => {
    const text = words.join(' ');
    if (text.includes('/api/v2/users/me')) written.push(text);
    else log(...words);
  };
}

(async () => {
  await client.loginClientCredentialsGrant('demo-client', 'demo-secret');
  const { logger } = client.config;
  logger.log_level = logger.logLevelEnum.level.LTrace;
  logger.log_format = logger.logFormatEnum.formats.JSON;
  logger.log_request_body = true;
  logger.log_response_body = true;
  logger.log_to_console = true;
  logger.setLogger();
  write((await new platformClient.UsersApi().getUsersMe()).name);
  setTimeout(() => {
    write('entries', written.length > 0);
    write('level debug or trace', /"level":"(debug|trace)"/.test(written.join('')));
    write('no token in them', !written.join('').includes(client.authData.accessToken));
  }, 100);
})();
