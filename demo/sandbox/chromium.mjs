// Chromium 156 keeps two hidden pages for its own address bar in every window, and starts them anew
// when a busy machine lets them wait: with several windows they take all of it. Playwright's own
// list gives way to this one, so what it keeps from the network stands here too.
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

/** How the demo's check, the tests and the benchmark start Chromium; Playwright's form. */
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
