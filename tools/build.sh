#!/bin/sh
# Builds the wasm, or the target that is named; cmake does only what has changed.
. "$(dirname "$0")/environment.sh"
mkdir -p "$root/build"
say "WebAssembly: the first time about a minute (log: build/wasm-build.log)"
with_progress "$root/build/wasm-build.log" \
  emscripten_run "cmake --preset wasm-release && cmake --build build/wasm-release --target ${1:-all}"
