#!/bin/sh
# npm run check:emscripten [-- RELEASE]: checks whether another Emscripten works. It builds a copy
# of this tree with the Emscripten of a Debian release (by default the next one, forky), and runs the
# tests there that depend on Emscripten's glue. This tree's own build is not touched.
. "$(dirname "$0")/environment.sh"
EMSCRIPTEN_SUITE="${1:-forky}"
export EMSCRIPTEN_SUITE
tree="$root/build/check-emscripten"
mkdir -p "$tree"
cd "$root"
# Keeps the files' times, so that cmake builds only what has changed since the last check.
git ls-files -z --cached --others --exclude-standard |
  tar --null --files-from=- --ignore-failed-read -cf - | tar -xf - -C "$tree"
ln -sfn "$root/node_modules" "$tree/node_modules"
cd "$tree"
npm run -s build
say "built with $(. tools/environment.sh && emscripten_run 'emcc --version' | head -n 1)"
for name in unit ports; do
  NODE_OPTIONS=--experimental-vm-modules npx jest --rootDir "tests/$name" --runInBand
done
