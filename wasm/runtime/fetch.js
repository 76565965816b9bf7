// The JavaScript half of emscripten_fetch, which the C half imports. It takes the place of Emscripten's
// (src/Fetch.js there). The C half is linked by -lfetch (-sFETCH would bring both), and this one by
// --js-library. The linker fills in what stands in three braces, so no formatter can read this file.
//
// Why: Emscripten's copies each body into the wasm, follows every change of state, cannot tell a
// time-out from a refused connection, and knows only the global XMLHttpRequest. Here bodies stay in
// JavaScript, and Node brings an XMLHttpRequest for each client. docs/adr/0006 has the figures.
//
// Written against Emscripten 3.1.69, checked with 6.0.5. With another version, run
// `npm run check:emscripten`. If it fails here, compare with that version's emscripten_fetch.c: it
// calls emscripten_start_fetch once, then emscripten_fetch_free when the fetch is closed, and
// expects that an id other than 0 and a readyState are set (docs/emscripten.md).
addToLibrary({
  // Whether a response was long; see below.
  $longAnswers: '{ seen: false }',

  emscripten_start_fetch__deps: ['$Emval', '$UTF8ToString', '$stringToUTF8', '$getWasmTableEntry', '$longAnswers'],
  emscripten_start_fetch: (fetch) => {
    const attributes = fetch + {{{ C_STRUCTS.emscripten_fetch_t.__attributes }}};
    const attribute = (offset) => HEAPU32[(attributes + offset) >> 2];
    let xhr;
    try {
      // Node's takes the client's host, for its proxy, agent and certificates. A page's is looked up
      // for each request, because pages replace it.
      const nodes = Module['XMLHttpRequest'];
      xhr = nodes ? new nodes(Emval.toValue(_platform_client_fetch_host(fetch))) : new XMLHttpRequest();
    } catch (error) {
      // A service worker has none. An error thrown from here would unwind the core; without `open`, the
      // request fails below.
      xhr = { statusText: String(error) };
    }
    const request = { xhr, over: false };
    HEAPU32[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.id }}}) >> 2] = Emval.toHandle(request);

    let whyNot = '';
    const settle = () => {
      if (request.over) return;
      request.over = true;
      const { status } = xhr;
      HEAPU16[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.readyState }}}) >> 1] = 4;
      HEAPU16[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.status }}}) >> 1] = status;
      // A response's own status text stays with the XMLHttpRequest.
      stringToUTF8(whyNot, fetch + {{{ C_STRUCTS.emscripten_fetch_t.statusText }}}, 64);
      getWasmTableEntry(attribute(status >= 200 && status < 300 ? {{{ C_STRUCTS.emscripten_fetch_attr_t.onsuccess }}} : {{{ C_STRUCTS.emscripten_fetch_attr_t.onerror }}}))(fetch);
    };
    // Pages wrap XMLHttpRequest and keep, say, the headers in a listener for `load`. With the old SDK that is
    // done before the call settles, which happens at `loadend`. Not every stand-in of a test has that event.
    const last = 'onloadend' in xhr ? 'onloadend' : 'onload';
    const fail = (reason) => {
      whyNot = reason;
      if (last === 'onload') settle();
    };
    xhr[last] = () => {
      if (xhr.response?.length > 5e5) longAnswers.seen = true;
      settle();
    };
    // A browser gives no text.
    xhr.onerror = () => fail(xhr.statusText ?? '');
    // A page's code may abort an XMLHttpRequest that it has wrapped.
    xhr.onabort = () => fail('aborted');
    xhr.ontimeout = () => fail('timeout');
    try {
      // `true`, because a page's wrapper that hands on all five arguments would make undefined a synchronous request.
      xhr.open(UTF8ToString(attributes + {{{ C_STRUCTS.emscripten_fetch_attr_t.requestMethod }}}), UTF8ToString(HEAPU32[(fetch + {{{ C_STRUCTS.emscripten_fetch_t.url }}}) >> 2]), true);
      xhr.timeout = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.timeoutMSecs }}});
      for (let at = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestHeaders }}}) >> 2; HEAPU32[at]; at += 2) {
        xhr.setRequestHeader(UTF8ToString(HEAPU32[at]), UTF8ToString(HEAPU32[at + 1]));
      }
      xhr.responseType = 'text';
      // A long text is read faster as bytes, and its headers tell the length. Looking at them costs a small
      // response more than everything else here, so a page looks only after it has had a long one.
      if (longAnswers.seen) xhr.onreadystatechange = () => {
        xhr.onreadystatechange = null;
        if (xhr.readyState !== 2 || !(xhr.getResponseHeader('content-length') > 5e5)) return;
        xhr.responseType = 'arraybuffer';
        // For listeners of a page that wraps XMLHttpRequest: the browser's own would throw.
        Reflect.defineProperty(xhr, 'responseText', { get: () => new TextDecoder().decode(xhr.response ?? undefined), configurable: true });
      };
      const data = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestData }}});
      const size = attribute({{{ C_STRUCTS.emscripten_fetch_attr_t.requestDataSize }}});
      const held = Emval.toValue(_platform_client_fetch_body(fetch));
      xhr.send(held ?? (size ? HEAPU8.slice(data, data + size) : null));
    } catch (error) {
      // Later, like every other end, because emscripten_fetch has not returned yet.
      queueMicrotask(() => {
        whyNot = xhr.statusText ?? '';
        settle();
      });
    }
  },

  emscripten_fetch_free__deps: ['$Emval', '_emval_decref'],
  emscripten_fetch_free: (id) => {
    if (!id) return;
    const request = Emval.toValue(id);
    // Aborting a finished request would cost as much as reading 100 KB.
    if (!request.over) {
      request.over = true;
      request.xhr.abort?.();
    }
    __emval_decref(id);
  },
  // Its name in Emscripten 3.
  _emscripten_fetch_free: 'emscripten_fetch_free',
});
