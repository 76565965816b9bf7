const status = document.getElementById('status');

export function element(tag, text, properties) {
  return Object.assign(document.createElement(tag), text === undefined ? {} : { textContent: text }, properties);
}

export function button(text, action, className = '') {
  const result = element('button', text, { className });
  result.addEventListener('click', () => action());
  return result;
}

/** Replaces the card; the keyboard's focus stays in it. */
export function show(heading, ...children) {
  const title = element('h2', heading, { tabIndex: -1 });
  const hadFocus = status.contains(document.activeElement);
  status.replaceChildren(title, ...children);
  if (hadFocus) title.focus();
  return title;
}

/** Adds a row to a description list and returns its cell. */
export function row(list, name, ...content) {
  const cell = element('dd');
  cell.append(...content);
  list.append(element('dt', name), cell);
  return cell;
}

/** The first few names, and the number of the rest. */
export function shortList(names, most = 8) {
  const list = element('ul', undefined, { className: 'chips' });
  list.append(...names.slice(0, most).map((name) => element('li', name)));
  if (names.length > most) list.append(element('li', `and ${names.length - most} more`, { className: 'more' }));
  return names.length > 0 ? list : 'none';
}
