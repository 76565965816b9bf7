#!/bin/sh
# Everything that building and testing needs, on Debian 12: packages, npm packages, Emscripten.
# What is there already is not touched, so a second run takes no time.
. "$(dirname "$0")/environment.sh"

packages="g++ clang clang-format-14 clang-tidy cmake ninja-build nlohmann-json3-dev libcurl4-openssl-dev libgtest-dev libclang-rt-14-dev chromium openssl tinyproxy-bin"
# The other two engines of tests/engines; WebKit needs a screen.
packages="$packages firefox-esr webkit2gtk-driver xvfb"
own_emcc || packages="$packages $emscripten_packages"
install_packages "$packages"

stamp="$root/node_modules/.platform-client-setup"
if ! cmp -s "$root/package-lock.json" "$stamp" 2>/dev/null; then
  say "installing npm packages (some seconds)"
  (cd "$root" && npm ci --no-audit --no-fund --loglevel=error >&2)
  cp "$root/package-lock.json" "$stamp"
fi

sh "$root/tools/install_emscripten.sh"
