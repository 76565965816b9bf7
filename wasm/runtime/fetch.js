// The part of emscripten_fetch that is JavaScript, as far as the core uses it: an answer's text, and
// a request's body, stay with the page. Emscripten's copies them into the wasm, follows every change
// of state and every piece of a body, and knows IndexedDB, streams and synchronous requests.
// What stands in three braces the linker fills in, so no formatter can read this file.
addToLibrary({
  // Of the request that starts next: its client's host, and the body, where the page holds it. `long`:
  // whether an answer was.
  $nextRequest: '{}',

  // From now on nothing calls back: a request ends once.
  $letGo: (xhr) => {
    xhr.onload = xhr.onerror = xhr.ontimeout = null;
  },

  emscripten_start_fetch__deps: ['$Emval', '$letGo', '$UTF8ToString', '$stringToUTF8', '$getWasmTableEntry', '$nextRequest'],
  emscripten_start_fetch: (fetch) => {
    const attributes = fetch + {{{ C_STRUCTS.emscripten_fetch_t.__attributes }}};
    const attribute = (offset) => HEAPU32[(attributes + offset) >> 2];
    // Node's, which asks the host for its client's proxy, agent or certificates; or the page's, asked
    // for anew each time, since pages put others in its place.
    const { host, body } = nextRequest;
    let xhr;
    try {
      xhr = Module['XMLHttpRequest'] ? new Module['XMLHttpRequest'](host) : new XMLHttpRequest();
    } catch (error) {
      // A service worker has none. What is thrown here would unwind the core, so it cannot be opened.
      xhr = { statusText: String(error) };
    }
    HEAPU32[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.id }}}) >> 2] = Emval.toHandle(xhr);
    nextRequest.body = undefined;
    const end = (status) => {
      letGo(xhr);
      HEAPU16[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.readyState }}}) >> 1] = 4;
      HEAPU16[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.status }}}) >> 1] = status;
      // Why there was no answer; of one, whoever has the request has it.
      if (!status) stringToUTF8(xhr.statusText, fetch + {{{ C_STRUCTS.emscripten_fetch_t.statusText }}}, 64);
      if (xhr.response?.length > 5e5) nextRequest.long = true;
      const ok = status > 199 && status < 300;
      getWasmTableEntry(attribute(ok ? {{{ C_STRUCTS.emscripten_fetch_attr_t.onsuccess }}} : {{{ C_STRUCTS.emscripten_fetch_attr_t.onerror }}}))(fetch);
    };
    xhr.onload = xhr.onerror = () => end(xhr.status);
    // No status of HTTP's, for fetch_transport.cpp.
    xhr.ontimeout = () => end(1);
    try {
      xhr.open(UTF8ToString(attributes), UTF8ToString(HEAPU32[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.url }}}) >> 2]));
      xhr.timeout = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.timeoutMSecs }}});
      for (let at = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestHeaders }}}) >> 2; HEAPU32[at]; at += 2) {
        xhr.setRequestHeader(UTF8ToString(HEAPU32[at]), UTF8ToString(HEAPU32[at + 1]));
      }
      xhr.responseType = 'text';
      // A long text is read faster as bytes; how long it is, the first change of state tells. To ask
      // costs a small answer more than all else here, so only a page pays that had a long one.
      if (nextRequest.long) xhr.onreadystatechange = () => {
        xhr.onreadystatechange = null;
        if (xhr.readyState === 2 && xhr.getResponseHeader('content-length') > 5e5) xhr.responseType = 'arraybuffer';
      };
      const data = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestData }}});
      const size = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestDataSize }}});
      xhr.send(body ?? (size ? HEAPU8.slice(data, data + size) : null));
    } catch (error) {
      // Later, as every other end: emscripten_fetch has not returned yet.
      queueMicrotask(() => xhr.onerror?.());
    }
  },

  _emscripten_fetch_free__deps: ['$Emval', '$letGo', '_emval_decref'],
  _emscripten_fetch_free: (id) => {
    if (!id) return;
    const xhr = Emval.toValue(id);
    // To abort what is over would cost as much as reading 100 KB.
    if (xhr.onload) {
      letGo(xhr);
      xhr.abort?.();
    }
    __emval_decref(id);
  },
});
