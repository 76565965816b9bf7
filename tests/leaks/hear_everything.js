// Hears every event of a client, in a page and in Node alike: a script without imports.

/** Calls `hear` with the name and the payload of each event. The package itself names its events, in this error. */
globalThis.hearEverything = (client, hear) => {
  const namesIn = ({ message }) => message.match(/Events are (.*)\.$/)[1].split(', ');
  let names;
  try {
    client.on('every');
  } catch (error) {
    names = namesIn(error);
  }
  for (const name of names) client.on(name, (payload) => hear(name, payload));
};
