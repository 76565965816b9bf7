// The part of embind that is JavaScript, as far as the bindings use it: functions without overloads
// on the six types of embind_types.cpp. Emscripten's knows classes, overloads and types that come
// late, and has an error for each way to get them wrong. Texts go through the host's own encoder and
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

  $throwBindingError__deps: [],
  $throwBindingError: (message) => {
    throw new Error(message);
  },

  $registerType__deps: ['$registeredTypes'],
  $registerType: (rawType, type) => {
    registeredTypes[rawType] = type;
  },

  $requireRegisteredType__deps: ['$registeredTypes'],
  $requireRegisteredType: (rawType) => registeredTypes[rawType],

  _embind_register_function__deps: ['$heap32VectorToArray', '$UTF8ToString', '$getWasmTableEntry', '$registeredTypes', '$runDestructors'],
  _embind_register_function: (name, argCount, rawArgTypes, signature, rawInvoker, fn) => {
    const invoker = getWasmTableEntry(rawInvoker);
    const rawTypes = heap32VectorToArray(argCount, rawArgTypes);
    let types;
    Module[UTF8ToString(name)] = (...args) => {
      // At the first call: functions may be registered before their types.
      types ??= rawTypes.map((rawType) => registeredTypes[rawType]);
      const destructors = [];
      const value = invoker(fn, ...args.map((arg, i) => types[i + 1].toWireType(destructors, arg)));
      runDestructors(destructors);
      return types[0].fromWireType(value);
    };
  },

  _embind_register_void__deps: ['$registerType'],
  _embind_register_void: (rawType) => registerType(rawType, { fromWireType: () => undefined, toWireType: () => undefined }),

  // 32 bits, which are all that the bindings use.
  _embind_register_integer__deps: ['$registerType'],
  _embind_register_integer: (rawType, name, size, minimum) =>
    registerType(rawType, {
      fromWireType: (value) => value,
      toWireType: (destructors, value) => value,
      readValueFromPointer: (pointer) => (minimum ? HEAP32 : HEAPU32)[pointer >> 2],
    }),

  _embind_register_std_string__deps: ['$registerType', '$readPointer', '$encoded', '$put', '$textAt', 'malloc', 'free'],
  _embind_register_std_string: (rawType) =>
    registerType(rawType, {
      fromWireType(value) {
        const text = textAt(value + 4, HEAPU32[value >> 2]);
        _free(value);
        return text;
      },
      // Text, or its bytes.
      toWireType(destructors, value) {
        const bytes = typeof value === 'string' ? encoded(value) : new Uint8Array(value);
        const base = _malloc(5 + bytes.length);
        HEAPU32[base >> 2] = bytes.length;
        put(bytes, base + 4);
        destructors.push(_free, base);
        return base;
      },
      readValueFromPointer: readPointer,
    }),

  _embind_register_memory_view__deps: ['$registerType'],
  _embind_register_memory_view: (rawType) =>
    registerType(rawType, {
      readValueFromPointer: (pointer) => HEAPU8.subarray(HEAPU32[(pointer + 4) >> 2], HEAPU32[(pointer + 4) >> 2] + HEAPU32[pointer >> 2]),
    }),

  // Names of methods are literals, each at its address for good.
  $getStringOrSymbol__deps: ['$emval_symbols', '$UTF8ToString'],
  $getStringOrSymbol: (address) => (emval_symbols[address] ??= UTF8ToString(address)),

  _emval_get_method_caller__deps: ['$emval_addMethodCaller', '$heap32VectorToArray', '$registeredTypes', '$emval_returnValue'],
  _emval_get_method_caller: (argCount, argTypes) => {
    const types = heap32VectorToArray(argCount, argTypes).map((rawType) => registeredTypes[rawType]);
    const result = types.shift();
    // Every argument takes eight bytes.
    return emval_addMethodCaller((object, method, destructorsRef, args) =>
      emval_returnValue(
        result,
        destructorsRef,
        method.apply(
          object,
          types.map((type, i) => type.readValueFromPointer(args + 8 * i)),
        ),
      ),
    );
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
