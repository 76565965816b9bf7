// What calls resolve and reject with, as pages of both versions read it.
import { outcome, plain } from './packages.mjs';

const json = { 'content-type': 'application/json' };
const platformError = (status, more = {}) => ({
  status,
  headers: { ...json, 'inin-correlation-id': 'corr', 'retry-after': '3' },
  body: JSON.stringify({
    message: 'it failed',
    code: 'some.code',
    status,
    contextId: 'ctx',
    details: [{ a: 1 }],
    errors: [{ message: 'inner' }],
    ...more,
  }),
});

const successes = {
  'an object': { body: '{"a":[1,{"b":null}],"é":"日"}' },
  'a list': { body: '[1,2]' },
  'a text in JSON': { body: '"x"' },
  'a number': { body: '5' },
  true: { body: 'true' },
  'JSON of another kind': { headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{"a":1}' },
  text: { headers: { 'content-type': 'text/plain' }, body: 'some text' },
  'status 201': { status: 201, body: '{"id":"1"}' },
  'status 202 without body': { status: 202, body: '' },
  'status 204': { status: 204, headers: {}, body: '' },
  'an empty body': { body: '' },
  HTML: { headers: { 'content-type': 'text/html' }, body: '<p>x</p>' },
  SCIM: { headers: { 'content-type': 'application/scim+json' }, body: '{"a":1}' },
  'a calendar': { headers: { 'content-type': 'text/calendar' }, body: 'BEGIN:VCALENDAR' },
};
const binaryTypes = ['image/png', 'audio/wav', 'application/zip', 'application/octet-stream', 'application/pdf'];
// [response, result of ours, difference from 71, from 262]
const differentSuccesses = {
  false: [{ body: 'false' }, false],
  0: [{ body: '0' }, 0],
  '""': [{ body: '""' }, ''],
  null: [{ body: 'null' }, null],
};
const bodiesThat71Loses = ['text', 'HTML', 'a calendar', 'status 202 without body', 'status 204', 'an empty body'];

const answered = (answer, extended) => async (on) => {
  on.client.setReturnExtendedResponses(extended);
  on.state.answer = answer;
  return outcome(() => on.get(), plain);
};
const extendedSuccess = (answer) => async (on) => {
  on.client.setReturnExtendedResponses(true);
  on.state.answer = { ...answer, headers: { ...(answer.headers ?? json), 'X-Mixed-Case': 'v' } };
  const { status, statusText, headers, body, error } = await on.get();
  return { status, statusText, type: headers['content-type'], lower: headers['x-mixed-case'], body, error };
};

const isError = (value) => Object.prototype.toString.call(value) === '[object Error]';
const asOld63 = ({ status, headers, body, text, error }) => ({
  status,
  correlation: headers['inin-correlation-id'],
  retry: headers.hasOwnProperty('retry-after'),
  body,
  text,
  error: isError(error),
});
const as262 = ({ message, code, status, contextId, details, errors }) => plain({ message, code, status, contextId, details, errors });
const as262Extended = ({ status, statusText, headers, body, error }) => ({
  status,
  statusText,
  correlation: headers['inin-correlation-id'],
  body,
  error: isError(error),
});

const failed =
  (answer, read, extended = false) =>
  async (on) => {
    on.client.setReturnExtendedResponses(extended);
    on.state.answer = answer;
    return outcome(() => on.get(), read);
  };
const statuses = [400, 401, 403, 404, 409, 429, 500, 503];

const withoutAnswer = {
  'a connection that breaks': (on) => {
    on.state.answer = { broken: true };
  },
  'a server that is not there': (on) => {
    if (on.client.setGateway) on.client.setGateway({ host: '127.0.0.1', protocol: 'http', port: 1 });
    else on.client.basePath = 'http://127.0.0.1:1';
  },
  'a time limit': (on) => {
    on.client.timeout = 60;
    on.state.answer = { silent: true };
  },
};
const codes = { 'a connection that breaks': 'ENETWORK', 'a server that is not there': 'ENETWORK', 'a time limit': 'ETIMEDOUT' };

export const answers = [
  ...Object.entries(successes).flatMap(([what, answer]) => {
    const lost = bodiesThat71Loses.includes(what);
    const ours = answer.body === '' ? undefined : answer.body;
    return [
      {
        name: `resolves with ${what}`,
        run: answered(answer, false),
        ...(lost ? { differs: { 71: 'bodies that are no JSON' }, ours: { resolved: ours } } : {}),
      },
      { name: `extended: ${what}`, versions: ['262'], run: extendedSuccess(answer) },
    ];
  }),
  ...Object.entries(differentSuccesses).map(([what, [answer, value]]) => ({
    name: `resolves with ${what}`,
    run: answered(answer, false),
    differs: { 71: 'bodies false, 0, "", null', 262: 'bodies false, 0, "", null' },
    ours: { resolved: value },
  })),
  ...binaryTypes.map((type) => ({
    name: `resolves with bytes of ${type}, as text`,
    run: answered({ headers: { 'content-type': type }, body: Buffer.from([0x89, 0x50, 0, 255, 65]) }, false),
    differs: { 71: 'answers that are no text' },
    ours: { resolved: '\ufffdP\0\ufffdA' },
  })),
  {
    name: 'text that looks like a number',
    run: answered({ headers: { 'content-type': 'text/plain' }, body: '7' }, false),
    differs: { 71: 'bodies that are no JSON', 262: 'text that looks like JSON' },
    ours: { resolved: '7' },
  },
  {
    name: 'the raw text of an extended response',
    versions: ['262'],
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      on.state.answer = { body: '{"a": 1}' };
      return (await on.get()).text;
    },
    differs: { 262: 'raw text' },
    ours: '{"a": 1}',
  },
  {
    name: 'the raw text of an extended response, 71',
    versions: ['71'],
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      on.state.answer = { body: '{"a": 1}' };
      const { status, headers, body, text, error } = await on.get();
      return { status, type: headers['content-type'], body, text, error };
    },
  },
  {
    name: 'the status text',
    versions: ['71'],
    run: async (on) => {
      on.client.setReturnExtendedResponses(true);
      return (await on.get()).statusText;
    },
    differs: { 71: 'status text' },
    ours: 'OK',
  },
  {
    name: 'JSON that is none',
    run: failed({ body: '{"a":' }, (error) => [error.status, error.text, error.error?.code]),
    differs: { 71: 'JSON that is none', 262: 'JSON that is none' },
    ours: { rejected: [200, '{"a":', 'EINVALIDJSON'] },
  },
  ...statuses.flatMap((status) => [
    { name: `status ${status} as a page for 71 reads it`, versions: ['71'], run: failed(platformError(status), asOld63) },
    { name: `status ${status} as a page for 262 reads it`, versions: ['262'], run: failed(platformError(status), as262) },
    {
      name: `status ${status} as a page for 262 reads it, extended`,
      versions: ['262'],
      run: failed(platformError(status), as262Extended, true),
    },
  ]),
  {
    name: 'a refused status with a page of HTML, 71',
    versions: ['71'],
    run: failed({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad</h1>' }, ({ status, text }) => ({ status, text })),
  },
  {
    name: 'a refused status with a page of HTML',
    versions: ['262'],
    run: failed({ status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad</h1>' }, (error) =>
      typeof error === 'string' ? error : [error.status, error.body],
    ),
    differs: { 262: 'failures are errors' },
    ours: { rejected: [502, '<h1>Bad</h1>'] },
  },
  {
    name: 'a refused status without body',
    versions: ['262'],
    run: failed({ status: 500, headers: {}, body: '' }, (error) => error?.status),
    differs: { 262: 'failures are errors' },
    ours: { rejected: 500 },
  },
  {
    name: 'the keys of a rejection',
    run: failed(platformError(404), (error) => Object.keys(error).sort()),
    differs: { 262: 'failures are errors' },
    ours: { rejected: ['body', 'error', 'headers', 'status', 'statusText', 'text'] },
  },
  {
    name: 'JSON.stringify of a rejection',
    versions: ['71'],
    run: failed(platformError(404), (error) => {
      const { status, body, text } = JSON.parse(JSON.stringify(error));
      return { status, body, text };
    }),
  },
  ...Object.entries(withoutAnswer).flatMap(([what, prepare]) => [
    {
      name: `${what}: the shape`,
      versions: ['71'],
      run: (on) => {
        prepare(on);
        return outcome(
          () => on.get(),
          ({ status, statusText, headers, body, text, error }) => ({
            status,
            statusText,
            headers: Object.keys(headers),
            body,
            text,
            error: isError(error),
          }),
        );
      },
    },
    {
      name: `${what}: the code`,
      versions: ['262'],
      run: (on) => {
        prepare(on);
        return outcome(
          () => on.get(),
          ({ code }) => code,
        );
      },
      differs: { 262: 'codes of failures without an answer' },
      ours: { rejected: codes[what] },
    },
  ]),
  {
    name: 'a time limit that is set between two requests',
    run: async (on) => {
      await on.get();
      on.client.timeout = 60;
      on.state.answer = { silent: true };
      const late = new Promise((resolve) => {
        setTimeout(resolve, 1500, 'still waiting');
      });
      return Promise.race([
        outcome(
          () => on.get(),
          () => 'timed out',
        ),
        late,
      ]);
    },
    differs: { 262: 'time limit' },
    ours: { rejected: 'timed out' },
  },
  {
    name: 'a redirect on the same server',
    run: async (on) => {
      on.state.answer = { status: 302, headers: { location: '/api/v2/y' }, body: '' };
      const ended = on.get();
      while (on.state.received.length === 0)
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
      on.state.answer = { body: '{"moved":true}' };
      return [await outcome(() => ended), on.requests().map(({ method, url, headers }) => [method, url, headers.authorization])];
    },
  },
];
