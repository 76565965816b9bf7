/** The engines in which pages and bundles run. */
export const engines = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' };

/** What runs outside Chromium in `npm test`, one for each thing in which engines may differ. `ENGINE=all` runs all. */
const selection = [
  'pages/agent-desktop', // a frame that logs in
  'pages/denied',
  'pages/implicit-url',
  'pages/notifications', // a WebSocket
  'pages/popup',
  'pages/promise-replaced',
  'pages/xhr-wrapped',
];

const needsPage = ({ kind, settings }) => kind === 'pages' || (kind === 'bundled' && settings.Target !== 'node');

/** The programs of an engine. Those of Node and TypeScript have none and run once, beside Chromium's. */
export function programsIn(engine, programs) {
  if (engine === 'chromium') return programs;
  const all = process.env.ENGINE === 'all';
  return programs.filter((program) => needsPage(program) && (all || selection.includes(`${program.kind}/${program.name}`)));
}
