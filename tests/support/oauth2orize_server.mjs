import { randomBytes } from 'node:crypto';
import http from 'node:http';
import express from 'express';
import session from 'express-session';
import oauth2orize from 'oauth2orize';
import { listen } from '../../demo/loopback.mjs';

/** A login server that nobody here wrote: oauth2orize, everybody signed in, everything approved. */
export async function startOauth2orize() {
  const tokens = new Set();
  let deny = false;
  const server = oauth2orize.createServer();
  server.serializeClient((client, done) => done(null, client.id));
  server.deserializeClient((id, done) => done(null, { id }));
  server.grant(
    oauth2orize.grant.token((client, user, ares, done) => {
      const token = randomBytes(24).toString('base64');
      tokens.add(token);
      done(null, token, { expires_in: 3600 });
    }),
  );
  const app = express();
  app.use(session({ secret: 'test', resave: false, saveUninitialized: true }));
  app.use((request, response, next) => {
    request.user = { id: 1 };
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
      // What its decision form would post.
      request.body = { transaction_id: request.oauth2.transactionID, cancel: 'Deny' };
      next();
    },
    ...server.decision(),
  );
  app.get('/api/v2/tokens/me', (request, response) => {
    const [, token] = /^Bearer (.+)$/.exec(request.get('authorization') || '') || [];
    response.status(tokens.has(token) ? 200 : 401).json({});
  });
  return {
    ...(await listen(http.createServer(app))),
    setDeny: (value) => {
      deny = value;
    },
  };
}
