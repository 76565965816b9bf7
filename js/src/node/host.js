import { makeAgents, readCertificate } from './agents.js';
import { XMLHttpRequest } from './xml_http_request.js';

/** What Node has to bring along. */
export const node = { XMLHttpRequest, makeAgents, readCertificate };
