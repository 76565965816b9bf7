/**
 * Listens on 127.0.0.1.
 * @param {import('node:http').Server} server
 * @param {number} [port] 0 for any free one; rejects if it is in use
 * @returns {Promise<{ port: number, close(): Promise<void> }>} close ends open connections too
 */
export async function listen(server, port = 0) {
  await new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    port: server.address().port,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
