const random = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
const lines = (/** @type {string} */ text) => text.replace(/\r\n?|\n/g, '\r\n');
const quoted = (/** @type {string} */ name) => `"${name.replace(/\r/g, '%0D').replace(/\n/g, '%0A').replace(/"/g, '%22')}"`;

/**
 * Encodes a form as browsers do (HTML, "multipart/form-data encoding algorithm"). The type of the Blob has the
 * boundary. A Response cannot do this, because WebKit cannot read a form with files through one.
 * @param {FormData} form
 */
export function multipartOf(form) {
  const boundary = `form-boundary-${random()}`;
  const parts = [];
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name=${quoted(lines(name))}`);
    if (typeof value === 'string') parts.push(`\r\n\r\n${lines(value)}\r\n`);
    else {
      const type = value.type || 'application/octet-stream';
      parts.push(`; filename=${quoted(value.name)}\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n');
    }
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}
