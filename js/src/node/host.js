import { followProxy, setMTLSCertificates, setMTLSContents } from './connection.js';
import { keepContext } from './context.js';
import { FileConfiguration } from './file_configuration.js';
import { requestTokenWithSecret } from './secret_grants.js';
import { streams } from './stream_body.js';
import { makeSuperagent } from './superagent.js';
import { XMLHttpRequest } from './xml_http_request.js';

/** Everything that Node adds to the package. */
export const node = {
  Configuration: FileConfiguration,
  XMLHttpRequest,
  followProxy,
  keepContext,
  makeSuperagent,
  requestTokenWithSecret,
  setMTLSCertificates,
  setMTLSContents,
  streams,
};
