#!/bin/sh
# with_emscripten.sh COMMAND: runs a shell command in the current folder, with emcc, emcmake and cmake at hand. It sees
# this folder and the repository.
. "$(dirname "$0")/environment.sh"
emscripten_run "$1" "$(pwd -P)"
