/** Plain HTTP, to look at single responses: no redirects, no decoding, one socket each. */
const http = require('node:http');

/**
 * @param {{ origin: string }} sandbox
 * @returns {Promise<{ status: number, headers: object, text: string, bytes: Buffer, json(): any }>}
 *   rejects when the connection breaks, also in the middle of the body
 */
function send(sandbox, path, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(sandbox.origin + path, { method, headers, agent: false }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const text = bytes.toString();
        resolve({
          status: response.statusCode,
          headers: response.headers,
          bytes,
          text,
          chunks: chunks.length,
          json: () => JSON.parse(text),
        });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const form = (fields) => new URLSearchParams(fields).toString();
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
const basic = (id, secret) => ({ authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` });
const bearer = (token) => ({ authorization: `Bearer ${token}` });

/** Posts to the token endpoint; `client` is `[id, secret]` for HTTP Basic. */
const postToken = (sandbox, fields, client) =>
  send(sandbox, '/oauth/token', {
    method: 'POST',
    headers: { ...formType, ...(client ? basic(...client) : {}) },
    body: form(fields),
  });

/** Signs in on the login page and gives the address that it leads to. */
async function signIn(sandbox, parameters, decision = 'allow', password = 'sandbox') {
  const response = await send(sandbox, '/oauth/authorize', {
    method: 'POST',
    headers: formType,
    body: form({ ...parameters, email: 'ada@example.com', password, decision }),
  });
  return { ...response, target: response.headers.location && new URL(response.headers.location) };
}

const demoClient = ['demo-client', 'demo-secret'];
const redirectUri = 'http://127.0.0.1:8400/?page=1';

module.exports = { basic, bearer, demoClient, form, formType, postToken, redirectUri, send, signIn };
