#!/bin/sh
# Emscripten alone, for who builds a page in C++ (docs/cpp.md): Debian's package in a private root, unless there is
# one already.
. "$(dirname "$0")/environment.sh"

own_emcc && exit 0
install_packages "$emscripten_packages"
[ -f "$private_root.ready" ] && exit 0

# The mirror of this machine's own apt: the active Debian entry for its release.
release=$(. /etc/os-release && echo "${VERSION_CODENAME:-bookworm}")
mirror=$(
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] || continue
    awk -v release="$release" '
      function flush() { if (uri != "" && hit && enabled) print uri; uri = ""; hit = 0; enabled = 1 }
      BEGIN { enabled = 1 }
      /^#/ { next }
      /^[ \t]*$/ { flush(); next }
      tolower($1) == "uris:" { uri = $2 }
      tolower($1) == "enabled:" && tolower($2) == "no" { enabled = 0 }
      tolower($1) == "suites:" { for (i = 2; i <= NF; i++) if ($i == release) hit = 1 }
      END { flush() }' "$file"
  done
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed 's/\[[^]]*\]//' |
    awk -v release="$release" '$1 == "deb" && $3 == release { print $2 }'
)
mirror=$(printf '%s\n' "$mirror" | head -n 1)
if [ -z "$mirror" ]; then
  say "No active Debian entry for $release in /etc/apt: add one, or put Emscripten 3.1.69 or newer on PATH."
  exit 1
fi

say "unpacking Emscripten (the package of Debian's $suite) into $private_root: about a minute, 2.4 GB"
mkdir -p "$cache"
rm -rf "$private_root" "$private_root.new"
with_progress "$cache/emscripten-root.log" mmdebstrap --variant=apt \
  --include=emscripten,cmake,ninja-build,ca-certificates,nlohmann-json3-dev \
  --aptopt='Acquire::Check-Valid-Until "false"' "$suite" "$private_root.new" "$mirror" || {
  say "Emscripten could not be unpacked; the log above says why. Where user namespaces are forbidden, run this as"
  say "root once, or install Emscripten 3.1.69 or newer yourself (emcc on PATH, or EMSDK set)."
  exit 1
}
mv "$private_root.new" "$private_root"
: >"$private_root.ready"
