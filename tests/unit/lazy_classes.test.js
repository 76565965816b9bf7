/** What a class costs before it is used: nothing is asked of the core until one of its methods is looked at. */
test('neither defining nor constructing a class decodes it, and using one decodes no other', async () => {
  const { defineApiClass, directCalls } = await import('../../js/src/operations.js');
  const decoded = [];
  const core = {
    describeClass(cls) {
      decoded.push(cls);
      return `getOf${cls}\tapplication/json\tq00name`;
    },
  };
  const calls = [];
  const client = { callApi() {} };
  directCalls.set(client.callApi, (on, cls, index) => calls.push([cls, index]));
  const [First, Second] = ['FirstApi', 'SecondApi'].map((name, cls) => defineApiClass(core, name, cls, () => client));
  const objects = [new First(), new Second(), new Second()];
  expect(objects.map(({ apiClient }) => apiClient)).toEqual([client, client, client]);
  expect(decoded).toEqual([]);
  objects[2].getOf1({ name: 'x' });
  objects[1].getOf1();
  expect(calls).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(decoded).toEqual([1]);
  expect(objects[0].getOf0).toBeInstanceOf(Function);
  expect(decoded).toEqual([1, 0]);
});
