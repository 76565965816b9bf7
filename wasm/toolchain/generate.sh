#!/bin/sh
# Makes all that comes from the definition; --check only tells whether it is fresh. The small
# definition of the generator's tests goes the same way.
. "$(dirname "$0")/environment.sh"
cd "$root"
cmake --preset native-release >/dev/null
cmake --build build/native-release --target platform_client_generator
generator=build/native-release/src/generator/platform_client_generator
"$generator" table "$@" src/definition/platform-api.json src/generated
"$generator" typings "$@" src/definition/platform-api.json js/types/generated
