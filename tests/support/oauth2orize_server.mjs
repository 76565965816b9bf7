import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import express from 'express';
import session from 'express-session';
import oauth2orize from 'oauth2orize';
import pkce from 'oauth2orize-pkce';
import { listen } from '../../demo/sandbox/loopback.mjs';

const random = () => randomBytes(24).toString('base64');

/**
 * A login server of others: oauth2orize with oauth2orize-pkce. Every user is signed in, everything is
 * approved. Its token endpoint refuses with 403 and invalid_grant.
 */
export async function startOauth2orize() {
  const tokens = new Set();
  const codes = new Map();
  const requests = [];
  /** The addresses that it sent browsers back to, as it wrote them. */
  const callbacks = [];
  let deny = false;
  const server = oauth2orize.createServer();
  server.serializeClient((client, done) => done(null, client.id));
  server.deserializeClient((id, done) => done(null, { id }));
  server.grant(pkce.extensions());
  const issue = () => {
    const token = random();
    tokens.add(token);
    return token;
  };
  server.grant(oauth2orize.grant.token((client, user, ares, done) => done(null, issue(), { expires_in: 3600 })));
  server.grant(
    oauth2orize.grant.code((client, redirectUri, user, ares, areq, done) => {
      const code = random();
      codes.set(code, { redirectUri, ...areq });
      done(null, code);
    }),
  );
  server.exchange(
    oauth2orize.exchange.code((client, code, redirectUri, body, done) => {
      const issued = codes.get(code);
      codes.delete(code);
      const challenge = createHash('sha256')
        .update(body.code_verifier || '')
        .digest('base64url');
      const proven = issued?.codeChallengeMethod === 'S256' && issued.codeChallenge === challenge;
      done(null, proven && issued.redirectUri === redirectUri && issue(), { expires_in: 3600 });
    }),
  );
  const app = express();
  app.use(session({ secret: 'test', resave: false, saveUninitialized: true }));
  app.use(express.urlencoded({ extended: false }));
  app.use((request, response, next) => {
    requests.push({ method: request.method, url: request.originalUrl, body: request.body });
    request.user = { id: 1 };
    response.once('finish', () => response.get('location') && callbacks.push(response.get('location')));
    response.set({
      'access-control-allow-origin': request.get('origin') || '*',
      'access-control-allow-headers': 'authorization, accept',
    });
    if (request.method === 'OPTIONS') return response.sendStatus(204);
    return next();
  });
  app.get(
    '/oauth/authorize',
    server.authorize(
      (id, redirectUri, done) => done(null, { id }, redirectUri),
      (client, user, scope, type, areq, done) => done(null, !deny, {}, {}),
    ),
    (request, response, next) => {
      // As its decision form would post it.
      request.body = { transaction_id: request.oauth2.transactionID, cancel: 'Deny' };
      next();
    },
    ...server.decision(),
  );
  app.post('/oauth/token', server.token(), server.errorHandler());
  app.get('/api/v2/tokens/me', (request, response) => {
    const [, token] = /^Bearer (.+)$/.exec(request.get('authorization') || '') || [];
    response.status(tokens.has(token) ? 200 : 401).json({});
  });
  return {
    ...(await listen(http.createServer(app))),
    requests,
    callbacks,
    setDeny: (value) => {
      deny = value;
    },
  };
}
