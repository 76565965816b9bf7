import { connection, followProxy } from './connection.js';
import { FileConfiguration } from './file_configuration.js';
import { makeSecretGrants } from './grants.js';
import { makeSuperagent } from './superagent.js';
import { XMLHttpRequest } from './xml_http_request.js';

/** What Node has to bring along. */
export const node = {
  Configuration: FileConfiguration,
  XMLHttpRequest,
  connection,
  followProxy,
  makeSecretGrants,
  makeSuperagent,
};
