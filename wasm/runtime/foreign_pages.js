// Two functions of embind that take the place of Emscripten's (src/embind/embind.js there). Those fail in
// a page that adds members to Object.prototype, as Prototype.js does:
// - _embind_finalize_value_object iterates with for…in and takes such additions for fields;
// - makeClassHandle defines a property by a descriptor that inherits them, such as a `get`.
// The rest is as there. tests/browser/foreign_page.test.js has such pages.
//
// Written against Emscripten 3.1.69, checked with 6.0.5; linked with --js-library. With another
// version, compare with those functions there (docs/emscripten.md).
addToLibrary({
  $makeClassHandle__deps: ['$throwInternalError', '$attachFinalizer'],
  $makeClassHandle: (prototype, record) => {
    if (!record.ptrType || !record.ptr) throwInternalError('makeClassHandle requires ptr and ptrType');
    record.count = { value: 1 };
    return attachFinalizer(Object.create(prototype, { $$: { __proto__: null, value: record, writable: true } }));
  },

  _embind_finalize_value_object__deps: ['$structRegistrations', '$runDestructors', '$readPointer', '$whenDependentTypesAreResolved'],
  _embind_finalize_value_object: (structType) => {
    const { name, rawConstructor, rawDestructor, fields } = structRegistrations[structType];
    delete structRegistrations[structType];
    const types = [...fields.map((field) => field.getterReturnType), ...fields.map((field) => field.setterArgumentType)];
    whenDependentTypesAreResolved([structType], types, (resolved) => [
      {
        name,
        fromWireType(pointer) {
          const value = {};
          fields.forEach(({ fieldName, getter, getterContext }, i) => {
            value[fieldName] = resolved[i].fromWireType(getter(getterContext, pointer));
          });
          rawDestructor(pointer);
          return value;
        },
        toWireType(destructors, value) {
          const pointer = rawConstructor();
          fields.forEach(({ fieldName, setter, setterContext }, i) => {
            const temporaries = [];
            setter(setterContext, pointer, resolved[fields.length + i].toWireType(temporaries, value[fieldName]));
            runDestructors(temporaries);
          });
          if (destructors) destructors.push(rawDestructor, pointer);
          return pointer;
        },
        argPackAdvance: 8,
        readValueFromPointer: readPointer,
        destructorFunction: rawDestructor,
      },
    ]);
  },
});
