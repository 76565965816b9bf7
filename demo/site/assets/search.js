const most = 100;
const field = document.getElementById('search');
const list = document.getElementById('found');
const count = document.getElementById('count');

/** Everything that can be found: its name, what else its words may be in, where it is. */
const entries = [
  ...globalThis.searchIndex.methods.flatMap(([method, classes, verb, path]) =>
    classes.map((cls) => ({ kind: verb, name: method, prefix: `${cls}.`, note: path, link: `${cls}.html#${method.toLowerCase()}` })),
  ),
  ...globalThis.searchIndex.models.map(([name, link]) => ({ kind: 'model', name, prefix: '', note: '', link })),
  ...globalThis.searchIndex.guides.map(([name, title, link]) => ({
    kind: 'guide',
    name,
    prefix: '',
    note: title === name ? '' : title,
    link,
  })),
].map((entry) => ({ ...entry, text: `${entry.kind} ${entry.prefix}${entry.name} ${entry.note}`.toLowerCase() }));

/** Names that are the words come first, then names that begin with them, then names that have them. */
function rank({ name }, words) {
  const lower = name.toLowerCase();
  if (lower === words[0]) return 0;
  if (lower.startsWith(words[0])) return 1;
  return words.every((word) => lower.includes(word)) ? 2 : 3;
}

function find(text) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = entries.filter((entry) => words.every((word) => entry.text.includes(word)));
  return found
    .map((entry) => [rank(entry, words), entry])
    .sort((a, b) => a[0] - b[0] || a[1].name.length - b[1].name.length)
    .map(([, entry]) => entry);
}

function span(className, text) {
  return Object.assign(document.createElement('span'), { className, textContent: text });
}

function item({ kind, prefix, name, note, link }) {
  const anchor = Object.assign(document.createElement('a'), { href: link });
  anchor.append(span(`kind ${kind.toLowerCase()}`, kind), ' ', span('name', prefix + name), ' ', span('note', note));
  const result = document.createElement('li');
  result.append(anchor);
  return result;
}

function show() {
  const found = find(field.value);
  list.replaceChildren(...found.slice(0, most).map(item));
  const shown = found.length > most ? `, the first ${most} are shown` : '';
  count.textContent = field.value.trim()
    ? `${found.length} of ${entries.length} found${shown}`
    : `${entries.length} methods, models and headings`;
  const address = new URL(location.href);
  if (field.value) address.searchParams.set('q', field.value);
  else address.searchParams.delete('q');
  history.replaceState(null, '', address);
}

/** Moves the focus between the field and what is found. */
function step(event) {
  const distance = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!distance) return;
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + distance, 0), stops.length - 1)].focus();
}

field.value = new URLSearchParams(location.search).get('q') ?? '';
field.addEventListener('input', show);
document.addEventListener('keydown', step);
document.getElementById('search-form').addEventListener('submit', (event) => {
  event.preventDefault();
  list.querySelector('a')?.click();
});
show();
