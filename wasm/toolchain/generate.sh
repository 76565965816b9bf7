#!/bin/sh
# Makes src/generated/ from the definition; --check only tells whether it is fresh.
. "$(dirname "$0")/environment.sh"
cd "$root"
cmake --preset native-release >/dev/null
cmake --build build/native-release --target platform_client_generator
build/native-release/src/generator/platform_client_generator "$@" \
  src/definition/platform-api.json src/generated/operation_table.cpp
