const budget = require('./budget.json');
const sizes = require('../../build/sizes.json');

test.each(Object.keys(budget))('%s is within its budget', (name) => {
  for (const measure of ['raw', 'gzip', 'brotli']) {
    expect(sizes[name][measure]).toBeLessThanOrEqual(budget[name][measure]);
  }
});
