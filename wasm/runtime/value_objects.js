// How embind's value objects cross, in the place of Emscripten's own function of that name
// (src/embind/embind.js there), which goes over members with for…in. In a page that adds members to
// Object.prototype, as Prototype.js does, it takes those for fields, and every call fails. This one
// goes over the fields that the C++ side has registered; all else is the same.
//
// Written against Emscripten 3.1.69, checked with 6.0.5; linked with --js-library. With another
// version, compare with that function there (docs/emscripten.md).
addToLibrary({
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
