import { certificatesOf, makeAgents, readCertificate } from './agents.js';
import { FileConfiguration } from './file_configuration.js';
import { makeSuperagent, superagentAgent } from './superagent.js';
import { XMLHttpRequest } from './xml_http_request.js';

/** What Node has to bring along. */
export const node = {
  Configuration: FileConfiguration,
  XMLHttpRequest,
  certificatesOf,
  makeAgents,
  makeSuperagent,
  readCertificate,
  superagentAgent,
};
