#!/bin/sh
# with_emscripten.sh COMMAND: runs a shell command in the repository, with emcc, emcmake and cmake at hand.
. "$(dirname "$0")/environment.sh"
emscripten_run "$1"
