// Every operation with every argument case: a server receives the request that the contract demands.
import { jest } from '@jest/globals';
import platformClient from '../../dist/node/platform-client.js';
import { callsOf, positional, refusedCases, requestCases } from './arguments.mjs';
import { classes, operationCount } from './definition.mjs';
import { unsent } from './coverage.mjs';
import { expectedRefusal, expectedRequest } from './expectation.mjs';
import { invoke, observe, spread, startRecorder, token } from './lanes.mjs';
import { Report } from './report.mjs';

jest.setTimeout(120000);

let recorder;
let lanes;
const checked = new Set();

beforeAll(async () => {
  recorder = await startRecorder();
  lanes = recorder.open('ours', platformClient);
});
afterAll(async () => {
  for (const lane of lanes) lane.client.close();
  await recorder.close();
});

const withArguments = (call) => ({ ...call, args: positional(call) });
const key = ({ operation: { cls, method, path } }) => `${cls} ${method} ${path}`;

function tests(cases, caseName, check) {
  for (const [cls, operations] of classes) {
    const calls = operations.flatMap((operation) => callsOf(cases, caseName, operation)).map(withArguments);
    if (calls.length === 0) continue;
    test(cls, async () => {
      const report = new Report();
      await spread(lanes, calls, async (lane, call) => {
        check(report, call, await observe(lane, () => invoke(lane, call.operation, call.args)));
        checked.add(key(call));
      });
      report.close();
    });
  }
}

for (const caseName of Object.keys(requestCases)) {
  describe(caseName, () => {
    tests(requestCases, caseName, (report, call, { requests, thrown, rejected }) => {
      const expected = [expectedRequest(call, { host: recorder.host, token })];
      report.compare(call, { requests, thrown, rejected }, { requests: expected, thrown: undefined, rejected: undefined });
    });
  });
}

for (const caseName of Object.keys(refusedCases)) {
  describe(caseName, () => {
    tests(refusedCases, caseName, (report, call, { requests, thrown, rejected }) => {
      const message = expectedRefusal(call);
      // A missing argument is thrown, as by 262; a wrong one rejects.
      const error = message.startsWith('Missing') ? thrown : rejected;
      report.compare(
        call,
        { requests, isError: error instanceof Error, message: error?.message, printed: thrown ? `${thrown}` : message },
        { requests: [], isError: true, message, printed: message },
      );
    });
  });
}

test('every parameter is sent with every kind of value, and each required one is missing once', () => {
  expect(unsent()).toEqual([]);
});

test('no operation of the definition was left out', () => {
  expect(operationCount).toBe(3468);
  expect(checked.size).toBe(operationCount);
});
