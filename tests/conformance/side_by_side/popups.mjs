// Whole logins in popups, in Chromium: `login` is the login server's answer to the popup (none: it
// never answers), `landing` the page of the application that the popup comes back to. `seen` is
// compared, unless a row has an `after`.

const grants = ['loginImplicitGrant', 'loginPKCEGrant'];
const token = ({ state }) => `#access_token=of-the-popup&expires_in=3600&token_type=bearer&state=${encodeURIComponent(state)}`;
const code = ({ state }) => `?code=of-the-popup&state=${encodeURIComponent(state)}`;
const answerOf = { loginImplicitGrant: token, loginPKCEGrant: code };
const why = ({ state }) => `error=access_denied&error_description=No%20way&state=${encodeURIComponent(state)}`;
const denied = (query) => (query.response_type === 'code' ? '?' : '#') + why(query);
const differs = (name) => ({ 262: name });

/** For a flow that ends only in the new package: what has been told by then. */
const pending = ({ ended }) => ended('pending');

const flow = (grant, name, more) => ({ name: `${grant}: ${name}`, grant, login: answerOf[grant], ...more });

/** The flow by the settings of the popup. */
const whole = (grant) => [
  flow(grant, 'the whole flow'),
  flow(grant, 'with an identifier that comes back', {
    landing: '/notified',
    settings: { notifyPopup: true, usePopupIdentifier: true },
  }),
  flow(grant, 'with an identifier that does not come back', { settings: { usePopupIdentifier: true } }),
  flow(grant, 'the popup stays where that is asked for', {
    settings: { autoClosePopup: false },
    after: async ({ seen, popup }) => [await seen(), popup.isClosed()],
  }),
  flow(grant, 'a popup that never answers', { login: undefined, settings: { popupTimeout: 300 } }),
  flow(grant, 'how the window is opened', {
    settings: { popupTarget: 'login', popupWindowFeatures: 'popup=true,width=300,height=200' },
    after: async ({ seen, opened }) => [await seen(), await opened()],
  }),
];

/** Where the popup goes, and where the page goes afterwards. */
const addresses = (grant) => [
  ...[{}, { a: 'b c', state: 'of the page' }, undefined].flatMap((overridePopupUrlParameters) =>
    [true, false].map((overridePopupUrlAuthParameters) =>
      flow(grant, `another address, ${JSON.stringify(overridePopupUrlParameters)}, ${overridePopupUrlAuthParameters}`, {
        settings: { overridePopupUrl: '/silent', overridePopupUrlParameters, overridePopupUrlAuthParameters },
        after: ({ opened }) => opened(),
      }),
    ),
  ),
  flow(grant, 'the page is replaced, by itself', {
    settings: { useWindowReplace: true },
    after: async ({ seen, gone }) => [await gone(), await seen()],
  }),
  flow(grant, 'the page is replaced, by another', {
    settings: { useWindowReplace: true, overrideWindowReplaceUri: '/silent' },
    after: async ({ seen, gone }) => [await gone(), await seen()],
  }),
];

/** Logins that the login server or the platform refuses. */
const refusals = (grant) => [
  ...[
    ['a denied login', { login: denied }],
    ['a denied login, said in the query', { login: (query) => `?${why(query)}` }],
    ['a denied login, said by an object', { login: denied, landing: '/object' }],
    // 262 needs the # of a fragment.
    ...(grant === 'loginPKCEGrant' ? [['a denied login, said without ?', { login: denied, landing: '/unmarked' }]] : []),
    ['a denied login, where the page would be replaced', { login: denied, settings: { useWindowReplace: true } }],
  ].map(([what, given]) =>
    flow(grant, `${what}: what is told and kept`, {
      ...given,
      after: async ({ ended, told, auth }) => {
        await ended('rejected');
        return [await told(), await auth()];
      },
    }),
  ),
  flow(grant, 'a token that the platform refuses: what is told', {
    me: 401,
    after: async ({ ended, told }) => {
      await ended('rejected');
      return (await told()).map(([, status]) => status);
    },
  }),
  flow(grant, 'a denied login: what it is rejected with', {
    login: denied,
    after: async ({ ended }) => ended('rejected'),
    differs: differs('words of a refusal'),
    ours: '[access_denied] No way',
  }),
];

/** Answers that are not to this login. */
const otherAnswers = (grant) => [
  flow(grant, 'an answer of no login', {
    login: () => '?hello=1',
    after: async ({ ended, told }) => [await ended('rejected'), (await told()).at(-1)],
    differs: differs('words of a refusal'),
    ours: [
      'The popup answered with no login response, or with one that this tab did not ask for.',
      ['second', 'AUTH_ERROR', 'The popup answered with no login response, or with one that this tab did not ask for.', true],
    ],
  }),
  ...[
    ['the state of another login', (answer) => answer.replace(/state=.*/, 'state=of-another')],
    ['no state', (answer) => answer.replace(/&state=.*/, '')],
  ].map(([what, change]) =>
    flow(grant, `an answer with ${what}`, {
      login: (query) => change(answerOf[grant](query)),
      after: async ({ ended, requests }) => [await ended('settled'), requests()],
      differs: differs('state of a popup'),
      ours: ['rejected', []],
    }),
  ),
  flow(grant, 'an identifier of another login', {
    landing: '/mistaken',
    settings: { usePopupIdentifier: true },
    after: async ({ until, told, ended }) => {
      await until((status, who) => status === 'Error' && who === 'second');
      return [(await told()).at(-1), await pending({ ended })];
    },
    differs: differs('identifier of another login'),
    ours: [['second', 'Error', 'Invalid Popup Identifier received', true], 'rejected'],
  }),
];

/** A second login while the first is under way. */
const secondLogins = (grant) => [
  flow(grant, 'a second login while the first is under way: what is told', {
    after: async ({ again, ended, told }) => {
      await again();
      await ended('resolved');
      // In 262 the first login's listener may log in once more after that.
      const statuses = await told();
      return statuses.slice(0, statuses.findIndex(([who, status]) => who === 'second' && status === 'AUTHENTICATED') + 1);
    },
    login: undefined,
    second: true,
  }),
  flow(grant, 'a second login while the first is under way: how the first ends', {
    after: async ({ again, ended }) => {
      await again();
      await ended('resolved');
      return ended('first');
    },
    login: undefined,
    second: true,
    differs: differs('login that another one replaces'),
    ours: 'rejected',
  }),
];

/** How a login ends that gets no answer, and what is left afterwards. */
const ends = (grant) => [
  flow(grant, 'messages that are still listened to afterwards', {
    after: async ({ ended, inPage }) => {
      await ended('resolved');
      return inPage(() => window.listening.size);
    },
    differs: differs('listener of a popup'),
    ours: 0,
  }),
  flow(grant, 'a popup that the browser blocks', {
    blocked: true,
    after: async ({ told, ended }) => {
      const how = await pending({ ended });
      return [(await told()).map(([, status]) => status).slice(0, 2), how];
    },
    differs: differs('popup that is closed or blocked'),
    ours: [['INIT', 'INIT'], 'rejected'],
  }),
  flow(grant, 'a login that is aborted', {
    login: undefined,
    aborted: true,
    after: async ({ ended }) => pending({ ended }),
    differs: differs('abort of a popup'),
    ours: 'rejected',
  }),
];

const forBoth = grants.flatMap((grant) => [whole, addresses, refusals, otherAnswers, secondLogins, ends].flatMap((flows) => flows(grant)));

// With the state that was sent, so that it differs from the right one only in window and origin.
const forged = { name: 'gc_auth_popup', type: 'message', hash: `#access_token=attackers&state=${encodeURIComponent('of the page/é&=')}` };

const more = [
  flow('loginImplicitGrant', 'what it resolves with', {
    after: async ({ ended, inPage }) => {
      await ended('resolved');
      return inPage(() => window.value === window.client.authData);
    },
    differs: differs('result of a popup'),
    ours: true,
  }),
  flow('loginImplicitGrant', 'an answer as an object', { landing: '/object' }),
  flow('loginPKCEGrant', 'an answer as an object', { landing: '/object' }),
  flow('loginPKCEGrant', 'a code that is refused: what is told', {
    token: [400, { error: 'invalid_grant', error_description: 'too late' }],
    after: async ({ ended, told }) => {
      await ended('rejected');
      return (await told()).map(([, status]) => status);
    },
  }),
  flow('loginImplicitGrant', 'a listener that throws', {
    throwing: true,
    after: async ({ marker, inPage }) => {
      await marker();
      return inPage(() => window.opened.length);
    },
    differs: differs('listener that throws'),
    ours: 1,
  }),
  flow('loginImplicitGrant', 'a message of the page itself', {
    login: undefined,
    forged: { data: forged, source: 'page' },
    after: async ({ requests, marker }) => {
      await marker();
      return requests();
    },
    differs: differs('window of a message'),
    ours: [],
  }),
  flow('loginImplicitGrant', 'a message of an origin that begins like the right one', {
    login: undefined,
    forged: { data: forged, source: 'popup', cut: 1 },
    after: async ({ requests, marker }) => {
      await marker();
      return requests();
    },
    differs: differs('origin of a message'),
    ours: [],
  }),
];

export const popups = [...forBoth, ...more];
