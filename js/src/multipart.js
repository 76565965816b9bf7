const lines = (/** @type {string} */ text) => text.replace(/\r\n?|\n/g, '\r\n');
const quoted = (/** @type {string} */ name) => `"${name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')}"`;

/**
 * Encodes a form as browsers do (HTML, "multipart/form-data encoding algorithm"). A field is a text or a file.
 * @template {{ name: string, type: string }} File
 * @param {Iterable<[string, string | File]>} fields
 * @returns {{ pieces: (string | File)[], type: string }} the texts around the files, with the files between them; the type has
 * the boundary
 */
export function encodeForm(fields) {
  const boundary = `form-boundary-${[...crypto.getRandomValues(new Uint32Array(4))].join('-')}`;
  const pieces = [];
  for (const [name, value] of fields) {
    pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name=${quoted(lines(name))}`);
    if (typeof value === 'string') pieces.push(`\r\n\r\n${lines(value)}\r\n`);
    else {
      const type = value.type || 'application/octet-stream';
      pieces.push(`; filename=${quoted(value.name)}\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n');
    }
  }
  return { pieces: [...pieces, `--${boundary}--\r\n`], type: `multipart/form-data; boundary=${boundary}` };
}

/**
 * The same as a Blob. A Response cannot do this, because WebKit cannot read a form with files through one.
 * @param {FormData} form
 */
export function multipartOf(form) {
  const { pieces, type } = encodeForm(form);
  return new Blob(pieces, { type });
}
