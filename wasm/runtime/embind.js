// The part of embind that is JavaScript, as far as the bindings use it: functions without overloads
// on numbers, texts and values of JavaScript's. Emscripten's knows classes, overloads, types that come
// late and calls from C++, and has an error for each way to get them wrong. Texts go through the host's own encoder and
// decoder, unless they are short: a call crosses with some twenty of those, and each way into the host
// costs more than their characters.
addToLibrary({
  $utf8Encoder: 'new TextEncoder()',

  // A text may begin with U+FEFF.
  $utf8Decoder: "new TextDecoder('utf-8', { ignoreBOM: true })",

  // A short text of ASCII as it is, everything else as its bytes.
  $encoded__deps: ['$utf8Encoder'],
  $encoded: (text) => (/^[\0-\x7f]{0,500}$/.test(text) ? text : utf8Encoder.encode(text)),

  // What `encoded` gave, and a zero behind it.
  $put: (text, pointer) => {
    if (typeof text === 'string') {
      for (let i = 0; i < text.length; i++) HEAPU8[pointer + i] = text.charCodeAt(i);
    } else HEAPU8.set(text, pointer);
    HEAPU8[pointer + text.length] = 0;
    return pointer;
  },

  $textAt__deps: ['$utf8Decoder'],
  $textAt: (pointer, length) => {
    let text = '';
    for (let i = 0; length < 99; i++) {
      if (i === length) return text;
      const code = HEAPU8[pointer + i];
      if (code > 127) break;
      text += String.fromCharCode(code);
    }
    return utf8Decoder.decode(HEAPU8.subarray(pointer, pointer + length));
  },

  $UTF8ToString__deps: ['$textAt'],
  $UTF8ToString: (pointer) => textAt(pointer, HEAPU8.indexOf(0, pointer) - pointer),

  // A value and how many hold it, side by side; who has nothing to hold has 2.
  $Emval__deps: ['$emval_freelist', '$emval_handles', '$init_emval'],
  $Emval: {
    toValue: (handle) => emval_handles[handle],
    toHandle(value) {
      if (value === undefined) return 2;
      const handle = emval_freelist.pop() || emval_handles.length;
      emval_handles[handle] = value;
      emval_handles[handle + 1] = 1;
      return handle;
    },
  },

  // How texts and values cross, by the address of their type; a number crosses as it is.
  $types: '{}',

  _embind_register_function__deps: ['$UTF8ToString', '$getWasmTableEntry', '$types'],
  _embind_register_function: (name, argCount, rawArgTypes, signature, rawInvoker, fn) => {
    const invoker = getWasmTableEntry(rawInvoker);
    const typeAt = (i) => types[HEAPU32[(rawArgTypes >> 2) + i]];
    Module[UTF8ToString(name)] = (...args) => {
      const texts = [];
      const value = invoker(fn, ...args.map((arg, i) => typeAt(i + 1)?.toWire(arg, texts) ?? arg));
      for (const text of texts) _free(text);
      return typeAt(0) ? typeAt(0).fromWire(value) : value;
    };
  },

  _embind_register_std_string__deps: ['$types', '$encoded', '$put', '$textAt', 'malloc', 'free'],
  _embind_register_std_string: (rawType) => {
    types[rawType] = {
      fromWire(value) {
        const text = textAt(value + 4, HEAPU32[value >> 2]);
        _free(value);
        return text;
      },
      toWire(value, texts) {
        const bytes = encoded(value);
        const base = _malloc(5 + bytes.length);
        HEAPU32[base >> 2] = bytes.length;
        put(bytes, base + 4);
        texts.push(base);
        return base;
      },
    };
  },

  // No function gives one.
  _embind_register_emval__deps: ['$types', '$Emval'],
  _embind_register_emval: (rawType) => {
    types[rawType] = { toWire: Emval.toHandle };
  },

  // Into `size` bytes, of which the last is a zero.
  $stringToUTF8__deps: ['$encoded', '$put'],
  $stringToUTF8: (text, pointer, size) => put(encoded(text).slice(0, size - 1), pointer),

  $stringToNewUTF8__deps: ['$encoded', '$put', 'malloc'],
  $stringToNewUTF8: (text) => {
    const bytes = encoded(text);
    return put(bytes, _malloc(bytes.length + 1));
  },
});
