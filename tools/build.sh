#!/bin/sh
# build.sh [--debug] [TARGETS]: builds the wasm, or only the named targets. cmake builds only what has
# changed. --debug: with names and source lines, into build/wasm-debug.
. "$(dirname "$0")/environment.sh"
preset=wasm-release
if [ "${1:-}" = --debug ]; then
  preset=wasm-debug
  shift
fi
mkdir -p "$root/build"
say "WebAssembly: the first time about a minute (log: build/wasm-build.log)"
with_progress "$root/build/wasm-build.log" \
  emscripten_run "cmake --preset $preset && cmake --build build/$preset --target ${1:-all}"
