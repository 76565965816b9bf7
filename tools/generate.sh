#!/bin/sh
# Makes everything that comes from the definition; --check only tells whether it is fresh. The small
# definition of the generator's tests is treated alike, with the same folders below it. The table of two
# classes serves to measure the client without the rest of the table.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
INIT_CWD=$(cd "$here/.." && pwd)
export INIT_CWD
sh "$here/generator.sh" all "$@" tools/definition/platform-api.json .
case "$*" in
  *--classes=*) ;;
  *)
    sh "$here/generator.sh" all "$@" tests/generator/golden/definition.json tests/generator/golden
    sh "$here/generator.sh" table "$@" --classes=Users,Authorization tools/definition/platform-api.json \
      tests/size/two_classes
    ;;
esac
