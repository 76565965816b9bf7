#!/bin/sh
# Builds the wasm; cmake does only what has changed.
. "$(dirname "$0")/environment.sh"
mkdir -p "$root/build"
log="$root/build/wasm-build.log"
echo "[build] WebAssembly (the first time about a minute; log: build/wasm-build.log)" >&2
emscripten_run "cmake --preset wasm-release && cmake --build build/wasm-release" >"$log" 2>&1 || {
  tail -n 40 "$log" >&2
  exit 1
}
