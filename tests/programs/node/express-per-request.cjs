/*
An Express server that logs in for each request, with a client of its own.
Expected:
20 answers
mixed up 0
singleton has no token true
*/
const express = require('express');
const platformClient = require('purecloud-platform-client-v2');

const secrets = { 'demo-client': 'demo-secret', 'other-client': 'other-secret' };
const app = express();

app.get('/whoami/:clientId', async (req, res, next) => {
  try {
    const client = new platformClient.ApiClientClass();
    client.setGateway({ host: '127.0.0.1', protocol: 'http', port: process.env.SANDBOX_PORT });
    await client.loginClientCredentialsGrant(req.params.clientId, secrets[req.params.clientId]);
    const token = await new platformClient.TokensApi(client).getTokensMe();
    res.json({ clientId: token.OAuthClient.id });
  } catch (error) {
    next(error);
  }
});

const server = app.listen(0, '127.0.0.1', async () => {
  const ask = async (i) => {
    const clientId = Object.keys(secrets)[i % 2];
    const answer = await fetch(`http://127.0.0.1:${server.address().port}/whoami/${clientId}`);
    return (await answer.json()).clientId === clientId;
  };
  const right = await Promise.all(Array.from({ length: 20 }, (_, i) => ask(i)));
  console.log(right.length, 'answers');
  console.log('mixed up', right.filter((one) => !one).length);
  console.log('singleton has no token', !platformClient.ApiClient.instance.authData.accessToken);
  server.close();
  server.closeAllConnections();
});
