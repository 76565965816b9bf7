/** The guides in the order of the navigation. A name that ends with a slash stands for all pages of that folder. */
const groups = [
  [
    'Use it',
    [
      'README.md',
      'docs/migrating.md',
      'docs/sessions.md',
      'docs/requests.md',
      'docs/retries.md',
      'docs/errors.md',
      'docs/node.md',
      'docs/cpp.md',
      'docs/package.md',
      'docs/versioning.md',
      'CHANGELOG.md',
      'docs/releases/',
    ],
  ],
  [
    'Rely on it',
    [
      'docs/contract.md',
      'docs/differences.md',
      'docs/security.md',
      'SECURITY.md',
      'docs/cases.md',
      'docs/consumers.md',
      'docs/runtimes.md',
      'docs/engines.md',
      'docs/benchmark/',
    ],
  ],
  ['Work on it', ['docs/first-hour.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/glossary.md', 'docs/emscripten.md']],
  ['Decisions', ['docs/adr/']],
];

const inFolder = (folder) => (file) => `${file}/`.startsWith(folder);

/**
 * Groups of files. A page of docs that nobody put into a group is under "More".
 * @param {string[]} files
 */
export function arrange(files) {
  const found = groups.map(([title, names]) => ({
    title,
    files: names.flatMap((name) => files.filter(name.endsWith('/') ? inFolder(name) : (file) => file === name)),
  }));
  const reference = files.filter(inFolder('docs/reference/'));
  const placed = new Set([...found.flatMap((group) => group.files), ...reference]);
  const rest = files.filter((file) => file.startsWith('docs/') && !placed.has(file));
  return [...found, { title: 'More', files: rest }, { title: 'Reference', files: reference }].filter((group) => group.files.length > 0);
}
