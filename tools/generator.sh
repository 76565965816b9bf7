#!/bin/sh
# generator.sh VERB …: builds the generator if necessary, and runs it in the caller's folder.
. "$(dirname "$0")/environment.sh"
caller="${INIT_CWD:-$PWD}"
cd "$root"
{ cmake --preset native-release && cmake --build build/native-release --target platform_client_generator; } >&2
cd "$caller"
exec "$root/build/native-release/tools/generator/platform_client_generator" "$@"
