// The same calls on purecloud-platform-client-v2 262: it sends the contract's request, except for the
// differences of docs/differences.md. Each of those must occur.
import { jest } from '@jest/globals';
import old from 'purecloud-platform-client-v2';
import { callsOf, positional, refusedCases, requestCases } from './arguments.mjs';
import { classes, operationCount } from './definition.mjs';
import { documented, refusalDifferences, requestDifferences } from './differences.mjs';
import { describeRequest, expectedRefusal, render } from './expectation.mjs';
import { invoke, observe, spread, startRecorder, token } from './lanes.mjs';
import { Report } from './report.mjs';

jest.setTimeout(120000);

let recorder;
let lanes;
const checked = new Set();
const seen = new Set();

beforeAll(async () => {
  recorder = await startRecorder();
  lanes = recorder.open('old', old);
});
afterAll(() => recorder.close());

/** What 262 sends instead of the contract's request; the differences go to `seen`. */
function requestOfOld(call) {
  const request = describeRequest(call, { host: recorder.host, token });
  let before = JSON.stringify(render(request));
  for (const [name, change] of Object.entries(requestDifferences)) {
    change(request, call);
    const after = JSON.stringify(render(request));
    if (after !== before) seen.add(name);
    before = after;
  }
  return render(request);
}

/** What 262 does with a call that the contract refuses. */
function refusalOfOld(call, lane) {
  const name = Object.keys(refusalDifferences).find((kind) => refusalDifferences[kind](call));
  seen.add(name);
  if (name === 'missing argument as a text') return { requests: [], thrown: expectedRefusal(call) };
  const request = requestOfOld(call);
  if (name === 'dots in the path') {
    const walked = new URL(`http://host/${lane.name}${request.target}`);
    request.target = `${walked.pathname.slice(`/${lane.name}`.length)}${walked.search}`;
  }
  return { requests: [request], thrown: undefined };
}

function tests(cases, caseName, expected) {
  for (const [cls, operations] of classes) {
    const calls = operations
      .flatMap((operation) => callsOf(cases, caseName, operation))
      .map((call) => ({ ...call, args: positional(call) }));
    if (calls.length === 0) continue;
    test(cls, async () => {
      const report = new Report();
      await spread(lanes, calls, async (lane, call) => {
        const { requests, thrown } = await observe(lane, () => invoke(lane, call.operation, call.args));
        report.compare(call, { requests, thrown }, expected(call, lane));
        checked.add(`${cls} ${call.operation.method} ${call.operation.path}`);
      });
      report.close();
    });
  }
}

for (const caseName of Object.keys(requestCases)) {
  describe(caseName, () => {
    tests(requestCases, caseName, (call) => ({ requests: [requestOfOld(call)], thrown: undefined }));
  });
}
for (const caseName of Object.keys(refusedCases)) {
  describe(caseName, () => {
    tests(refusedCases, caseName, refusalOfOld);
  });
}

test('no operation of the definition was left out', () => {
  expect(checked.size).toBe(operationCount);
});

test('every difference is written down, and occurs', () => {
  const names = [...Object.keys(requestDifferences), ...Object.keys(refusalDifferences)].sort();
  expect(documented('Requests of the operations').sort()).toEqual(names);
  expect([...seen].sort()).toEqual(names);
});
