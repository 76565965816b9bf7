// Chromium 156 keeps two hidden pages for its address bar in every window, and restarts them if a busy
// machine lets them wait; with several windows they take the whole machine. This list replaces
// Playwright's own, so it also has the features that Playwright keeps from the network.
const unwantedFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
  'Translate',
];

/** Options with which the demo's check, the tests and the benchmark start Chromium, in Playwright's form. */
export const chromiumOptions = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--disable-features=${unwantedFeatures.join()}`,
  ],
};
