# Sourced by the other scripts: where Emscripten is, and how to run a command with it.
# 1. emcc on PATH or in $EMSDK, if it is 3.1.69 or newer; 2. Debian 13's package in a private root.
# $EMSCRIPTEN_SUITE names another Debian release, to take its package instead (check_emscripten.sh).
set -eu
root=$(cd "$(dirname "$0")/.." && pwd -P)
cache="${XDG_CACHE_HOME:-$HOME/.cache}/platform-client-wasm"
suite="${EMSCRIPTEN_SUITE:-trixie}"
private_root="$cache/emscripten-root-1"
[ "$suite" = trixie ] || private_root="$cache/emscripten-root-$suite"
[ -n "${EMSDK:-}" ] && PATH="$EMSDK/upstream/emscripten:$PATH"

say() { printf '[%s] %s\n' "$(basename "$0" .sh)" "$*" >&2; }

# with_progress LOG COMMAND…: runs the command with its output in the log. Shows the log's last line from
# time to time, and its last lines if the command fails.
with_progress() {
  log=$1
  shift
  "$@" >"$log" 2>&1 &
  job=$!
  start=$(date +%s)
  shown=$start
  while kill -0 "$job" 2>/dev/null; do
    sleep 0.2
    now=$(date +%s)
    [ $((now - shown)) -lt 10 ] && continue
    shown=$now
    say "  $((now - start)) s: $(tail -n 1 "$log" | cut -c1-90)"
  done
  wait "$job" || {
    tail -n 40 "$log" >&2
    return 1
  }
}

own_emcc() {
  [ -z "${EMSCRIPTEN_SUITE:-}" ] || return 1
  command -v emcc >/dev/null 2>&1 || return 1
  version=$(emcc --version 2>/dev/null | sed -n '1s/.* \([0-9][0-9]*\.[0-9][0-9]*\.[0-9][0-9]*\) .*/\1/p')
  [ -n "$version" ] && [ "$(printf '3.1.69\n%s\n' "$version" | sort -V | head -n 1)" = 3.1.69 ]
}

# install_packages NAMES: installs those of Debian's packages that are missing, or says how to.
install_packages() {
  missing=""
  for package in $1; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ]; then
    say "These packages are missing:$missing"
    say "Either run 'apt-get install$missing' as root once,"
    say "or install Emscripten 3.1.69 or newer yourself (emcc on PATH, or EMSDK set) together with the others."
    exit 1
  fi
  say "installing Debian packages:$missing (about a minute)"
  apt_log=$(mktemp)
  with_progress "$apt_log" apt-get update
  with_progress "$apt_log" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
  rm "$apt_log"
}
# What unpacks Emscripten and runs it.
emscripten_packages="bubblewrap mmdebstrap ca-certificates"

# emscripten_run COMMAND [FOLDER]: a shell command in a folder, or else in the repository, with emcc and cmake at
# hand, and TypeScript, with which emcc writes the types of the boundary. It sees this folder and the repository.
tsc="$root/node_modules/.bin"
emscripten_run() {
  folder=${2:-$root}
  if own_emcc; then
    EMSCRIPTEN_ROOT=$(dirname "$(readlink -f "$(command -v emcc)")") PATH="$PATH:$tsc" sh -c "cd '$folder' && $1"
  else
    # /tmp comes first, because both may be below it.
    bwrap --bind "$private_root" / --dev /dev --proc /proc --tmpfs /tmp --bind "$folder" "$folder" --bind "$root" "$root" \
      --setenv EMSCRIPTEN_ROOT /usr/share/emscripten --setenv PATH "/usr/bin:/bin:$tsc" --chdir "$folder" sh -c "$1"
  fi
}
