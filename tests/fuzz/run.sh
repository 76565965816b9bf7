#!/bin/sh
# run.sh SECONDS [SEED]: builds every fuzz target and runs each for that long, two at a time, from the inputs in corpus/.
# Inputs that reach new code are kept in build/fuzz/corpus; one that fails stays there as crash-…. Seed 0 is a random one.
set -eu
cd "$(dirname "$0")/../.."
targets=$(ls tests/fuzz | sed -n 's/_fuzz\.cpp$//p')
cmake --preset fuzz
cmake --build build/fuzz -j2 --target fuzz_targets
# shellcheck disable=SC2086
printf '%s\n' $targets | xargs -P 2 -I{} sh -c '
  mkdir -p build/fuzz/corpus/{}
  if build/fuzz/tests/{}_fuzz -max_total_time='"$1"' -seed='"${2:-1}"' -max_len=4096 -print_final_stats=1 \
      -artifact_prefix=build/fuzz/corpus/{}/ build/fuzz/corpus/{} tests/fuzz/corpus/{} >build/fuzz/{}.log 2>&1
  then echo "{}: $(sed -n "s/^stat::number_of_executed_units: *//p" build/fuzz/{}.log) inputs, no failure"
  else tail -n 40 build/fuzz/{}.log; exit 255
  fi'
